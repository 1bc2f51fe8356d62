import { sql } from '@payloadcms/db-postgres';
import type { SqlSession } from '#cms/publishing/sql-session.ts';
import { dryRunOf, fingerprintOf, type DryRun } from './dry-run.ts';
import type { StatementHead, StatementTail } from './reading/read-statement.ts';
import { importOf, type StatementImport } from './statement-import.ts';

/** Everything that a person needs to decide on an import. */
export interface ImportReport {
  id: number;
  state: StatementImport['state'];
  phase: StatementImport['phase'];
  isStalled: boolean;
  progress: number;
  problem: string | null;
  fileName: string;
  bankAccount: string;
  importedBy: number | null;
  importedByName: string | null;
  importedAt: string;
  committedAt: string | null;
  confirmedAt: string | null;
  head: StatementHead | null;
  tail: StatementTail | null;
  dryRun: DryRun;
  /** To be sent along with a commit. */
  fingerprint: string;
  /** The file names account numbers, and none is the chosen one. */
  otherAccount: string | null;
  /** The same file was imported before, on this day. */
  seenBefore: string | null;
  /** Postings of this import that nobody has confirmed. */
  unconfirmed: number;
}

/** @throws {APIError} 404 */
export async function importReport(session: SqlSession, id: number): Promise<ImportReport> {
  const found = await importOf(session, id);
  const dryRun = await dryRunOf(session, id);
  const [more] = await session.all<{ name: string | null; seen: string | null; unconfirmed: number }>(sql`
    select (select name from users where id = ${found.imported_by_id}) as name,
      (select min(imported_at)::text from statement_imports
        where sha256 = ${found.sha256} and id <> ${id} and bank_account = ${found.bank_account}
          and state in ('committed', 'confirmed')) as seen,
      (select count(*)::int from statement_rows r join postings p on p.id = r.posting_id
        where r.import_id = ${id} and p.confirmed_at is null and p.discarded_at is null) as unconfirmed`);
  return {
    id,
    state: found.state,
    phase: found.phase,
    isStalled: found.is_stalled,
    progress: found.progress,
    problem: found.problem,
    fileName: found.file_name,
    bankAccount: found.bank_account,
    importedBy: found.imported_by_id,
    importedByName: more?.name ?? null,
    importedAt: found.imported_at,
    committedAt: found.committed_at,
    confirmedAt: found.confirmed_at,
    head: found.head,
    tail: found.tail,
    dryRun,
    fingerprint: fingerprintOf(dryRun),
    otherAccount: otherAccountOf(found),
    seenBefore: more?.seen ?? null,
    unconfirmed: more?.unconfirmed ?? 0,
  };
}

export function otherAccountOf({
  head,
  bank_account,
}: Pick<StatementImport, 'head' | 'bank_account'>): string | null {
  const accounts = head?.accounts ?? [];
  return accounts.length === 0 || accounts.includes(bank_account.slice(7)) ? null : accounts[0]!;
}

export interface ReportedRow {
  id: number;
  line: number;
  outcome: string;
  booked_on: string | null;
  reference: string | null;
  amount: string | null;
  memo: string;
  counterparty: string;
  donor_name: string | null;
  problem: string | null;
  project_id: number | null;
  same_line: number | null;
  same_file: string | null;
}

/** Rows of one outcome, in the order of the file. @param after the last line of the page before */
export async function rowsOfImport(
  session: SqlSession,
  id: number,
  { outcome, after = 0, limit = 100 }: { outcome: string; after?: number; limit?: number },
): Promise<ReportedRow[]> {
  return session.all<ReportedRow>(sql`
    select r.id, r.line, r.outcome, r.booked_on::text, r.reference, r.amount::text, r.memo, r.counterparty, r.donor_name,
      r.problem, r.project_id, s.line as same_line, i.file_name as same_file
    from statement_rows r
    left join statement_rows s on s.id = r.same_as
    left join statement_imports i on i.id = s.import_id
    where r.import_id = ${id} and r.outcome = ${outcome} and r.line > ${after} order by r.line limit ${limit}`);
}
