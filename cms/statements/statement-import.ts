import { sql } from '@payloadcms/db-postgres';
import { refusal } from '#cms/publishing/refusal.ts';
import type { SqlSession } from '#cms/publishing/sql-session.ts';
import type { Columns } from './reading/column-words.ts';
import type { StatementHead, StatementTail } from './reading/read-statement.ts';

export type ImportState = 'reading' | 'columns' | 'read' | 'committed' | 'confirmed' | 'failed' | 'dropped';

/** A row of `statement_imports`. */
export interface StatementImport {
  id: number;
  account_id: number;
  bank_account: string;
  file_name: string;
  sha256: string;
  file: string | null;
  state: ImportState;
  phase: 'read' | 'commit' | 'confirm' | null;
  run: string | null;
  /** The run has given no sign of life for a while: its process is gone. */
  is_stalled: boolean;
  progress: number;
  columns: Columns | null;
  head: StatementHead | null;
  tail: StatementTail | null;
  balance_ok: boolean;
  problem: string | null;
  imported_by_id: number | null;
  imported_at: string;
  committed_by_id: number | null;
  committed_at: string | null;
  confirmed_by_id: number | null;
  confirmed_at: string | null;
}

/** Runs give a sign of life with every batch; none takes so long. */
export const STALLED = sql`interval '45 seconds'`;

/** @throws {APIError} 404 */
export async function importOf(session: SqlSession, id: number): Promise<StatementImport> {
  const [found] = await session.all<StatementImport>(sql`
    select *, coalesce(run is not null and worked_at < now() - ${STALLED}, false) as is_stalled
    from statement_imports where id = ${id}`);
  if (!found || found.state === 'dropped') throw refusal('Không có lần nhập sao kê này.', 404);
  return found;
}
