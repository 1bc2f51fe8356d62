import { sql } from '@payloadcms/db-postgres';
import type { SqlSession } from '#cms/publishing/sql-session.ts';
import type { Look } from './look-at-link.ts';

/** Two failures so far apart make a dead link: a day, less what the nightly round is early or late. */
const APART = '20 hours';

/** Whoever missed a night (the machine was off) is looked at by day. */
const OVERDUE = '30 hours';

/** Notes the links of all faces that have become live since the last time. The lock of commits makes `seq` a safe mark. */
export async function collectLinks(session: SqlSession): Promise<void> {
  const [seen] = await session.all<{ seq: string }>(sql`select coalesce(max(seq), 0) as seq from published`);
  await session.all(sql`
    insert into link_checks (url)
    select distinct unnest(face_links(face)) from published, link_check_cursor c
    where state = 'live' and published.seq > c.seq and published.seq <= ${seen!.seq}::bigint
    on conflict (url) do nothing`);
  await session.all(sql`update link_check_cursor set seq = greatest(seq, ${seen!.seq}::bigint)`);
}

/** Addresses to look at now: new ones at once, all others once a night. Only what a live page holds. */
export async function dueLinks(
  session: SqlSession,
  { isNight, at, most = 200 }: { isNight: boolean; at: Date; most?: number },
): Promise<string[]> {
  const last = isNight ? APART : OVERDUE;
  const rows = await session.all<{ url: string }>(sql`
    select url from link_checks
    where (checked_at is null or checked_at < ${at.toISOString()}::timestamptz - ${last}::interval)
      and exists (select 1 from published where state = 'live' and face_links(face) @> array[url])
    order by checked_at nulls first, url limit ${most}`);
  return rows.map(({ url }) => url);
}

/** Puts down what became of a look. @returns whether the link is dead from this moment on */
export async function recordLook(session: SqlSession, url: string, look: Look, at: Date): Promise<boolean> {
  const now = sql`${at.toISOString()}::timestamptz`;
  const [row] = await session.all<{ isNew: boolean }>(sql`
    update link_checks set status = ${look.status}, problem = ${look.problem}, checked_at = ${now},
      first_failed_at = case when ${look.problem}::text is not null then coalesce(first_failed_at, ${now}) end,
      broken_at = case when ${look.problem}::text is not null and first_failed_at <= ${now} - ${APART}::interval
        then coalesce(broken_at, ${now}) end,
      told_at = case when ${look.problem}::text is not null then told_at end
    where url = ${url}
    returning broken_at is not null and told_at is null as "isNew"`);
  return row?.isNew ?? false;
}

/** Has anything on the Internet answered of late? If not, it is our own line that is dead. */
export async function lineStands(session: SqlSession, at: Date): Promise<boolean> {
  const rows = await session.all(sql`
    select 1 from link_checks where status is not null and checked_at > ${at.toISOString()}::timestamptz - interval '1 day' limit 1`);
  return rows.length > 0;
}

/** Forgets addresses that no live page holds any more. */
export async function forgetUnused(session: SqlSession): Promise<void> {
  await session.all(sql`
    delete from link_checks c
    where not exists (select 1 from published where state = 'live' and face_links(face) @> array[c.url])`);
}
