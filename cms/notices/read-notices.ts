import { sql } from '@payloadcms/db-postgres';
import type { Role } from '#cms/access/roles.ts';
import type { SqlSession } from '#cms/publishing/sql-session.ts';
import { eventsFor, usualWish, type NoticeEvent, type Wish } from './events.ts';

export interface ShownNotice {
  id: number;
  event: NoticeEvent;
  collection: string | null;
  about: number | null;
  title: string | null;
  text: string;
  at: string;
  isRead: boolean;
}

const PAGE = 50;

/** Somebody's notices, newest first. */
export function readNotices(session: SqlSession, user: number, before?: number): Promise<ShownNotice[]> {
  return session.all<ShownNotice>(sql`
    select id::int, event, about_collection as collection, about_id as about, about_title as title, text,
      to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, read_at is not null as "isRead"
    from notices where user_id = ${user} and shown and (${before ?? null}::bigint is null or id < ${before ?? null}::bigint)
    order by id desc limit ${PAGE}`);
}

/** How many somebody has not read; counted to 100. */
export async function countUnread(session: SqlSession, user: number): Promise<number> {
  const [row] = await session.all<{ unread: number }>(sql`
    select count(*)::int as unread from (
      select 1 from notices where user_id = ${user} and shown and read_at is null limit 100) newest`);
  return row?.unread ?? 0;
}

/** @param ids those read; all of them if undefined */
export async function markRead(session: SqlSession, user: number, ids?: readonly number[]): Promise<void> {
  const which = ids
    ? sql`id in (select jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb)::bigint)`
    : sql`true`;
  await session.all(sql`
    update notices set read_at = clock_timestamp() where user_id = ${user} and shown and read_at is null and ${which}`);
}

/** How somebody wishes to be told of everything that can concern the role. */
export async function wishesOf(
  session: SqlSession,
  user: number,
  role: Role,
): Promise<({ event: NoticeEvent } & Wish)[]> {
  const own = await session.all<{ event: string } & Wish>(
    sql`select event, desk, mail from notice_wishes where user_id = ${user}`,
  );
  return eventsFor(role).map((event) => {
    const wish = own.find((one) => one.event === event) ?? usualWish(event, role);
    return { event, desk: wish.desk, mail: wish.mail };
  });
}

export async function setWish(
  session: SqlSession,
  user: number,
  event: NoticeEvent,
  { desk, mail }: Wish,
): Promise<void> {
  await session.all(sql`
    insert into notice_wishes (user_id, event, desk, mail) values (${user}, ${event}, ${desk}, ${mail})
    on conflict (user_id, event) do update set desk = excluded.desk, mail = excluded.mail`);
}
