import type { DatabaseSync, StatementSync } from 'node:sqlite';

const prepared = new WeakMap<DatabaseSync, Map<string, StatementSync>>();

/** A prepared statement, prepared once per database: preparing costs more than most of our queries. */
export function statement(db: DatabaseSync, sql: string): StatementSync {
  let ofThis = prepared.get(db);
  if (!ofThis) prepared.set(db, (ofThis = new Map()));
  let found = ofThis.get(sql);
  if (!found) ofThis.set(sql, (found = db.prepare(sql)));
  return found;
}

/** Runs `work` in one transaction: all of it, or nothing. */
export function inTransaction<T>(db: DatabaseSync, work: () => T): T {
  db.exec('begin immediate');
  try {
    const result = work();
    db.exec('commit');
    return result;
  } catch (error) {
    db.exec('rollback');
    throw error;
  }
}
