import { sql } from '@payloadcms/db-postgres';
import type { SqlSession } from '#cms/publishing/sql-session.ts';

/** Everybody whom `readsLetters` (cms/access/letters.ts) lets read letters as roles and units stand now, but for the suspended. */
export async function readersOfLetters(session: SqlSession): Promise<number[]> {
  const rows = await session.all<{ id: number }>(sql`
    select id from users where suspended_at is null
      and (role = 'admin' or role in ('approver', 'editor') and unit_id is null) order by id`);
  return rows.map(({ id }) => id);
}
