import type { Settings } from '../environment.ts';
import { describeFailure } from '../failure.ts';
import type { EmbeddedPostgres } from '../postgres/start-postgres.ts';
import { startPostgres } from '../postgres/start-postgres.ts';

const LOOK_MS = 5000;

/**
 * Starts the embedded server again if it ends by itself (out of memory, a stray kill); the parts
 * connect again by themselves. Returns what stops both.
 */
export function keepPostgresUp(postgres: EmbeddedPostgres, { dataDir }: Settings): () => Promise<void> {
  let isBusy = false;
  const looking = setInterval(() => {
    if (isBusy) return;
    isBusy = true;
    void mend(postgres, dataDir).finally(() => {
      isBusy = false;
    });
  }, LOOK_MS);
  return async () => {
    clearInterval(looking);
    await postgres.stop();
  };
}

async function mend(postgres: EmbeddedPostgres, dataDir: string): Promise<void> {
  if (await postgres.isRunning()) return;
  console.warn('⚠ PostgreSQL dừng bất thường, đang khởi động lại.');
  try {
    const again = await startPostgres({ dataDir, fixedPort: true });
    console.warn(`⚠ PostgreSQL chạy lại ở cổng ${again.port}.`);
  } catch (error) {
    console.error(`⚠ ${describeFailure(error)}`);
  }
}
