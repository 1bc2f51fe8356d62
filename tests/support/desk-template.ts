import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';

const root = fileURLToPath(new URL('../..', import.meta.url));
const migrations = join(root, 'cms/migrations');

/** Two test files that start together must not both make the template. */
const TEMPLATE_LOCK = 4_321_900;

/**
 * The name of a migrated, empty database to copy, made once per server and state of the migrations.
 * Nobody may be connected to it while it is copied.
 */
export async function deskTemplate(): Promise<string> {
  const serverUrl = process.env.TEST_DATABASE_URL;
  if (!serverUrl)
    throw new Error('TEST_DATABASE_URL is not set: run this through the project "integration".');
  const name = `desk_template_${await migrationsHash()}`;
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    const made = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (made.rowCount === 0) await makeTemplate(client, serverUrl, name);
    return name;
  } finally {
    await client.end();
  }
}

/** Under another name until it is whole, so that an aborted run leaves no half template behind. */
async function makeTemplate(client: pg.Client, serverUrl: string, name: string): Promise<void> {
  const unfinished = `${name}_unfinished`;
  await client.query(`drop database if exists ${unfinished} with (force)`);
  await client.query(`create database ${unfinished}`);
  const url = new URL(serverUrl);
  url.pathname = `/${unfinished}`;
  await migrate(url.href);
  await client.query(`alter database ${unfinished} rename to ${name}`);
}

async function migrationsHash(): Promise<string> {
  const hash = createHash('sha256');
  for (const file of (await readdir(migrations)).sort()) hash.update(await readFile(join(migrations, file)));
  return hash.digest('hex').slice(0, 12);
}

/** Through Payload's own command, in a process of its own: the way `npm start` does it. */
async function migrate(databaseUrl: string): Promise<void> {
  const payload = join(root, 'node_modules/payload/bin.js');
  const child = spawn(process.execPath, [payload, 'migrate'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl,
      PAYLOAD_SECRET: 'only-for-tests-only-for-tests-only',
      PAYLOAD_CONFIG_PATH: join(root, 'cms/payload.config.ts'),
    },
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`payload migrate ended with ${String(code)}:\n${output}`);
}
