import type { AuthStrategy, Payload } from 'payload';
import type pg from 'pg';
import { isSecondFactorRequired } from '../two-factor/required-for.ts';
import { IDLE_AFTER, OVER_AFTER } from './session-list.ts';

interface Row {
  user_id: number;
  is_idle: boolean;
  is_over: boolean;
  is_stale: boolean;
  had_second_step: boolean;
  has_factor: boolean;
  suspended: boolean;
  role: string;
}

const READ = `
  select s.user_id, s.last_seen_at < clock_timestamp() - interval '${IDLE_AFTER}' as is_idle,
    s.began_at < clock_timestamp() - interval '${OVER_AFTER}' as is_over,
    s.last_seen_at < clock_timestamp() - interval '1 minute' as is_stale,
    s.second_step_at is not null as had_second_step, f.secret is not null as has_factor,
    u.suspended_at is not null as suspended, u.role::text as role
  from sign_in_sessions s join users u on u.id = s.user_id left join second_factors f on f.user_id = s.user_id
  where s.sid = $1`;

/**
 * Puts our own question before everything that Payload lets in by a token: whether the session is
 * still there, in use, and had its second step where one is due. Without that the request is a
 * visitor's, in every route, every view and every server function.
 */
export function requireLiveSessions(payload: Payload): void {
  payload.authStrategies = payload.authStrategies.map((strategy) => ({
    ...strategy,
    authenticate: askFirst(payload, strategy.authenticate),
  }));
}

const askFirst =
  (payload: Payload, authenticate: AuthStrategy['authenticate']): AuthStrategy['authenticate'] =>
  async (args) => {
    const result = await authenticate(args);
    if (!result.user) return result;
    const sid = (result.user as { _sid?: string })._sid;
    const counts = sid !== undefined && (await isLive(payload, sid, Number(result.user.id)));
    return counts ? result : { ...result, user: null };
  };

async function isLive(payload: Payload, sid: string, userId: number): Promise<boolean> {
  const { pool } = payload.db as unknown as { pool: pg.Pool };
  const { rows } = await pool.query<Row>(READ, [sid]);
  const [row] = rows;
  if (!row || row.user_id !== userId || row.is_idle || row.is_over || row.suspended) return false;
  if ((row.has_factor || isSecondFactorRequired(row.role)) && !row.had_second_step) return false;
  if (row.is_stale)
    await pool.query('update sign_in_sessions set last_seen_at = clock_timestamp() where sid = $1', [sid]);
  return true;
}
