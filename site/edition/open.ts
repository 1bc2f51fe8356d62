import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { EDITION_VERSION, SCHEMA } from './schema.ts';

/** An edition file that is damaged or of another version. It is derived: set it aside and rebuild. */
export class UnusableEdition extends Error {
  override readonly name = 'UnusableEdition';
}

export interface OpenedEdition {
  db: DatabaseSync;
  /** Why the file that was there before could not be used, and where it was put. */
  replaced?: string;
}

/** Opens the edition for the one publisher; makes it when missing, sets it aside and makes a new one when unusable. */
export function openEdition(file: string): OpenedEdition {
  mkdirSync(dirname(file), { recursive: true });
  if (!existsSync(file)) return { db: create(file) };
  try {
    return { db: openExisting(file, false) };
  } catch (error) {
    if (!(error instanceof UnusableEdition)) throw error;
    const aside = `${file}.unusable`;
    removeEdition(aside);
    renameSync(file, aside);
    removeEdition(file);
    return { db: create(file), replaced: `${error.message}; the old file was set aside as ${aside}` };
  }
}

/** Opens the edition for reading beside the publisher. @throws {UnusableEdition} */
export function openEditionForReading(file: string): DatabaseSync {
  if (!existsSync(file)) throw new UnusableEdition(`there is no edition at ${file} yet`);
  return openExisting(file, true);
}

/** Deletes an edition with its side files. */
export function removeEdition(file: string): void {
  for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true });
}

function create(file: string): DatabaseSync {
  const db = configure(new DatabaseSync(file));
  db.exec('begin');
  db.exec(SCHEMA);
  db.exec(`pragma user_version = ${EDITION_VERSION}`);
  db.exec('commit');
  return db;
}

function openExisting(file: string, readOnly: boolean): DatabaseSync {
  let db: DatabaseSync | undefined;
  try {
    db = new DatabaseSync(file, { readOnly });
    const row = db.prepare('pragma user_version').get() as { user_version: number };
    if (row.user_version !== EDITION_VERSION)
      throw new UnusableEdition(`the edition has version ${row.user_version}, not ${EDITION_VERSION}`);
    if (!readOnly) {
      const check = db.prepare('pragma quick_check(1)').get() as { quick_check: string };
      if (check.quick_check !== 'ok')
        throw new UnusableEdition(`the edition is damaged: ${check.quick_check}`);
    }
    return readOnly ? db : configure(db);
  } catch (error) {
    db?.close();
    if (error instanceof UnusableEdition) throw error;
    if (isDamage(error))
      throw new UnusableEdition(`the edition is damaged: ${(error as Error).message}`, { cause: error });
    throw error;
  }
}

/** SQLITE_CORRUPT is 11, SQLITE_NOTADB is 26 (https://sqlite.org/rescode.html). */
function isDamage(error: unknown): boolean {
  const code = (error as { errcode?: number }).errcode ?? 0;
  return (code & 0xff) === 11 || (code & 0xff) === 26;
}

function configure(db: DatabaseSync): DatabaseSync {
  // The edition is derived, so a lost last transaction after a power cut is only done again.
  db.exec('pragma journal_mode = wal; pragma synchronous = normal; pragma busy_timeout = 5000');
  db.exec('pragma cache_size = -65536; pragma temp_store = memory');
  return db;
}
