import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';

export interface FirstLogin {
  email: string;
  password: string;
}

const loginFile = (dataDir: string) => join(dataDir, 'first-login.json');
const sampleFile = (dataDir: string) => join(dataDir, 'sample-content-unfinished');

/** Whether nobody can log in yet. The migrations have run. */
export async function hasNoUsers(databaseUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ none: boolean }>('select not exists (select from users) as none');
    return rows[0]?.none ?? false;
  } finally {
    await client.end();
  }
}

/** Kept until a closing screen has shown it: a start that breaks off in between must not lose it. */
export function keepFirstLogin(dataDir: string, login: FirstLogin): void {
  writeFileSync(loginFile(dataDir), JSON.stringify(login), { mode: 0o600 });
}

/** The first login that no closing screen has shown yet. */
export function unshownLogin(dataDir: string): FirstLogin | undefined {
  if (!existsSync(loginFile(dataDir))) return undefined;
  return JSON.parse(readFileSync(loginFile(dataDir), 'utf8')) as FirstLogin;
}

export function forgetLogin(dataDir: string): void {
  rmSync(loginFile(dataDir), { force: true });
}

/** Marks that the sample content is wanted and not whole yet; it survives a start that breaks off. */
export function wantSample(dataDir: string): void {
  writeFileSync(
    sampleFile(dataDir),
    'The sample content is loaded at the next start. Delete this file to go without.\n',
  );
}

export function isSampleWanted(dataDir: string): boolean {
  return existsSync(sampleFile(dataDir));
}

export function sampleIsLoaded(dataDir: string): void {
  rmSync(sampleFile(dataDir), { force: true });
}
