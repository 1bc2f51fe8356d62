import { sql } from '@payloadcms/db-postgres';
import type { Payload } from 'payload';
import { dayOf } from '#contract/text/dates.ts';
import { inOwnTransaction } from '#cms/publishing/in-transaction.ts';
import type { SqlSession } from '#cms/publishing/sql-session.ts';
import { classifyRows } from './classify-rows.ts';
import { findOriginals } from './find-originals.ts';
import { areComplete, type Columns } from './reading/column-words.ts';
import { squeezed } from './reading/derived-reference.ts';
import { readInProcess } from './reading/read-in-process.ts';
import type { StatementHead, StatementTail } from './reading/read-statement.ts';
import type { StatementRow } from './reading/statement-row.ts';
import { StatementRefused } from './reading/statement-refused.ts';
import { startRun, type Run } from './run.ts';
import { statementFile } from './statement-files.ts';
import { anyConnection } from './any-connection.ts';

/**
 * Reads an import's file into its rows, anew from the first line, and says what would become of each.
 * Goes on after this function has returned; the state becomes `read`, `columns` if a person has to say what
 * the columns are, or `failed`.
 */
export async function readImport(payload: Payload, id: number): Promise<void> {
  await startRun(payload, id, 'read', ['reading', 'columns', 'read', 'failed'], async (run) => {
    const session = await anyConnection(payload);
    await session.all(
      sql`update statement_imports set state = 'reading', head = null, tail = null where id = ${id}`,
    );
    await session.all(sql`delete from statement_rows where import_id = ${id}`);
    const tail = await stage(session, run);
    if (!tail) return;
    await inOwnTransaction(payload, async (own) => {
      await own.all(sql`analyze statement_rows`);
      await classifyRows(own, run.statement);
      await findOriginals(own, run.statement);
      await own.all(
        sql`update statement_imports set state = 'read' where id = ${id} and run = ${run.token}::uuid`,
      );
    });
  });
}

/** @returns undefined if the columns are not known */
async function stage(session: SqlSession, run: Run): Promise<StatementTail | undefined> {
  const { statement } = run;
  if (statement.file === null) throw new StatementRefused('Tệp sao kê không còn. Hãy tải lên lại.');
  const messages = readInProcess({
    file: statementFile(statement.file),
    columns: statement.columns ?? undefined,
    remembered: await rememberedFor(session, statement.bank_account),
    today: dayOf(new Date()),
    projects: await projectsOf(session),
  });
  let columns: Columns = {};
  for await (const message of messages) {
    if (message.type === 'head') {
      columns = message.head.columns;
      await keepHead(session, run, message.head);
    } else if (message.type === 'rows') {
      await keepRows(session, run, message.rows);
      await run.advance((90 * message.done) / Math.max(1, message.total));
    } else return await keepTail(session, run, message.tail);
  }
  if (areComplete(columns)) throw new Error('The statement reader ended without a word on the whole.');
  await session.all(sql`update statement_imports set state = 'columns' where id = ${statement.id}`);
  return undefined;
}

async function rememberedFor(session: SqlSession, bankAccount: string): Promise<Record<string, Columns>> {
  const rows = await session.all<{ signature: string; columns: Columns }>(
    sql`select signature, columns from statement_formats where bin = ${bankAccount.slice(0, 6)}`,
  );
  return Object.fromEntries(rows.map(({ signature, columns }) => [signature, columns]));
}

async function projectsOf(session: SqlSession): Promise<string[]> {
  const rows = await session.all<{ id: number }>(sql`select id from projects where deleted_at is null`);
  return rows.map(({ id }) => String(id));
}

async function keepHead(session: SqlSession, { statement, token }: Run, head: StatementHead): Promise<void> {
  await session.all(sql`
    update statement_imports set head = ${JSON.stringify(head)}::jsonb
    where id = ${statement.id} and run = ${token}::uuid`);
}

async function keepTail(
  session: SqlSession,
  { statement, token }: Run,
  tail: StatementTail,
): Promise<StatementTail> {
  const isWhole = tail.balance !== undefined && tail.balance.breaks === 0;
  await session.all(sql`
    update statement_imports set tail = ${JSON.stringify(tail)}::jsonb, balance_ok = ${isWhole}
    where id = ${statement.id} and run = ${token}::uuid`);
  return tail;
}

async function keepRows(
  session: SqlSession,
  { statement, token }: Run,
  rows: readonly StatementRow[],
): Promise<void> {
  const records = rows.map((row) => ({ ...row, memoKey: squeezed(row.memo).slice(0, 300) }));
  await session.all(sql`
    insert into statement_rows (import_id, bank_account, line, booked_on, booked_time, reference, amount, balance, memo,
      memo_key, counterparty, donor_name, donor_kind, read_as, outcome, problem, project_id)
    select ${statement.id}, ${statement.bank_account}, r.line, r.day, r.time, r.reference, r.amount, r.balance, r.memo,
      r."memoKey", r.counterparty, r.donor, r."donorKind", r.outcome, r.outcome, r.problem, r.project
    from jsonb_to_recordset(${JSON.stringify(records)}::jsonb) as r (line int, day date, time time, reference text,
      amount bigint, balance bigint, memo text, "memoKey" text, counterparty text, donor text, "donorKind" text,
      outcome text, problem text, project int)
    where exists (select from statement_imports where id = ${statement.id} and run = ${token}::uuid)`);
}
