import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../../.commands/postgres/start-postgres.ts';

/**
 * Vitest global set-up: a throw-away PostgreSQL for one run, through the same code as `npm start`.
 * With TEST_DATABASE_URL (a superuser's, or a role's that may create databases) that server is used instead.
 */
export default async function setUp(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.TEST_DATABASE_URL) return undefined;
  const dataDir = await mkdtemp(join(tmpdir(), 'cong-doan-test-'));
  // Root lends PostgreSQL another account, which must be able to enter.
  await chmod(dataDir, 0o711);
  const postgres = await startPostgres({
    dataDir,
    // Nothing here has to survive a power cut.
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' },
  });
  process.env.TEST_DATABASE_URL = postgres.ownerUrl;
  return async () => {
    delete process.env.TEST_DATABASE_URL;
    await postgres.remove();
    await rm(dataDir, { recursive: true, force: true });
  };
}
