import type { Endpoint, PayloadRequest } from 'payload';
import { inTransaction } from './in-transaction.ts';
import type { SqlSession } from './sql-session.ts';
import { refusal } from './refusal.ts';
import { bodyOf, type Body } from './request-body.ts';

export interface Act {
  id: number;
  by: { id: number };
  body: Body;
  req: PayloadRequest;
}

interface Action {
  path: string;
  allowed: (asked: { req: PayloadRequest }) => boolean;
  /** Why somebody without the right is sent away. */
  otherwise: string;
  /** What to tell once it is done, and whatever else the answer holds. */
  act: (session: SqlSession, act: Act) => Promise<{ message: string } & Record<string, unknown>>;
}

/**
 * POST to one document, in one transaction of its own. The session cookie counts only from the desk's own
 * origin, as everywhere in the REST API. What the action refuses is told with its status.
 */
export function actionEndpoint({ path, allowed, otherwise, act }: Action): Omit<Endpoint, 'root'> {
  return {
    path,
    method: 'post',
    handler: async (req) => {
      if (!req.user) throw refusal(req.t('error:unauthorized'), 403);
      if (!allowed({ req })) throw refusal(otherwise, 403);
      const id = Number(req.routeParams?.['id']);
      if (!Number.isSafeInteger(id) || id < 1) throw refusal(req.t('general:notFound'), 404);
      const asked = { id, by: { id: Number(req.user.id) }, body: await bodyOf(req), req };
      const answer = await inTransaction(req, (session) => act(session, asked));
      return Response.json(answer, { headers: { 'Cache-Control': 'no-store' } });
    },
  };
}
