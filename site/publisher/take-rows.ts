import { MalformedFace } from '#contract/faces/face.ts';
import type { PublishedRow } from '#contract/published.ts';
import { nothingTouched, type Touched } from '#site/edition/apply.ts';
import type { Edition } from '#site/edition/edition.ts';
import { inTransaction, statement } from '#site/edition/statement.ts';
import { startTrial } from './hold.ts';
import type { Ledger } from './ledger.ts';
import { plan } from './plan.ts';

/**
 * Takes rows into the edition and writes down what is to be done about them, in one transaction: after a
 * kill either both are there or neither. A row that is malformed leaves its document as it was.
 */
export function takeRows(edition: Edition, ledger: Ledger, rows: readonly PublishedRow[]): void {
  const last = rows.at(-1);
  if (!last) return;
  inTransaction(edition.db, () => {
    const touched = nothingTouched();
    for (const row of rows) noteUnreported(edition, row, takeRow(edition, row, touched));
    edition.setMeta('seq', String(last.seq));
    const showing = ledger.askingFor(touched.takenAway);
    ledger.enqueue(plan(touched, ledger.asking(touched), ledger.stands, showing), last.seq);
  });
}

/** Returns what is wrong with a row that was refused. */
function takeRow(edition: Edition, row: PublishedRow, touched: Touched): string | null {
  try {
    startTrial(edition, row);
    edition.apply(row, touched);
    return null;
  } catch (error) {
    if (!(error instanceof MalformedFace)) throw error;
    return error.problems.join('; ');
  }
}

function noteUnreported(edition: Edition, { kind, id, seq }: PublishedRow, error: string | null): void {
  statement(edition.db, 'insert or replace into unreported (kind, id, seq, error) values (?, ?, ?, ?)').run(
    kind,
    id,
    seq,
    error,
  );
}
