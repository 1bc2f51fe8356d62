import { sql } from '@payloadcms/db-postgres';
import type { SqlSession } from '#cms/publishing/sql-session.ts';

/** A PostgreSQL interval. */
export const IDLE_AFTER = '12 hours';

/** However busy a session is: a cookie that was stolen does not stay good for ever (ASVS 5.0, 7.3.2). */
export const OVER_AFTER = '7 days';

export interface ListedSession {
  id: string;
  device: string;
  network: string;
  began_at: string;
  last_seen_at: string;
  is_this: boolean;
}

/** The sessions of an account that still count, the one last used first. */
export const listSessions = (
  session: SqlSession,
  userId: number,
  ownSid: string | undefined,
): Promise<ListedSession[]> =>
  session.all<ListedSession>(sql`
    select s.public_id::text as id, s.device, s.network, s.sid = ${ownSid ?? ''} as is_this,
      to_char(s.began_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as began_at,
      to_char(s.last_seen_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as last_seen_at
    from sign_in_sessions s join users_sessions u on u.id = s.sid and u.expires_at > clock_timestamp()
    where s.user_id = ${userId} and s.last_seen_at > clock_timestamp() - ${IDLE_AFTER}::interval
      and s.began_at > clock_timestamp() - ${OVER_AFTER}::interval
    order by s.last_seen_at desc`);

/** Which sessions end: one by its public name, one by its key, all but one, or all. */
export type WhichSessions = { id: string } | { sid: string } | { except: string } | 'all';

/** Ends sessions at once: the next request with their cookie is a stranger's. @returns how many */
export async function endSessions(
  session: SqlSession,
  userId: number,
  which: WhichSessions,
): Promise<number> {
  const ended = await session.all<{ sid: string }>(sql`
    delete from sign_in_sessions where user_id = ${userId} and ${condition(which)} returning sid`);
  await session.all(sql`
    delete from users_sessions u where u._parent_id = ${userId}
      and not exists (select from sign_in_sessions s where s.sid = u.id)`);
  if (which === 'all') await session.all(sql`delete from sign_in_tickets where user_id = ${userId}`);
  return ended.length;
}

function condition(which: WhichSessions) {
  if (which === 'all') return sql`true`;
  if ('id' in which) return sql`public_id::text = ${which.id}`;
  return 'sid' in which ? sql`sid = ${which.sid}` : sql`sid <> ${which.except}`;
}
