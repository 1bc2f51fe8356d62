import { relative } from 'node:path';
import { CHECKOUT, type Settings } from '../environment.ts';
import { checkDatabase } from '../postgres/check-database.ts';
import { startPostgres, type EmbeddedPostgres } from '../postgres/start-postgres.ts';

/** The database of a command: the embedded one, or that of DATABASE_URL. */
export interface Database {
  url: string;
  /** What it is, in words. */
  description: string;
  embedded: EmbeddedPostgres | undefined;
}

/** @throws {Failure} saying what is wrong with DATABASE_URL, or why the embedded one doesn't start. */
export async function openDatabase(settings: Settings, say: (line: string) => void): Promise<Database> {
  if (settings.databaseUrl) {
    const { version, warnings } = await checkDatabase(settings.databaseUrl);
    warnings.forEach(say);
    const { host, pathname } = new URL(settings.databaseUrl);
    return {
      url: settings.databaseUrl,
      description: `PostgreSQL ${version} ở ${host}${pathname}`,
      embedded: undefined,
    };
  }
  const embedded = await startPostgres({ dataDir: settings.dataDir, say });
  const folder = relative(CHECKOUT, embedded.home);
  const place = folder.startsWith('..') ? embedded.home : folder;
  return {
    url: embedded.url,
    description: `PostgreSQL đi kèm, cổng ${embedded.port}, dữ liệu ở ${place}/`,
    embedded,
  };
}
