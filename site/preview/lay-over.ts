import { dayOf } from '#contract/text/dates.ts';
import type { OverlayRow, PreviewOverlay } from '#contract/preview.ts';
import { nothingTouched, type Change } from '#site/edition/apply.ts';
import type { Edition } from '#site/edition/edition.ts';
import { TODAY } from '#site/edition/queries.ts';

/** The edition could not be brought back to what was published: nothing may be shown from it any more. */
export class NotRolledBack extends Error {
  override readonly name = 'NotRolledBack';
}

/**
 * Does `work` on the edition as it would be if the rows of an overlay had just been published, on the day of its
 * hour, and takes all of it back, whatever happens. Nobody else may use the edition meanwhile.
 *
 * @throws {MalformedFace} if a face is not of its kind
 * @throws {NotRolledBack} the process must not go on
 */
export async function layOver<T>(
  edition: Edition,
  overlay: PreviewOverlay,
  now: Date,
  work: () => Promise<T>,
): Promise<T> {
  const at = overlay.at ? new Date(overlay.at) : now;
  edition.db.exec('begin');
  try {
    edition.setMeta(TODAY, dayOf(at));
    const touched = nothingTouched();
    for (const row of overlay.rows) edition.apply(asPublished(edition, row, at), touched);
    return await work();
  } finally {
    takeBack(edition);
  }
}

function takeBack({ db, documents }: Edition): void {
  try {
    // SQLite itself has rolled back if the disk was full.
    if (db.isTransaction) db.exec('rollback');
  } catch (cause) {
    throw new NotRolledBack('a preview could not be rolled back', { cause });
  } finally {
    documents.forget();
  }
}

/** The row as the desk would write it: addresses that the document had before are kept. */
function asPublished(edition: Edition, row: OverlayRow, at: Date): Change {
  const before = edition.documents.find(row.kind, row.id);
  const former = new Set(before?.formerPaths);
  if (before?.path && before.path !== row.path) former.add(before.path);
  if (row.path) former.delete(row.path);
  return {
    kind: row.kind,
    id: row.id,
    seq: edition.seq() + 1,
    state: row.state,
    path: row.path,
    formerPaths: [...former],
    face: row.state === 'live' ? row.face : null,
    reason: row.state === 'withdrawn' ? row.reason : null,
    changedAt: at.toISOString(),
  };
}
