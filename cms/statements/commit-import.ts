import { sql } from '@payloadcms/db-postgres';
import type { Payload } from 'payload';
import { inOwnTransaction } from '#cms/publishing/in-transaction.ts';
import { takeLock } from '#cms/publishing/locks.ts';
import { refusal } from '#cms/publishing/refusal.ts';
import type { SqlSession } from '#cms/publishing/sql-session.ts';
import { classifyRows } from './classify-rows.ts';
import { dryRunOf, fingerprintOf } from './dry-run.ts';
import { findOriginals } from './find-originals.ts';
import { postRows } from './post-rows.ts';
import { startRun, type Run } from './run.ts';
import { dropFile } from './statement-files.ts';
import type { StatementImport } from './statement-import.ts';
import { anyConnection } from './any-connection.ts';

const BATCH = 5000;

/**
 * Commits an import: its rows are known from now on, and each credit whose memo names a project becomes an
 * unconfirmed posting. One transaction: killed half-way, nothing is done. Goes on after this function has
 * returned.
 *
 * @param seen fingerprint of the dry run that a person has looked at; another one is not committed
 */
export async function commitImport(
  payload: Payload,
  id: number,
  by: { id: number },
  seen: string,
): Promise<void> {
  await startRun(payload, id, 'commit', ['read'], async (run) => {
    await inOwnTransaction(payload, (session) => commit(session, run, by, seen)).catch(
      async (error: unknown) => {
        await lookAgain(payload, run.statement);
        throw error;
      },
    );
    if (run.statement.file !== null) await dropFile(run.statement.file);
  });
}

async function commit(session: SqlSession, run: Run, by: { id: number }, seen: string): Promise<void> {
  const { statement } = run;
  await takeAccount(session, statement.bank_account);
  await look(session, statement);
  if (fingerprintOf(await dryRunOf(session, statement.id)) !== seen)
    throw refusal(
      'Từ lúc bạn xem thử đã có sao kê khác được ghi, kết quả vừa tính lại. Hãy xem lại rồi ghi.',
    );
  await takeRows(session, statement);
  // Reversals that have waited for a credit of this statement.
  await findOriginals(session, statement);
  const rows = await session.all<{ id: number }>(sql`
    select id from statement_rows where import_id = ${statement.id} and outcome = 'new' order by booked_on, id`);
  for (let from = 0; from < rows.length; from += BATCH) {
    await postRows(
      session,
      rows.slice(from, from + BATCH).map((row) => row.id),
      by,
    );
    await run.advance(10 + (85 * Math.min(rows.length, from + BATCH)) / rows.length);
  }
  await rememberColumns(session, statement, by);
  // No row of this table is written before: the run says how far it is on another connection.
  await session.all(sql`
    update statement_imports set state = 'committed', committed_by_id = ${by.id}, committed_at = now(), file = null
    where id = ${statement.id}`);
}

/** One commit at a time for a bank account; assigning and confirming wait for it too. */
export async function takeAccount(session: SqlSession, bankAccount: string): Promise<void> {
  await takeLock(session, 'bankAccounts', bankAccount);
}

async function look(session: SqlSession, statement: StatementImport): Promise<void> {
  await classifyRows(session, statement);
  await session.all(
    sql`update statement_rows set reverses = null where import_id = ${statement.id} and reverses is not null`,
  );
  await findOriginals(session, statement);
}

async function lookAgain(payload: Payload, statement: StatementImport): Promise<void> {
  await inOwnTransaction(payload, (session) => look(session, statement));
}

/** Every row that is not a duplicate is known from now on; equal ones are numbered. */
async function takeRows(session: SqlSession, { id, bank_account }: StatementImport): Promise<void> {
  await session.all(sql`
    with own as (
      select id, reference, booked_on, amount,
        row_number() over (partition by reference, booked_on, amount order by line) as nth
      from statement_rows where import_id = ${id} and outcome not in ('duplicate', 'bad')),
    known as (
      select k.reference, k.booked_on, k.amount, max(k.twin) + 1 as next
      from statement_rows k where k.taken and k.bank_account = ${bank_account} group by 1, 2, 3)
    update statement_rows r set taken = true, twin = coalesce(known.next, 0) + own.nth - 1
    from own left join known using (reference, booked_on, amount)
    where r.id = own.id`);
}

/** What a person has corrected, or the wording has told, is how this bank's files are read from now on. */
async function rememberColumns(
  session: SqlSession,
  { head, bank_account }: StatementImport,
  by: { id: number },
): Promise<void> {
  if (!head) return;
  await session.all(sql`
    insert into statement_formats (bin, signature, columns, set_by_id)
    values (${bank_account.slice(0, 6)}, ${head.signature}, ${JSON.stringify(head.columns)}::jsonb, ${by.id})
    on conflict (bin, signature) do update set columns = excluded.columns, set_by_id = excluded.set_by_id, set_at = now()
    where statement_formats.columns is distinct from excluded.columns`);
}

/** Puts an import that is not committed out of the way: rows and file are gone, that it was tried stays. */
export async function dropImport(payload: Payload, id: number): Promise<void> {
  const session = await anyConnection(payload);
  const [dropped] = await session.all<{ file: string | null }>(sql`
    with before as (select id, file from statement_imports where id = ${id}
      and state in ('reading', 'columns', 'read', 'failed') and phase is distinct from 'commit' for update)
    update statement_imports i set state = 'dropped', run = null, phase = null, file = null, head = null, tail = null
    from before where i.id = before.id returning before.file`);
  if (!dropped) throw refusal('Sao kê này đang được ghi hoặc đã ghi nên không bỏ được.');
  await session.all(sql`delete from statement_rows where import_id = ${id} and not taken`);
  if (dropped.file !== null) await dropFile(dropped.file);
}
