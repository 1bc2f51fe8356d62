import type { DatabaseSync } from 'node:sqlite';
import type { Face, FaceOf } from '#contract/faces/face.ts';
import { totalsKey, TOTALS_OF_ALL } from '#site/content/recorder.ts';
import { ledgerWords } from './ledger-words.ts';
import { statement } from './statement.ts';

/*
 * Postings once more as rows, so that sums and searches need not read a hundred thousand faces. Triggers keep
 * the sums (see `schema.ts`), so a sum cannot differ from its rows.
 */

/** Brings the row of a posting in step with its face; no face, no row. Notes the sums it touched in `keys`. */
export function keepPosting(db: DatabaseSync, id: string, face: Face | undefined, keys: Set<string>): void {
  const posting = face as FaceOf<'posting'> | undefined;
  const before = statement(db, 'select row, project from posting where id = ?').get(id) as
    { row: number; project: string } | undefined;
  if (before) {
    statement(db, 'delete from posting where id = ?').run(id);
    statement(db, 'delete from posting_search where rowid = ?').run(before.row);
  }
  if (posting) insert(db, posting);
  for (const project of [before?.project, posting?.project]) if (project) keys.add(totalsKey(project));
  if (before || posting) keys.add(TOTALS_OF_ALL);
}

function insert(db: DatabaseSync, posting: FaceOf<'posting'>): void {
  const { lastInsertRowid } = statement(
    db,
    `insert into posting (id, project, bucket, form, line, need, amount, thousandths, gift, confirmed_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    posting.id,
    posting.project,
    posting.bucket,
    posting.form,
    posting.budgetLine ?? '',
    posting.need ?? '',
    posting.amount,
    Math.round((posting.quantity ?? 0) * 1000),
    giftOf(posting),
    posting.confirmedAt,
  );
  statement(db, 'insert into posting_search (rowid, project, words) values (?, ?, ?)').run(
    lastInsertRowid,
    `p${posting.project}`,
    ledgerWords(posting),
  );
}

/** A gift counts once, and no more once it is cancelled. */
function giftOf({ bucket, cancels }: FaceOf<'posting'>): number {
  if (bucket === 'promised' || bucket === 'spent') return 0;
  return cancels === undefined ? 1 : -1;
}
