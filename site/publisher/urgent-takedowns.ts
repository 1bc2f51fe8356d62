import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Documents } from '#site/edition/documents.ts';
import type { Withdrawal } from './share-images.ts';
import type { Source } from './source.ts';
import { removeDeadFiles, removeFilesOf } from './withdrawn-pictures.ts';

/*
 * A full publish takes its time, and readers see the last release until it is done. A takedown does not wait
 * for it: what was withdrawn is deleted from the last release at once, and answers 404 until the new release
 * says why (410). A picture's files are deleted likewise; pages of the last release miss it until the new one.
 */

const LOOK_EVERY_MS = 300;
const ROWS_AT_ONCE = 500;

export interface UrgentTakedowns {
  source: Source;
  documents: Documents;
  /** The folder of the release that readers see. */
  release: string;
  /** Rows after this one are not in the edition yet. */
  seq: number;
  /** Removes the share images of what has been withdrawn. */
  takeAway(withdrawn: readonly Withdrawal[]): Promise<void>;
}

/**
 * Does the work, and meanwhile takes down what is withdrawn.
 * @throws what the database answered, but only when the work is done.
 */
export async function takingDownMeanwhile<T>(takedowns: UrgentTakedowns, work: () => Promise<T>): Promise<T> {
  const done = new AbortController();
  const watching = watch(takedowns, done.signal).then(
    () => undefined,
    (error: unknown) => ({ error }),
  );
  const result = await work().finally(() => done.abort());
  const failed = await watching;
  if (failed) throw failed.error;
  return result;
}

async function watch(
  { source, documents, release, seq, takeAway }: UrgentTakedowns,
  done: AbortSignal,
): Promise<void> {
  const withdrawn = [...documents.all()].filter(({ state }) => state === 'withdrawn');
  for (const { path } of withdrawn) if (path && !documents.liveAt(path)) await removeBelow(release, path);
  await removeDeadFiles(release, documents);
  let seen = seq;
  while (!done.aborted && !source.isLost()) {
    const rows = await source.rowsAfter(seen, ROWS_AT_ONCE);
    const live = new Set(rows.map((row) => (row.state === 'live' ? row.path : null)));
    for (const { kind, id, state, path } of rows) {
      if (state !== 'withdrawn') continue;
      if (path && !live.has(path)) await removeBelow(release, path);
      if (kind === 'media') await removeFilesOf(release, documents, id);
    }
    await takeAway(rows.filter(({ state }) => state === 'withdrawn'));
    seen = rows.at(-1)?.seq ?? seen;
    if (rows.length < ROWS_AT_ONCE) await sleepUnless(done);
  }
}

/** The page with all that stands below it: print view, months, feed. */
const removeBelow = (release: string, path: string) =>
  rm(join(release, path), { recursive: true, force: true });

async function sleepUnless(done: AbortSignal): Promise<void> {
  try {
    await pause(LOOK_EVERY_MS, undefined, { signal: done });
  } catch (error) {
    if (!done.aborted) throw error;
  }
}
