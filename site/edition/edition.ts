import type { DatabaseSync } from 'node:sqlite';
import { applyChange, type Change, type Touched } from './apply.ts';
import { openEdition } from './open.ts';
import { queriesOf, type Queries } from './queries.ts';
import { statement } from './statement.ts';

/** The publisher's local copy of `published`. */
export interface Edition extends Queries {
  db: DatabaseSync;
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
  const queries = queriesOf(db);

  const meta = (key: string) =>
    (statement(db, 'select value from meta where key = ?').get(key) as { value: string } | undefined)?.value;
  const setMeta = (key: string, value: string) =>
    void statement(db, 'insert or replace into meta (key, value) values (?, ?)').run(key, value);

  return {
    db,
    ...queries,
    replaced,
    meta,
    setMeta,
    seq: () => Number(meta('seq') ?? 0),
    apply: (change, touched) => applyChange(db, queries, change, touched),
    close: () => db.close(),
  };
}
