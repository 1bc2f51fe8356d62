import type { Kind } from '#contract/kinds.ts';
import type { PublishedRow } from '#contract/published.ts';
import { nothingTouched } from '#site/edition/apply.ts';
import type { Edition } from '#site/edition/edition.ts';
import { inTransaction, statement } from '#site/edition/statement.ts';
import type { Ledger } from './ledger.ts';
import { plan } from './plan.ts';

/*
 * A document that appears at a new address is on trial until its page stands there. If the page cannot be
 * made, the document is held back: the edition returns to what it was before, so no list links to a page
 * that is not there, and the document is tried again later.
 */

/** To be called before the row is put into the edition. */
export function startTrial({ db, documents }: Edition, row: PublishedRow): void {
  statement(db, 'delete from held where kind = ? and id = ?').run(row.kind, row.id);
  const before = documents.row(row.kind, row.id);
  const isNewAddress =
    row.state === 'live' && row.path !== null && (before?.state !== 'live' || before.path !== row.path);
  if (!isNewAddress) return;
  statement(db, 'insert or ignore into trial (kind, id, before) values (?, ?, ?)').run(
    row.kind,
    row.id,
    before ? JSON.stringify(before) : null,
  );
}

/** All pages stand: what was on trial is in. */
export function endTrials({ db }: Edition): void {
  db.exec('delete from trial');
}

/**
 * Holds back the document whose page at `path` could not be made, if it is on trial. To be called inside a
 * transaction. Returns whether it was.
 */
export function holdBack(
  edition: Edition,
  ledger: Ledger,
  path: string,
  error: string,
  waitsForAsset: boolean,
): boolean {
  const document = edition.documents.liveAt(path);
  if (!document) return false;
  const { kind, id } = document;
  const trial = statement(edition.db, 'select before from trial where kind = ? and id = ?').get(kind, id) as
    { before: string | null } | undefined;
  if (!trial) return false;
  const row = edition.documents.row(kind, id)!;
  statement(
    edition.db,
    'insert or replace into held (kind, id, row, error, waits_for_asset) values (?, ?, ?, ?, ?)',
  ).run(kind, id, JSON.stringify(row), error, Number(waitsForAsset));
  statement(edition.db, 'delete from trial where kind = ? and id = ?').run(kind, id);

  const touched = nothingTouched();
  const before = trial.before === null ? undefined : (JSON.parse(trial.before) as PublishedRow);
  edition.apply(before ?? { kind, id, state: 'absent' }, touched);
  ledger.forget(path);
  ledger.enqueue(plan(touched, ledger.asking(touched), ledger.stands), edition.seq());
  return true;
}

/** Why a document is held back, if it is. */
export function heldError({ db }: Edition, kind: Kind, id: string): string | undefined {
  const row = statement(db, 'select error from held where kind = ? and id = ?').get(kind, id);
  return (row as { error: string } | undefined)?.error;
}

/**
 * Tries held documents again, and the given pages whose last try failed: all of them, or (`waiting`) only
 * those that wait for a picture or file.
 */
export function retry(
  edition: Edition,
  ledger: Ledger,
  which: 'all' | 'waiting',
  pages: Iterable<string>,
): void {
  const condition = which === 'all' ? '' : 'where waits_for_asset = 1';
  const rows = statement(edition.db, `select row from held ${condition}`).all() as { row: string }[];
  inTransaction(edition.db, () => {
    const touched = nothingTouched();
    for (const { row: text } of rows) {
      const row = JSON.parse(text) as PublishedRow;
      startTrial(edition, row);
      edition.apply(row, touched);
      statement(
        edition.db,
        'insert or ignore into unreported (kind, id, seq, error) values (?, ?, ?, null)',
      ).run(row.kind, row.id, row.seq);
    }
    ledger.enqueue(plan(touched, [...ledger.asking(touched), ...pages], ledger.stands), edition.seq());
  });
}
