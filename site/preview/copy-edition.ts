import { mkdirSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import { backup, type DatabaseSync } from 'node:sqlite';
import type { PublishedRow } from '#contract/published.ts';
import { nothingTouched } from '#site/edition/apply.ts';
import { openEditionAt } from '#site/edition/edition.ts';
import { openEditionForReading, removeEdition, UnusableEdition } from '#site/edition/open.ts';
import { inTransaction } from '#site/edition/statement.ts';

/** Larger steps copy faster; the publisher is not held up by either. */
const PAGES_A_STEP = 20_000;

/** Which state of which database an edition holds. */
export interface EditionState {
  origin: string | undefined;
  seq: number;
}

/** The state of an edition that lies at `file`; undefined if there is none that can be read. */
export function stateOfEdition(file: string): EditionState | undefined {
  let db: DatabaseSync | undefined;
  try {
    db = openEditionForReading(file);
    return stateOf(db);
  } catch (error) {
    if (error instanceof UnusableEdition) return undefined;
    throw error;
  } finally {
    db?.close();
  }
}

function stateOf(db: DatabaseSync): EditionState {
  const meta = (key: string) =>
    (db.prepare('select value from meta where key = ?').get(key) as { value: string } | undefined)?.value;
  return { origin: meta('origin'), seq: Number(meta('seq') ?? 0) };
}

/**
 * Copies the publisher's edition while it is at work: one state of it, without a lock that it would wait for. At
 * 50,000 articles this takes seconds, where building an edition from rows takes a minute.
 */
export async function copyEdition(from: string, to: string): Promise<void> {
  const unfinished = `${to}.copy`;
  mkdirSync(dirname(to), { recursive: true });
  removeEdition(unfinished);
  const source = openEditionForReading(from);
  try {
    // A read transaction keeps the state still: or the copy would begin anew with each publish.
    source.exec('begin');
    source.prepare('select count(*) from meta').get();
    await backup(source, unfinished, { rate: PAGES_A_STEP });
  } finally {
    source.close();
  }
  takeWhatWasHeldBack(unfinished);
  removeEdition(to);
  renameSync(unfinished, to);
}

/** Documents whose page the publisher could not make: it takes them out of its edition, but they are published. */
function takeWhatWasHeldBack(file: string): void {
  const edition = openEditionAt(file);
  const { db } = edition;
  inTransaction(db, () => {
    const held = db.prepare('select row from held').all() as { row: string }[];
    for (const { row } of held) edition.apply(JSON.parse(row) as PublishedRow, nothingTouched());
    // Its work and its ledger are none of ours.
    for (const table of [
      'held',
      'trial',
      'todo',
      'unreported',
      'page_asset',
      'page_range',
      'page_key',
      'page',
    ])
      db.exec(`delete from ${table}`);
  });
  edition.close();
}
