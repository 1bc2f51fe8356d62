import { sql } from '@payloadcms/db-postgres';
import { takeTurn, wakePublisher } from '#cms/publishing/published.ts';
import type { SqlSession } from '#cms/publishing/sql-session.ts';
import { publishPostings } from './publish-postings.ts';
import { refusal } from '#cms/publishing/refusal.ts';

/**
 * Takes a giver's name and message off everything public, in the posting, in what it cancels and in what
 * cancels it. The name stays at the desk.
 *
 * @throws {APIError} 404 if there is no such posting
 */
export async function hideName(session: SqlSession, id: number): Promise<void> {
  await takeTurn(session);
  const rows = await session.all<{ id: number; is_public: boolean }>(sql`
    update postings set name_shown = 'hidden', message_allowed = false, updated_at = clock_timestamp()
    where discarded_at is null and (id = ${id} or cancels_id = ${id}
      or id = (select cancels_id from postings where id = ${id}))
    returning id, confirmed_at is not null as is_public`);
  if (!rows.some((row) => row.id === id)) throw refusal('Khoản này không còn, hoặc đã bỏ.', 404);
  await publishPostings(
    session,
    rows.filter((row) => row.is_public).map((row) => row.id),
  );
  await wakePublisher(session);
}
