import { APIError, Forbidden, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload';
import { mayPressPublish, mayPublish } from '#cms/access/roles.ts';

type WriteArgs = {
  data?: Record<string, unknown>;
  draft?: boolean;
  trash?: boolean;
  duplicateFromID?: unknown;
  publishAllLocales?: unknown;
  unpublishAllLocales?: unknown;
};

const carries = (data: Record<string, unknown> | undefined, field: string) =>
  data !== undefined && data[field] !== undefined;

/** Into the bin, or out of it: the live row itself is meant. */
const concernsTheBin = ({ data, trash }: WriteArgs) =>
  Boolean(data?.['deletedAt']) || (data?.['deletedAt'] === null && trash === true);

/** Told before the write: PostgreSQL would refuse it too, as a fault of the desk. @throws {APIError} 400 */
function refuseUnknownStatus({ data }: WriteArgs): void {
  const status = data?.['_status'];
  if (status === undefined || status === null || status === 'draft' || status === 'published') return;
  throw new APIError('Không có tình trạng này: chỉ có “draft” và “published”.', 400, null, true);
}

/** A draft and nothing but a draft, whatever else was asked for. */
function asDraft<T extends WriteArgs>(args: T): T {
  return {
    ...args,
    draft: true,
    publishAllLocales: false,
    unpublishAllLocales: false,
    data: { ...args.data, _status: 'draft' },
  };
}

/**
 * Without the right to approve: never the bin, and never the live version, unless it is what somebody
 * else has approved, which is asked at the end of the save. Who asks for more is told so.
 */
function withoutTheRight<T extends WriteArgs>(args: T, operation: string, req: PayloadRequest): T {
  if (args.data?.['_status'] !== 'published') return { ...asDraft(args), trash: false };
  if (operation !== 'update' || !mayPressPublish({ req })) throw new Forbidden(req.t);
  return { ...args, draft: false, publishAllLocales: false, unpublishAllLocales: false, trash: false };
}

/**
 * Only an explicit status changes what is live. Payload would write a change without a status over
 * the live document, and take it down where a newer draft exists; here it becomes a draft.
 * Restoring a version makes a draft too.
 */
export const onlyExplicitStatus: CollectionBeforeOperationHook = ({
  args,
  operation,
  req,
  overrideAccess,
}) => {
  if (operation === 'restoreVersion') return refuseUnlessDraft(args, overrideAccess || mayPublish({ req }));
  if (operation !== 'create' && operation !== 'update') return args;
  const write = args as typeof args & WriteArgs;
  refuseUnknownStatus(write);
  if (write.duplicateFromID !== undefined) return asDraft(write);
  if (!overrideAccess && !mayPublish({ req })) return withoutTheRight(write, operation, req);
  if (carries(write.data, '_status') || concernsTheBin(write)) return args;
  return operation === 'create' ? args : asDraft(write);
};

function refuseUnlessDraft<T>(args: T, allowed: boolean): T {
  if (!allowed) throw new APIError('Bạn không có quyền khôi phục phiên bản cũ.', 403, null, true);
  if ((args as WriteArgs).draft !== true) {
    throw new APIError('Chỉ khôi phục thành bản nháp; xem lại rồi bấm “Xuất bản”.', 400, null, true);
  }
  return args;
}
