import { randomUUID } from 'node:crypto';
import type { Edition } from '#site/edition/edition.ts';

/** Another publisher has taken over this edition since; this one must write nothing more. */
export class LeaseLost extends Error {
  override readonly name = 'LeaseLost';
}

/**
 * Fences off a stale publisher on this disk: whoever writes last into the edition is the writer, and
 * everyone else finds that out before the next chunk and stops. (The lock in PostgreSQL keeps two from
 * starting; this covers a process that was frozen and wakes up after its lock was lost.)
 */
export function takeLease(edition: Edition): () => void {
  const token = randomUUID();
  edition.setMeta('writer', token);
  return function assertWriter() {
    if (edition.meta('writer') !== token)
      throw new LeaseLost('another publisher has taken over this edition');
  };
}
