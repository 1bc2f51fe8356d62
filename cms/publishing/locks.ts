import { sql } from '@payloadcms/db-postgres';
import type { SqlSession } from './sql-session.ts';

/**
 * The advisory locks of the desk, each with a number that no other has. Two more have theirs elsewhere: the
 * publisher (`PUBLISHER_LOCK` of the contract), and the log, which is sealed within the database (4_321_100).
 */
export const LOCKS = {
  /**
   * Held from the first write of a transaction to its commit, so that `seq` grows in the order of
   * commits: a reader that asks for what is newer than the last it saw can then miss nothing.
   */
  commitOrder: 4_321_000,
  /** Two administrators who demote each other at the same moment do so one after the other. */
  admins: 4_321_002,
  /** Of a kind of try to sign in: counting and writing down must not be interleaved with another's. */
  tries: 4_321_004,
  /** Of a bank account: one commit of a statement at a time; assigning and confirming wait for it too. */
  bankAccounts: 4_321_005,
  /** Two processes must not both go round over the links. */
  linkRound: 4_321_006,
  /** Of a document of any collection: one save at a time. */
  documents: 4_321_700,
} as const;

type Lock = keyof typeof LOCKS;

/**
 * Waits for a lock, and holds it until the end of the transaction.
 * @param of what it is about, for a lock that there are many of
 */
export async function takeLock(session: SqlSession, lock: Lock, of?: string): Promise<void> {
  await session.all(sql`select pg_advisory_xact_lock(${key(lock, of)})`);
}

/** Takes a lock until the end of the transaction, if nobody has it. @returns whether it was got */
export async function tryLock(session: SqlSession, lock: Lock, of?: string): Promise<boolean> {
  const [row] = await session.all<{ got: boolean }>(
    sql`select pg_try_advisory_xact_lock(${key(lock, of)}) as got`,
  );
  return row?.got === true;
}

const key = (lock: Lock, of: string | undefined) =>
  of === undefined ? sql`${LOCKS[lock]}::bigint` : sql`${LOCKS[lock]}::int, hashtext(${of})`;
