import { sql } from '@payloadcms/db-postgres';
import { takeTurn, wakePublisher } from '#cms/publishing/published.ts';
import type { SqlSession } from '#cms/publishing/sql-session.ts';
import {
  refuseForeignRows,
  refuseSilentOverspending,
  refuseUnconfirmable,
  refuseUnshowableEvidence,
} from './confirm-problems.ts';
import { idsIn } from './posting-row.ts';
import { publishPostings } from './publish-postings.ts';
import { refusal } from '#cms/publishing/refusal.ts';

/**
 * Confirms postings, all of them or none: from then on they have a number, count, and are public. Set-based,
 * for one or for a hundred thousand. Runs in the caller's transaction; other publishing waits until its end.
 *
 * @param by who confirms: an approver or administrator who has entered none of them
 * @param at moments at which single postings were confirmed, for books kept elsewhere before; others: now
 * @throws {APIError} in Vietnamese: 403 not they, 404 gone, 409 not confirmable, with the first reason
 */
export async function confirmPostings(
  session: SqlSession,
  ids: readonly number[],
  by: { id: number },
  at: ReadonlyMap<number, string> = new Map(),
): Promise<void> {
  if (ids.length === 0) return;
  await takeTurn(session);
  await refuseWithoutTheRight(session, by);
  await refuseUnconfirmable(session, ids, by);
  await refuseUnshowableEvidence(session, ids);
  await refuseForeignRows(session, ids);
  await refuseSilentOverspending(session, ids);
  await number(session, ids, by, at);
  const cancelled = await markCancelled(session, ids);
  await publishPostings(session, await inOrder(session, [...ids, ...cancelled]));
  await wakePublisher(session);
}

/** Asked here too, where no way in can have gone round it. */
async function refuseWithoutTheRight(session: SqlSession, by: { id: number }): Promise<void> {
  const rows = await session.all(
    sql`select 1 from users where id = ${by.id} and role in ('admin', 'approver')`,
  );
  if (rows.length === 0) throw refusal('Chỉ người duyệt hoặc quản trị xác nhận được khoản thu chi.', 403);
}

/** One moment for all: the totals hold to it. Numbers follow the day, then the statement, then the entering. */
async function number(
  session: SqlSession,
  ids: readonly number[],
  by: { id: number },
  at: ReadonlyMap<number, string>,
): Promise<void> {
  const moments = JSON.stringify(Object.fromEntries(at));
  await session.all(sql`
    with now_ms as materialized (select date_trunc('milliseconds', clock_timestamp()) as moment),
    chosen as materialized (
      select p.id, p.project_id, p.occurred_on, p.statement_row,
        coalesce((${moments}::jsonb->>p.id::text)::timestamptz, (select moment from now_ms)) as moment
      from postings p where p.id in (${idsIn(ids)})),
    last as (
      select c.project_id, coalesce(max(p.number), 0) as number
      from (select distinct project_id from chosen) c left join postings p using (project_id) group by 1),
    next as (
      select c.id, c.moment, last.number + row_number() over (
        partition by c.project_id order by c.moment, c.occurred_on, c.statement_row nulls last, c.id) as number
      from chosen c join last using (project_id))
    update postings p set number = next.number, confirmed_by_id = ${by.id}, confirmed_at = next.moment,
      updated_at = clock_timestamp()
    from next where p.id = next.id`);
}

/** Those that are cancelled say by which number. @returns their ids */
async function markCancelled(session: SqlSession, ids: readonly number[]): Promise<number[]> {
  const rows = await session.all<{ id: number }>(sql`
    update postings o set cancelled_by_number = c.number, updated_at = clock_timestamp()
    from postings c where c.id in (${idsIn(ids)}) and c.cancels_id = o.id returning o.id`);
  return rows.map(({ id }) => id);
}

async function inOrder(session: SqlSession, ids: readonly number[]): Promise<number[]> {
  const rows = await session.all<{ id: number }>(
    sql`select id from postings where id in (${idsIn(ids)}) order by project_id, number`,
  );
  return rows.map(({ id }) => id);
}
