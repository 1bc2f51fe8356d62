import type { PayloadRequest } from 'payload';

/** Under which circumstances a request publishes. Set by our own code, never by a client. */
export interface PublishingContext {
  /** The reason, if nobody could be waited for. */
  emergency?: string;
  /** A schedule is being carried out: nobody is looking. */
  scheduled?: boolean;
  /** Who answers for what one of our own scripts publishes. */
  approver?: { id: number; name: string };
}

const KEY = 'publishing';

/** A request that our own code makes by hand may have no context yet. */
export const publishing = (
  req: Pick<PayloadRequest, 'context'> | { context?: undefined },
): PublishingContext => (req.context?.[KEY] ?? {}) as PublishingContext;

export function publishUnder(req: PayloadRequest, context: PublishingContext): void {
  req.context[KEY] = context;
}
