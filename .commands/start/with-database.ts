import { readSettings, type Settings } from '../environment.ts';
import { describeFailure } from '../failure.ts';
import type { Env } from '../processes/env.ts';
import { lockHolder, takeLock } from '../processes/lock.ts';
import { openDatabase } from './database.ts';

interface Work {
  settings: Settings;
  /** For a child process: the settings with DATABASE_URL. */
  env: Env;
}

/**
 * For commands beside `npm start`: opens the database, does the work, and leaves the database as it
 * was (running if `npm start` runs, else stopped). Ends the process with the work's exit code.
 */
export async function withDatabase(work: (what: Work) => Promise<number>): Promise<never> {
  try {
    const settings = readSettings();
    const isStarted = lockHolder(settings.dataDir) !== undefined;
    const lock = isStarted ? undefined : takeLock(settings.dataDir, commandLine());
    const database = await openDatabase(settings, (line) => console.error(line));
    // Ctrl-C reaches the work by the terminal; we tidy up when it has ended.
    process.on('SIGINT', () => {});
    let code = 1;
    try {
      code = await work({ settings, env: { ...settings.childEnv, DATABASE_URL: database.url } });
    } finally {
      if (!isStarted) await database.embedded?.stop();
      lock?.release();
    }
    process.exit(code);
  } catch (error) {
    console.error(`✖ ${describeFailure(error)}`);
    process.exit(1);
  }
}

function commandLine(): string {
  return `npm run ${process.env.npm_lifecycle_event ?? 'lệnh khác'}`;
}
