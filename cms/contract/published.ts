import type { Kind } from './kinds.ts';

/**
 * One row of the table `published`, the only thing that leaves the desk.
 *
 * There is one row per document. Each change of its public face gives it a new `seq`, so a reader
 * that takes all rows with a greater `seq` than it has seen misses nothing and sees only the
 * newest state. `seq` follows the order of commits and may have gaps.
 */
export interface PublishedRow {
  kind: Kind;
  id: string;
  seq: number;
  state: 'live' | 'withdrawn';
  /** The address; absent for kinds without a page. Kept after withdrawal, where 410 answers. */
  path: string | null;
  /** Addresses it had before, oldest first; each answers 301 while the document is live. */
  formerPaths: string[];
  /** The public face while live, else null: a withdrawn document leaves nothing behind but its address. */
  face: unknown;
  /** Why it was withdrawn, in words for the reader. */
  reason: string | null;
  /** ISO moment of the change. */
  changedAt: string;
}

/** The PostgreSQL channel on which a commit wakes the publisher. Carries no message. */
export const PUBLISHED_CHANNEL = 'published';

/** The key of the advisory lock that one publisher holds. */
export const PUBLISHER_LOCK = 4_321_001;
