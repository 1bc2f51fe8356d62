import { sql } from '@payloadcms/db-postgres';
import type { Payload } from 'payload';
import { cancelPosting } from '#cms/giving/cancel-posting.ts';
import { confirmPostings } from '#cms/giving/confirm-postings.ts';
import { inOwnTransaction } from '#cms/publishing/in-transaction.ts';
import { refusal } from '#cms/publishing/refusal.ts';
import type { SqlSession } from '#cms/publishing/sql-session.ts';
import { takeAccount } from './commit-import.ts';
import { startRun, type Run } from './run.ts';
import { importOf, type StatementImport } from './statement-import.ts';
import { anyConnection } from './any-connection.ts';

const BATCH = 5000;

/** Why a cancelling posting was entered: everybody reads it. */
const REASON = 'Ngân hàng đã hoàn trả hoặc hủy giao dịch này.';

/**
 * Confirms everything that an import has entered, and what its reversals take back, all or nothing. Goes on
 * after this function has returned.
 *
 * @param by not who imported or committed
 * @throws {APIError} 403 for them
 */
export async function confirmImport(payload: Payload, id: number, by: { id: number }): Promise<void> {
  const statement = await importOf(await anyConnection(payload), id);
  if (statement.imported_by_id === by.id || statement.committed_by_id === by.id)
    throw refusal('Bạn đã nhập sao kê này: người khác phải xác nhận.', 403);
  await startRun(payload, id, 'confirm', ['committed'], (run) =>
    inOwnTransaction(payload, (session) => confirm(session, run, by)),
  );
}

async function confirm(session: SqlSession, run: Run, by: { id: number }): Promise<void> {
  const { statement } = run;
  await takeAccount(session, statement.bank_account);
  const rows = await session.all<{ id: number }>(sql`
    select p.id from postings p join statement_rows r on r.posting_id = p.id
    where r.import_id = ${statement.id} and p.confirmed_at is null and p.discarded_at is null
    order by r.booked_on, r.id`);
  // One moment for all of them: the totals hold to it.
  const moment = new Date().toISOString();
  for (let from = 0; from < rows.length; from += BATCH) {
    const ids = rows.slice(from, from + BATCH).map((row) => row.id);
    await confirmPostings(session, ids, by, new Map(ids.map((one) => [one, moment])));
    await run.advance((95 * Math.min(rows.length, from + BATCH)) / rows.length);
  }
  await takeBack(session, statement, by);
  await session.all(sql`
    update statement_imports set state = 'confirmed', confirmed_by_id = ${by.id}, confirmed_at = now()
    where id = ${statement.id}`);
}

interface Due {
  row: number;
  original: number;
  entered_by: number;
}

/**
 * Reversals of this account whose credit counts by now become cancelling postings, entered in the name of
 * whoever committed the reversal, and are confirmed with the rest if that is another person.
 */
async function takeBack(
  session: SqlSession,
  { bank_account }: StatementImport,
  by: { id: number },
): Promise<void> {
  const due = await session.all<Due>(sql`
    select r.id as row, p.id as original, coalesce(r.decided_by_id, i.committed_by_id) as entered_by
    from statement_rows r
    join statement_imports i on i.id = r.import_id
    join statement_rows o on o.id = r.reverses
    join postings p on p.id = o.posting_id
    where r.taken and r.bank_account = ${bank_account} and r.outcome = 'reversal'
      and coalesce(r.decided_by_id, i.committed_by_id) is not null
      and (r.posting_id is null or exists (select from postings d where d.id = r.posting_id and d.discarded_at is not null))
      and p.confirmed_at is not null and p.cancelled_by_number is null and p.cancels_id is null
      and not exists (select from postings c where c.cancels_id = p.id and c.discarded_at is null)
    order by r.booked_on, r.id`);
  for (const one of due) await enterCancelling(session, one);
  const entered = await session.all<{ id: number }>(sql`
    select p.id from postings p join statement_rows r on r.posting_id = p.id
    where r.bank_account = ${bank_account} and r.outcome = 'reversal' and p.cancels_id is not null
      and p.confirmed_at is null and p.discarded_at is null and p.entered_by_id <> ${by.id} order by p.id`);
  await confirmPostings(
    session,
    entered.map(({ id }) => id),
    by,
  );
}

async function enterCancelling(session: SqlSession, { row, original, entered_by }: Due): Promise<void> {
  const posting = await cancelPosting(session, original, { id: entered_by }, REASON);
  await session.all(sql`
    update postings p set occurred_on = (r.booked_on + time '12:00') at time zone 'Asia/Ho_Chi_Minh',
      memo = nullif(r.memo, ''), statement_row = r.id
    from statement_rows r where p.id = ${posting} and r.id = ${row}`);
  await session.all(sql`update statement_rows set posting_id = ${posting} where id = ${row}`);
}
