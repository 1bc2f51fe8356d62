import { setTimeout as sleep } from 'node:timers/promises';
import type { Payload } from 'payload';
import type pg from 'pg';
import { IDLE_AFTER, OVER_AFTER } from './sessions/session-list.ts';

const EVERY_MS = 60 * 60 * 1000;

/** What is kept for how long: networks and devices are personal data. */
const SWEEPS = [
  `delete from sign_in_tries where at < clock_timestamp() - interval '2 days'`,
  `delete from sign_in_tickets where expires_at < clock_timestamp()`,
  `delete from password_resets where expires_at < clock_timestamp() - interval '1 day'`,
  `delete from sign_in_sessions where last_seen_at < clock_timestamp() - interval '${IDLE_AFTER}'`,
  `delete from sign_in_sessions where began_at < clock_timestamp() - interval '${OVER_AFTER}'`,
  `delete from users_sessions u where not exists (select from sign_in_sessions s where s.sid = u.id)`,
  `delete from known_devices where last_at < clock_timestamp() - interval '400 days'`,
];

/** Clears away what signing in leaves behind, once an hour. */
export async function sweepSignIn(payload: Payload, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      await sweepOnce((payload.db as unknown as { pool: pg.Pool }).pool);
    } catch (error) {
      payload.logger.error({ err: error }, 'Could not clear away old sessions; trying again in an hour');
    }
    await sleep(EVERY_MS, undefined, { signal }).catch((error: unknown) => {
      if (!(error instanceof Error && error.name === 'AbortError')) throw error;
    });
  }
}

export async function sweepOnce(pool: pg.Pool): Promise<void> {
  for (const sweep of SWEEPS) await pool.query(sweep);
}
