import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import { readsLetters } from '#cms/access/letters.ts';
import type { SqlSession } from '#cms/publishing/sql-session.ts';

/** How many letters of readers wait for somebody of the office. */
export interface LettersWaiting {
  /** Nobody has taken them. */
  fresh: number;
  /** They look like advertisements, and nobody has looked. */
  held: number;
  handling: number;
}

export const NO_LETTERS: LettersWaiting = { fresh: 0, held: 0, handling: 0 };

/** Nothing for who may not read letters. */
export async function lettersWaiting(session: SqlSession, req: PayloadRequest): Promise<LettersWaiting> {
  if (!readsLetters({ req })) return NO_LETTERS;
  const [waiting] = await session.all<LettersWaiting>(sql`
    select count(*) filter (where status = 'new')::int as fresh, count(*) filter (where status = 'held')::int as held,
      count(*) filter (where status = 'handling')::int as handling
    from letters where status in ('new', 'held', 'handling')`);
  return waiting ?? NO_LETTERS;
}
