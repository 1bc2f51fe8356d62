import type { Endpoint, PayloadRequest } from 'payload';
import { isStaff, roleOf } from '#cms/access/roles.ts';
import { refusal } from '#cms/publishing/refusal.ts';
import { bodyOf } from '#cms/publishing/request-body.ts';
import type { SqlSession } from '#cms/publishing/sql-session.ts';
import { sessionForReading } from '#cms/publishing/sql-session.ts';
import { inTransaction } from '#cms/publishing/in-transaction.ts';
import { eventsFor } from '../events.ts';
import { countUnread, markRead, readNotices, setWish, wishesOf } from '../read-notices.ts';

interface Asked {
  session: SqlSession;
  req: PayloadRequest;
  /** Everybody asks for the own notices only. */
  user: number;
}

const endpoint = (
  method: 'get' | 'post',
  path: string,
  act: (asked: Asked) => Promise<object>,
): Endpoint => ({
  path: `/notices${path}`,
  method,
  handler: async (req) => {
    if (!isStaff({ req })) throw refusal(req.t('error:unauthorized'), 403);
    const user = Number(req.user?.id);
    const answer =
      method === 'get'
        ? await act({ session: await sessionForReading(req), req, user })
        : await inTransaction(req, (session) => act({ session, req, user }));
    return Response.json(answer, { headers: { 'Cache-Control': 'no-store' } });
  },
});

/** GET /api/notices/count → {unread}. The bell asks every half minute. */
const count = endpoint('get', '/count', async ({ session, user }) => ({
  unread: await countUnread(session, user),
}));

/** GET /api/notices?before=12 → {notices} */
const list = endpoint('get', '', async ({ session, req, user }) => {
  const before = Number(req.searchParams.get('before'));
  return { notices: await readNotices(session, user, before > 0 ? Math.trunc(before) : undefined) };
});

/** POST /api/notices/read {ids: [1, 2]}, or {} for all */
const read = endpoint('post', '/read', async ({ session, req, user }) => {
  const { ids } = await bodyOf(req);
  const isList = Array.isArray(ids) && ids.length <= 500 && ids.every((id) => Number.isSafeInteger(id));
  if (ids !== undefined && !isList) throw refusal('Yêu cầu gửi lên không đọc được.', 400);
  await markRead(session, user, ids as number[] | undefined);
  return { unread: await countUnread(session, user) };
});

/** GET /api/notices/wishes → {wishes} */
const wishes = endpoint('get', '/wishes', async ({ session, req, user }) => ({
  wishes: await wishesOf(session, user, roleOf(req)!),
}));

/** POST /api/notices/wishes {event, desk, mail} */
const wish = endpoint('post', '/wishes', async ({ session, req, user }) => {
  const { event: named, desk, mail } = await bodyOf(req);
  const event = eventsFor(roleOf(req)!).find((known) => known === named);
  if (!event || typeof desk !== 'boolean' || typeof mail !== 'boolean')
    throw refusal('Yêu cầu gửi lên không đọc được.', 400);
  await setWish(session, user, event, { desk, mail });
  return { message: 'Đã lưu.' };
});

export const noticeEndpoints: Endpoint[] = [count, wishes, list, read, wish];
