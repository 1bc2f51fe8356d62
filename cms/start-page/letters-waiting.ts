import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import { readsLetters } from '#cms/access/letters.ts';
import { expiringBefore, overdueBefore } from '#cms/feedback/letter-days.ts';
import type { SqlSession } from '#cms/publishing/sql-session.ts';

/** How many letters of readers wait for somebody of the office. */
export interface LettersWaiting {
  /** Nobody has taken them. */
  fresh: number;
  /** They look like advertisements, and nobody has looked. */
  held: number;
  handling: number;
  /** Should have been answered by now, taken or not. */
  overdue: number;
  /** Will soon be forgotten, and nobody has answered. */
  expiring: number;
}

export const NO_LETTERS: LettersWaiting = { fresh: 0, held: 0, handling: 0, overdue: 0, expiring: 0 };

/** Nothing for who may not read letters. @param today "2026-11-23", in Viet Nam */
export async function lettersWaiting(
  session: SqlSession,
  req: PayloadRequest,
  today: string,
): Promise<LettersWaiting> {
  if (!readsLetters({ req })) return NO_LETTERS;
  const [waiting] = await session.all<LettersWaiting>(sql`
    select count(*) filter (where status = 'new')::int as fresh, count(*) filter (where status = 'held')::int as held,
      count(*) filter (where status = 'handling')::int as handling,
      count(*) filter (where status <> 'held' and received_at < ${overdueBefore(today)}::timestamptz)::int as overdue,
      count(*) filter (where received_at < ${expiringBefore(today)}::timestamptz)::int as expiring
    from letters where status in ('new', 'held', 'handling') and forgotten_at is null`);
  return waiting ?? NO_LETTERS;
}
