import { sql } from '@payloadcms/db-postgres';
import type { SqlSession } from '#cms/publishing/sql-session.ts';
import { COLLECTION_OF } from '#cms/publishing/kind-slugs.ts';
import type { FourEyed } from './four-eyed.ts';

/** One move of a document at a time, and none while somebody saves it: a decision is never of half a save. */
export async function takeDocument(session: SqlSession, kind: FourEyed, id: number): Promise<void> {
  await session.all(sql`select 1 from ${sql.identifier(COLLECTION_OF[kind])} where id = ${id} for update`);
}
