import { setTimeout as sleep } from 'node:timers/promises';
import { tryLock } from '#cms/publishing/locks.ts';
import type { SqlSession } from '#cms/publishing/sql-session.ts';

const AGAIN_AFTER_MS = 15;

/**
 * Lets one save of a document in at a time, until the end of its transaction. Asks again and again
 * instead of waiting within PostgreSQL: a bulk change holds several of these and the turn of
 * publishing, and two of them waiting for each other would be ended as a deadlock.
 *
 * @returns whether the lock was got in time
 */
export async function lockDocument(
  session: SqlSession,
  collection: string,
  id: number,
  patienceMs: number,
): Promise<boolean> {
  const until = Date.now() + patienceMs;
  for (;;) {
    if (await tryLock(session, 'documents', `${collection}/${id}`)) return true;
    if (Date.now() >= until) return false;
    await sleep(AGAIN_AFTER_MS);
  }
}
