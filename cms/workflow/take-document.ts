import { sql } from '@payloadcms/db-postgres';
import type { SqlSession } from '#cms/publishing/sql-session.ts';
import type { FourEyed } from './approvals.ts';

/** One move of a document at a time, and none while somebody saves it: a decision is never of half a save. */
export async function takeDocument(session: SqlSession, kind: FourEyed, id: number): Promise<void> {
  await session.all(sql`select 1 from ${sql.identifier(`${kind}s`)} where id = ${id} for update`);
}
