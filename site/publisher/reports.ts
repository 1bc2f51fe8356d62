import type { Kind } from '#contract/kinds.ts';
import type { Edition } from '#site/edition/edition.ts';
import { inTransaction, statement } from '#site/edition/statement.ts';
import { heldError } from './hold.ts';
import type { Ledger } from './ledger.ts';
import type { PublicationReport } from './source.ts';

/** What the desk has not yet been told, in the words it will show to the editor. */
export function dueReports(edition: Edition, ledger: Ledger, pages: number): PublicationReport[] {
  const rows = statement(
    edition.db,
    'select kind, id, seq, error from unreported order by seq',
  ).all() as unknown as {
    kind: Kind;
    id: string;
    seq: number;
    error: string | null;
  }[];
  if (rows.length === 0) return [];
  const failures = new Map(ledger.failures().map((page) => [page.path, page.error ?? '']));
  const others = [...failures].slice(0, 3).map(([path, error]) => `${path}: ${error}`);
  return rows.map(({ kind, id, seq, error }) => {
    const document = edition.documents.find(kind, id);
    const own = document?.state === 'live' && document.path ? failures.get(document.path) : undefined;
    const problem = error ?? heldError(edition, kind, id) ?? own;
    const base = { kind, id, seq, pages };
    if (problem !== undefined) return { ...base, outcome: 'failed', message: problem };
    const message = others.length > 0 ? `Một số trang khác chưa dựng lại được: ${others.join('; ')}` : null;
    return { ...base, outcome: 'live', message };
  });
}

/** Crosses off what the desk has now been told. */
export function markReported(edition: Edition, reports: readonly PublicationReport[]): void {
  inTransaction(edition.db, () => {
    const remove = statement(edition.db, 'delete from unreported where kind = ? and id = ? and seq <= ?');
    for (const { kind, id, seq } of reports) remove.run(kind, id, seq);
  });
}
