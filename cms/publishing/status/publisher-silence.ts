import { sql } from '@payloadcms/db-postgres';
import type { SqlSession } from '../sql-session.ts';

/** Seconds since the publisher's last sign of life, by the database's clock; null if it never gave one. */
export async function publisherSilence(session: SqlSession): Promise<number | null> {
  const [row] = await session.all<{ seconds: number }>(
    sql`select greatest(0, extract(epoch from clock_timestamp() - at))::float8 as seconds from publisher_heartbeat`,
  );
  return row ? Math.round(row.seconds) : null;
}
