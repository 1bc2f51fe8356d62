import type { Payload } from 'payload';
import { requireLiveSessions } from './sign-in/sessions/live-session.ts';

/**
 * Refuses to start with a configuration that opens the desk, and survives a restart of PostgreSQL:
 * without a listener an idle connection that breaks ends the whole process.
 */
export async function safeStart(payload: Payload): Promise<void> {
  const { config } = payload;
  if (config.admin.autoLogin)
    throw new Error('admin.autoLogin must stay off: it opens the desk to everybody.');
  for (const { slug, auth } of config.collections) {
    if (auth?.useAPIKey) throw new Error(`${slug}: auth.useAPIKey must stay off, keys bypass the login.`);
  }
  requireLiveSessions(payload);
  const { pool } = payload.db as unknown as { pool?: import('pg').Pool };
  pool?.on('error', (error) => payload.logger.warn(`A connection to PostgreSQL was lost: ${error.message}`));
}
