import { sql } from '@payloadcms/db-postgres';
import type { SqlSession } from '#cms/publishing/sql-session.ts';

/** A session in which a second factor was set up has shown it. */
export async function markSecondStep(session: SqlSession, sid: string): Promise<void> {
  await session.all(sql`update sign_in_sessions set second_step_at = clock_timestamp() where sid = ${sid}`);
}
