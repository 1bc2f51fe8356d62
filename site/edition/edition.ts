import type { DatabaseSync } from 'node:sqlite';
import { applyChange, type Change, type Touched } from './apply.ts';
import { documentsOf, type Documents } from './documents.ts';
import { entriesIn, type Entries } from './entries.ts';
import { openEdition } from './open.ts';
import { statement } from './statement.ts';

/** The publisher's local copy of `published`. */
export interface Edition {
  db: DatabaseSync;
  documents: Documents;
  entries: Entries;
  /** Why an earlier file was set aside, if one was. */
  replaced?: string;
  /** The `seq` up to which rows have been taken. */
  seq(): number;
  meta(key: string): string | undefined;
  setMeta(key: string, value: string): void;
  /** Puts a state of a document into the edition; to be called inside a transaction. @throws {MalformedFace} */
  apply(change: Change, touched: Touched): void;
  close(): void;
}

export function openEditionAt(file: string): Edition {
  const { db, replaced } = openEdition(file);
  const documents = documentsOf(db);
  const entries = entriesIn(db);

  const meta = (key: string) =>
    (statement(db, 'select value from meta where key = ?').get(key) as { value: string } | undefined)?.value;
  const setMeta = (key: string, value: string) =>
    void statement(db, 'insert or replace into meta (key, value) values (?, ?)').run(key, value);

  return {
    db,
    documents,
    entries,
    replaced,
    meta,
    setMeta,
    seq: () => Number(meta('seq') ?? 0),
    apply: (change, touched) => applyChange(db, documents, entries, change, touched),
    close: () => db.close(),
  };
}
