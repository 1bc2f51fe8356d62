import { sql } from '@payloadcms/db-postgres';
import { refusal } from '#cms/publishing/refusal.ts';
import { idsIn as idList } from '#cms/giving/posting-row.ts';
import type { SqlSession } from '#cms/publishing/sql-session.ts';
import { takeAccount } from './commit-import.ts';
import { postRows } from './post-rows.ts';

/** What waits for a person: no posting, or one that was discarded. */
const waiting = sql`r.taken and r.outcome in ('new', 'unmatched', 'reversal', 'doubtful') and (r.posting_id is null
  or exists (select from postings d where d.id = r.posting_id and d.discarded_at is not null))`;

export interface QueueRow {
  id: number;
  import_id: number;
  line: number;
  booked_on: string;
  reference: string;
  amount: string;
  memo: string;
  counterparty: string;
  outcome: 'new' | 'unmatched' | 'reversal' | 'doubtful';
  problem: string | null;
  /** Of a doubtful row: the known one it may be. */
  same_line: number | null;
  same_file: string | null;
  /** Of a reversal: the row it takes back, and whether that counts already. */
  reverses: number | null;
  /** The project whose account it came in on; not a reason by itself. */
  account_project: number;
  /** A later reversal takes it back. */
  is_reversed: boolean;
}

/** The oldest first. @param after the last row of the page before */
export async function queueOf(
  session: SqlSession,
  { after = 0, limit = 100 } = {},
): Promise<{ total: number; rows: QueueRow[] }> {
  const rows = await session.all<QueueRow>(sql`
    select r.id, r.import_id, r.line, r.booked_on::text, r.reference, r.amount::text, r.memo, r.counterparty, r.outcome,
      r.problem, s.line as same_line, si.file_name as same_file, r.reverses, a.project_id as account_project,
      exists (select from statement_rows x where x.reverses = r.id and x.taken) as is_reversed
    from statement_rows r
    join statement_imports i on i.id = r.import_id
    join accounts a on a.id = i.account_id
    left join statement_rows s on s.id = r.same_as
    left join statement_imports si on si.id = s.import_id
    where ${waiting} and r.id > ${after} and not (r.outcome = 'reversal' and r.reverses is not null)
    order by r.id limit ${limit}`);
  const [count] = await session.all<{ total: number }>(sql`
    select count(*)::int as total from statement_rows r
    where ${waiting} and not (r.outcome = 'reversal' and r.reverses is not null)`);
  return { total: count?.total ?? 0, rows };
}

interface Decision {
  rows: readonly number[];
  reason: string;
  by: { id: number };
}

interface Locked {
  id: number;
  import_id: number;
  outcome: string;
  amount: string;
  bank_account: string;
}

/** Gives unmatched rows to a project: unconfirmed postings, entered by whoever decides. @throws {APIError} */
export async function assignRows(
  session: SqlSession,
  { rows, reason, by }: Decision,
  project: number,
): Promise<void> {
  const found = await lockWaiting(session, rows, ['new', 'unmatched'], 'gán cho công trình');
  const [known] = await session.all(sql`select 1 from projects where id = ${project} and deleted_at is null`);
  if (!known) throw refusal('Không có công trình này.', 404);
  await session.all(sql`
    update statement_rows set project_id = ${project}, posting_id = null, ${decided(reason, by)}
    where id in (${idList(rows)})`);
  await postRows(session, rows, by);
  await reopen(session, found);
}

/** Rows that are no gift: interest, the Union's own transfers. They stay on record, with the reason. */
export async function setAside(session: SqlSession, { rows, reason, by }: Decision): Promise<void> {
  await lockWaiting(session, rows, ['new', 'unmatched', 'reversal', 'doubtful'], 'để riêng');
  await session.all(sql`
    update statement_rows set outcome = 'aside', project_id = null, ${decided(reason, by)} where id in (${idList(rows)})`);
}

/** Says of doubtful rows whether each is a transfer of its own or one that is known. @throws {APIError} */
export async function resolveDoubt(
  session: SqlSession,
  { rows, reason, by }: Decision,
  isSame: boolean,
): Promise<void> {
  const found = await lockWaiting(session, rows, ['doubtful'], 'phân xử');
  await session.all(sql`
    update statement_rows set outcome = ${isSame ? sql`'duplicate'` : sql`read_as`}, ${decided(reason, by)}
    where id in (${idList(rows)})`);
  if (isSame) return;
  const matched = await session.all<{ id: number }>(sql`
    select id from statement_rows where id in (${idList(rows)}) and outcome = 'new' and project_id is not null`);
  await postRows(
    session,
    matched.map(({ id }) => id),
    by,
  );
  await reopen(session, found);
}

/** Says which credit a reversal takes back. It does so when the account's next statement is confirmed. @throws {APIError} */
export async function matchReversal(
  session: SqlSession,
  { rows, reason, by }: Decision,
  original: number,
): Promise<void> {
  const [reversal, another] = await lockWaiting(session, rows, ['reversal'], 'ghép');
  if (!reversal || another) throw refusal('Chọn đúng một dòng hoàn trả.', 400);
  const [credit] = await session.all(sql`
    select 1 from statement_rows o where o.id = ${original} and o.taken and o.bank_account = ${reversal.bank_account}
      and o.amount = ${-Number(reversal.amount)}::bigint and o.read_as in ('new', 'unmatched')
      and not exists (select from statement_rows x where x.reverses = o.id and x.taken)`);
  if (!credit)
    throw refusal('Khoản được chọn không cùng tài khoản, không đúng số tiền, hoặc đã có dòng hoàn trả.');
  await session.all(sql`
    update statement_rows set reverses = ${original}, ${decided(reason, by)} where id = ${reversal.id}`);
  await reopen(session, [reversal]);
}

/** Credits that a reversal could take back: same account, same amount, earlier. */
export async function originalsFor(session: SqlSession, row: number): Promise<QueueRow[]> {
  return session.all<QueueRow>(sql`
    select o.id, o.import_id, o.line, o.booked_on::text, o.reference, o.amount::text, o.memo, o.counterparty, o.outcome
    from statement_rows r join statement_rows o on o.bank_account = r.bank_account and o.amount = -r.amount and o.taken
      and o.read_as in ('new', 'unmatched') and o.booked_on <= r.booked_on
    where r.id = ${row} and r.outcome = 'reversal'
      and not exists (select from statement_rows x where x.reverses = o.id and x.taken)
    order by o.booked_on desc, o.id desc limit 50`);
}

async function lockWaiting(
  session: SqlSession,
  ids: readonly number[],
  outcomes: readonly string[],
  verb: string,
): Promise<Locked[]> {
  const accounts = await session.all<{ bank_account: string }>(sql`
    select distinct bank_account from statement_rows where id in (${idList(ids)}) order by 1`);
  for (const { bank_account } of accounts) await takeAccount(session, bank_account);
  const rows = await session.all<Locked>(sql`
    select r.id, r.import_id, r.outcome, r.amount::text, r.bank_account from statement_rows r
    where r.id in (${idList(ids)}) and ${waiting} for update`);
  if (rows.length !== new Set(ids).size || rows.some(({ outcome }) => !outcomes.includes(outcome)))
    throw refusal(`Có dòng không còn chờ hoặc không ${verb} được. Hãy tải lại trang.`);
  return rows;
}

/** What was confirmed as a whole has something to confirm again. */
async function reopen(session: SqlSession, rows: readonly Locked[]): Promise<void> {
  await session.all(sql`
    update statement_imports set state = 'committed'
    where state = 'confirmed' and id in (${idList(rows.map(({ import_id }) => import_id))})`);
}

const decided = (reason: string, by: { id: number }) =>
  sql`decided_by_id = ${by.id}, decided_at = now(), decided_reason = ${reason}`;
