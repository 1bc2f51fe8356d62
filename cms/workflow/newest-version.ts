import { sql } from '@payloadcms/db-postgres';
import type { SqlSession } from '#cms/publishing/sql-session.ts';

/** Names the newest words of a document: sent back with a decision, which is then of what was seen. */
export async function newestVersion(
  session: SqlSession,
  collection: string,
  id: string,
): Promise<string | undefined> {
  const [row] = await session.all<{ at: string }>(sql`
    select updated_at as at from ${sql.identifier(`_${collection}_v`)} where parent_id = ${Number(id)} and latest`);
  return row ? new Date(row.at).toISOString() : undefined;
}
