import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Letter } from '#contract/feedback/letter.ts';
import { forwardLetters, forwardWaiting } from '#site/publisher/feedback/forward-letters.ts';
import { keepLetter } from '#site/server/feedback/letter-folder.ts';
import { ToldStates } from '#site/server/feedback/told-states.ts';
import { deskTemplate } from '#tests/support/desk-template.ts';
import { createDatabase, type TestDatabase } from '#tests/support/postgres.ts';

const log = pino({ level: 'silent' });
let database: TestDatabase;
let client: pg.Client;
let folder: string;

beforeAll(async () => {
  database = await createDatabase(await deskTemplate());
  client = await connected(database.url);
});
afterAll(async () => {
  await client.end();
  await database.drop();
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'thu-'));
});
afterEach(async () => {
  await client.query('delete from letters');
  rmSync(folder, { recursive: true, force: true });
});

async function connected(url: string): Promise<pg.Client> {
  const made = new pg.Client({ connectionString: url });
  await made.connect();
  return made;
}

const letterOf = (n: number, change: Partial<Letter> = {}): Letter => ({
  receipt: n.toString(16).padStart(64, '0'),
  receivedAt: '2026-11-23T01:00:00.000Z',
  ...{ subject: `Thư ${n}`, text: 'Đèn hỏng', name: '', contact: '', unit: '' },
  suspicions: [],
  ...change,
});
const waiting = () => readdirSync(folder).filter((name) => /^[0-9a-f]{64}\.json$/u.test(name));
const stored = async () =>
  (await client.query<{ subject: string; status: string }>('select * from letters order by receipt')).rows;
const forward = () => forwardWaiting({ folder, databaseUrl: database.url, log });

test('letters go from disk to the desk; a suspected one waits apart, one to a deleted unit arrives', async () => {
  await keepLetter(folder, letterOf(1));
  await keepLetter(folder, letterOf(2, { suspicions: ['trap', 'links'], name: 'Một người' }));
  await keepLetter(folder, letterOf(3, { unit: '999999' }));
  expect(await forward()).toBe(3);
  expect(waiting()).toEqual([]);
  expect(await stored()).toMatchObject([
    { subject: 'Thư 1', status: 'new', name: null, contact: null, unit_id: null },
    { subject: 'Thư 2', status: 'held', name: 'Một người' },
    { subject: 'Thư 3', status: 'new', unit_id: null },
  ]);
  const why = await client.query('select value from letters_suspicions order by "order"');
  expect(why.rows.map(({ value }) => value)).toEqual(['trap', 'links']);
});

/** Killed as by a power cut. @returns the signal that ended it */
async function forwardKilledAt(step: string): Promise<string | null> {
  const script = fileURLToPath(new URL('../../support/forward-process.ts', import.meta.url));
  const child = spawn(process.execPath, [script, folder, database.url, step], { stdio: 'inherit' });
  const [, signal] = (await once(child, 'exit')) as [number | null, string | null];
  return signal;
}

test.each(['stored#1', 'stored#3', 'mirrored#1', 'deleted#1', 'deleted#2'])(
  'killed when %s was passed, no letter is lost and none is twice',
  async (step) => {
    for (const n of [1, 2, 3]) await keepLetter(folder, letterOf(n));
    expect(await forwardKilledAt(step)).toBe('SIGKILL');
    const onDisk = new Set(waiting().map((name) => Number.parseInt(name, 16)));
    const inDesk = new Set((await stored()).map(({ subject }) => Number(subject.slice(4))));
    expect([1, 2, 3].every((n) => onDisk.has(n) || inDesk.has(n))).toBe(true);
    await forward();
    expect((await stored()).map(({ subject }) => subject)).toEqual(['Thư 1', 'Thư 2', 'Thư 3']);
    expect(waiting()).toEqual([]);
  },
);

test('with the database away letters are taken all the same, wait, and arrive by themselves', async () => {
  const own = await createDatabase(await deskTemplate());
  const name = new URL(own.url).pathname.slice(1);
  await client.query(`alter database ${name} allow_connections false`);
  const stop = new AbortController();
  const running = forwardLetters({ folder, databaseUrl: own.url, log, signal: stop.signal });
  try {
    await keepLetter(folder, letterOf(7));
    await expect(forwardWaiting({ folder, databaseUrl: own.url, log })).rejects.toThrow();
    expect(waiting()).toHaveLength(1);
    await client.query(`alter database ${name} allow_connections true`);
    await expect.poll(waiting, { timeout: 20_000 }).toEqual([]);
    const back = await connected(own.url);
    expect((await back.query('select subject from letters')).rows).toEqual([{ subject: 'Thư 7' }]);
    await back.end();
  } finally {
    stop.abort();
    await running;
    await own.drop();
  }
});

test('a file that is no letter is put aside, not deleted, and holds up nobody', async () => {
  writeFileSync(join(folder, `${'a'.repeat(64)}.json`), '{"receipt":');
  await keepLetter(folder, letterOf(4));
  expect(await forward()).toBe(1);
  expect(readdirSync(folder)).toContain(`${'a'.repeat(64)}.json.hong`);
  expect(await stored()).toHaveLength(1);
});

test('a receipt tells where its letter stands at every moment, and nothing else of it', async () => {
  const states = new ToldStates(folder);
  const { receipt } = letterOf(5);
  expect(await states.of(receipt)).toBeUndefined();
  await keepLetter(folder, letterOf(5, { name: 'Nông Văn Thử', contact: '0912345678' }));
  expect((await states.of(receipt))?.[0]).toBe('received');
  await forward();
  expect(await states.of(receipt)).toEqual(['received', '2026-11-23', null]);
  const mirror = () => forwardWaiting({ folder, databaseUrl: database.url, log, mirror: true });
  for (const [status, told] of [
    ['spam', 'received'],
    ['held', 'received'],
    ['handling', 'handling'],
    ['answered', 'answered'],
  ] as const) {
    await client.query(`update letters set status = $1`, [status]);
    await mirror();
    expect((await states.of(receipt))?.[0], status).toBe(told);
  }
  const file = readFileSync(join(folder, 'den-dau.json'), 'utf8');
  for (const words of ['Nông', '0912', 'Thư 5', 'spam']) expect(file).not.toContain(words);
});
