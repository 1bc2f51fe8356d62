import type { Endpoint, PayloadRequest } from 'payload';
import { normalizeProse } from '#contract/text/normalize.ts';
import { inTransaction } from './in-transaction.ts';
import type { SqlSession } from './sql-session.ts';
import { refusal } from './refusal.ts';

const LONGEST_REASON = 300;

export interface Act {
  id: number;
  by: { id: number };
  /** What the client sent along; {} if nothing. */
  body: Readonly<Record<string, unknown>>;
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

/** Why, in one sentence. @throws {APIError} 400 without one */
export function reasonIn(body: Act['body']): string {
  const reason = typeof body['reason'] === 'string' ? normalizeProse(body['reason']) : '';
  if (!/\p{L}/u.test(reason)) throw refusal('Cần ghi lý do.', 400);
  if ([...reason].length > LONGEST_REASON) throw refusal(`Lý do dài nhất ${LONGEST_REASON} ký tự.`, 400);
  return reason;
}

async function bodyOf(req: PayloadRequest): Promise<Act['body']> {
  const text = (await req.text?.()) ?? '';
  if (text.trim() === '') return {};
  try {
    const body: unknown = JSON.parse(text);
    if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body as Act['body'];
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw refusal('Yêu cầu gửi lên không đọc được.', 400);
}
