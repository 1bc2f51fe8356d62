import { spawn } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { chmod, chown, mkdir, mkdtemp, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterEach, expect, test } from 'vitest';
import { accountCan } from '../../../.commands/postgres/account.ts';
import { startPostgres, type EmbeddedPostgres } from '../../../.commands/postgres/start-postgres.ts';

const SCRIPT = fileURLToPath(new URL('./start-and-wait.ts', import.meta.url));
const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;
const canNobodyEnter =
  isRoot && accountCan({ name: 'nobody', uid: NOBODY, gid: NOBODY }, '-x', process.execPath);

const started: EmbeddedPostgres[] = [];
const folders: string[] = [];

afterEach(async () => {
  for (const postgres of started.splice(0)) await postgres.remove();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

test('a cluster keeps its data and its password between two starts', async () => {
  const dataDir = await folder();
  const first = await start(dataDir);
  await query(first.url, "create table kept as select 'còn đây' as words");
  await first.stop();
  expect(await first.isRunning()).toBe(false);

  const second = await start(dataDir);
  expect(second.adopted).toBe(false);
  expect(await query(second.url, 'select words from kept')).toEqual([{ words: 'còn đây' }]);
});

test('the database listens on this machine alone, wants a password, and has checksums', async () => {
  const { url } = await start(await folder());
  const settings = await query(
    url,
    "select name, setting from pg_settings where name in ('listen_addresses','data_checksums','password_encryption')",
  );
  expect(Object.fromEntries(settings.map((row) => [row['name'], row['setting']]))).toEqual({
    listen_addresses: '127.0.0.1',
    data_checksums: 'on',
    password_encryption: 'scram-sha-256',
  });
  const wrong = new URL(url);
  wrong.password = 'sai-mat-khau';
  await expect(query(wrong.href, 'select 1')).rejects.toMatchObject({ code: '28P01' });
});

test('the application is no superuser of the database', async () => {
  const { url } = await start(await folder());
  expect(await query(url, 'select rolsuper, rolcreatedb from pg_roles where rolname = current_user')).toEqual(
    [{ rolsuper: false, rolcreatedb: false }],
  );
});

test('the file with the passwords can be read by its owner only', async () => {
  const dataDir = await folder();
  await start(dataDir);
  expect((await stat(join(dataDir, 'postgres.json'))).mode & 0o777).toBe(0o600);
});

test('a database left behind by kill -9 is adopted, with what was committed', async () => {
  const dataDir = await folder();
  const child = spawn(process.execPath, [SCRIPT, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] });
  const url = await firstLine(child.stdout);
  await query(url, 'create table orphan as select 7 as n');
  child.kill('SIGKILL');
  await new Promise((ended) => child.on('exit', ended));

  const said: string[] = [];
  const adopted = await start(dataDir, (line) => said.push(line));
  expect(adopted.adopted).toBe(true);
  expect(adopted.url).toBe(url);
  expect(said.join()).toContain('đang chạy sẵn');
  expect(await query(adopted.url, 'select n from orphan')).toEqual([{ n: 7 }]);
  await adopted.stop();
  expect(await adopted.isRunning()).toBe(false);
});

test('a pid file that lies is removed, even if a stranger has the pid now', async () => {
  const dataDir = await folder();
  const first = await start(dataDir);
  await first.stop();
  const pidFile = join(first.home, 'cluster/postmaster.pid');
  await writeFile(
    pidFile,
    `${process.pid}\n${join(first.home, 'cluster')}\n1700000000\n${first.port}\n\n127.0.0.1\n0 0\nready\n`,
  );

  const second = await start(dataDir);
  expect(second.adopted).toBe(false);
  expect(await query(second.url, 'select 1 as one')).toEqual([{ one: 1 }]);
});

test('what a killed initdb left is never taken for a database', async () => {
  const dataDir = await folder();
  const first = await start(dataDir);
  await first.stop();
  const cluster = join(first.home, 'cluster');
  rmSync(cluster, { recursive: true });
  await mkdir(`${cluster}.making/base`, { recursive: true });
  await writeFile(`${cluster}.making/PG_VERSION`, '18\n');

  const second = await start(dataDir);
  expect(await query(second.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  expect(readdirSync(second.home)).not.toContain('cluster.making');
});

test('data of another PostgreSQL version is refused and left alone', async () => {
  const dataDir = await folder();
  const first = await start(dataDir);
  await first.stop();
  const version = join(first.home, 'cluster/PG_VERSION');
  await writeFile(version, '16\n');
  await expect(startPostgres({ dataDir })).rejects.toThrow(/dữ liệu của PostgreSQL 16/);
  expect(await readFile(version, 'utf8')).toBe('16\n');
  await writeFile(version, '18\n');
});

test('a folder that is no database is refused and left alone', async () => {
  const dataDir = await folder();
  const first = await start(dataDir);
  await first.stop();
  const version = join(first.home, 'cluster/PG_VERSION');
  rmSync(version);
  await expect(startPostgres({ dataDir })).rejects.toThrow(/thiếu tệp PG_VERSION/);
  expect(existsSync(join(first.home, 'cluster/base'))).toBe(true);
});

test('with the password file lost the data is kept and the password is new', async () => {
  const dataDir = await folder();
  const first = await start(dataDir);
  await query(first.url, 'create table kept as select 1 as n');
  await first.stop();
  rmSync(join(dataDir, 'postgres.json'));

  const second = await start(dataDir);
  expect(second.url).not.toBe(first.url);
  expect(await query(second.url, 'select n from kept')).toEqual([{ n: 1 }]);
});

test('if the remembered port is taken, another one is', async () => {
  const dataDir = await folder();
  const first = await start(dataDir);
  await first.stop();
  const { createServer } = await import('node:net');
  const squatter = createServer().listen(first.port, '127.0.0.1');
  await new Promise((listening) => squatter.on('listening', listening));

  const second = await start(dataDir);
  expect(second.port).not.toBe(first.port);
  expect(await query(second.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  squatter.close();
});

test.runIf(isRoot)(
  'as root, in a folder that other users cannot enter, the data lies elsewhere and says so',
  async () => {
    const dataDir = await folder();
    await chmod(dataDir, 0o700);
    const said: string[] = [];
    const first = await start(dataDir, (line) => said.push(line));
    expect(first.home).toMatch(/^\/var\/lib\/cong-doan\/[0-9a-f]{12}$/);
    expect(said.join()).toContain(first.home);
    await query(first.url, 'create table kept as select 1 as n');
    await first.stop();

    const second = await start(dataDir);
    expect(second.home).toBe(first.home);
    expect(await query(second.url, 'select n from kept')).toEqual([{ n: 1 }]);
  },
);

// In a checkout that others cannot enter, nobody else can run anything.
test.runIf(canNobodyEnter)('an ordinary user runs it as themselves', async () => {
  const dataDir = await folder();
  await chown(dataDir, NOBODY, NOBODY);
  const child = spawn(process.execPath, [SCRIPT, dataDir, 'stop'], {
    uid: NOBODY,
    gid: NOBODY,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise((ended) => child.on('exit', ended));
  expect(output).toContain('postgres://cong_doan:');
  expect(code).toBe(0);
  expect((await stat(join(dataDir, 'postgres/cluster'))).uid).toBe(NOBODY);
});

async function folder(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'cong-doan-postgres-'));
  await chmod(made, 0o711);
  folders.push(made);
  return made;
}

async function start(dataDir: string, say?: (line: string) => void): Promise<EmbeddedPostgres> {
  const postgres = await startPostgres({ dataDir, say, settings: { fsync: 'off' } });
  started.push(postgres);
  return postgres;
}

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end().catch(() => 'never connected');
  }
}

function firstLine(stream: NodeJS.ReadableStream): Promise<string> {
  return new Promise((resolve) => {
    let said = '';
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('\n')) resolve(said.split('\n')[0]!);
    });
  });
}
