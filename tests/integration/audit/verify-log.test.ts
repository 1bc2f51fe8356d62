import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keepHeadOnce } from '#cms/audit/keep-head-once.ts';
import { logHeadFile, readAnchors, thinAnchors, addAnchor } from '#cms/audit/log-head.ts';
import { verifyLog } from '#cms/audit/verify-log.ts';
import { deskTemplate } from '#tests/support/desk-template.ts';
import { createDatabase } from '#tests/support/postgres.ts';

const LINES = 40;
const KEPT = 25;

let database: Awaited<ReturnType<typeof createDatabase>>;
let pool: pg.Pool;
let folder: string;
let file: string;

beforeAll(async () => {
  database = await createDatabase(await deskTemplate());
  pool = new pg.Pool({ connectionString: database.url, max: 2 });
  folder = await mkdtemp(join(tmpdir(), 'log-head-'));
  file = logHeadFile(folder);
  for (let i = 1; i <= LINES; i += 1) {
    await pool.query(
      `select note_audit('published', 'article', $1, 'Tin số ' || $1, jsonb_build_object('n', $2::int))`,
      [String(i), i],
    );
    if (i === KEPT || i === LINES) await keepHeadOnce(pool, file);
  }
});
afterAll(async () => {
  await pool?.end();
  await database?.drop();
  await rm(folder, { recursive: true, force: true });
});

const SEAL = `sha256(prev || convert_to(audit_text(audit_log.*), 'UTF8'))`;
const FROM = (seq: number) => `do $$ declare r bigint; before bytea; begin
  select hash into before from audit_log where seq = ${seq - 1};
  for r in select seq from audit_log where seq >= ${seq} order by seq loop
    update audit_log set prev = coalesce(before, prev) where seq = r;
    update audit_log set hash = ${SEAL} where seq = r returning hash into before;
  end loop; end $$`;

/** What somebody with all rights in the database could do, having switched the triggers off. */
const tampering = fc.integer({ min: 1, max: LINES }).chain((seq) =>
  fc.constantFrom(
    `update audit_log set event = 'signed-in' where seq = ${seq}`,
    `update audit_log set actor = 99 where seq = ${seq}`,
    `update audit_log set actor_name = actor_name || ' ' where seq = ${seq}`,
    `update audit_log set subject_id = '0' where seq = ${seq}`,
    `update audit_log set subject_title = null where seq = ${seq}`,
    `update audit_log set detail = detail || '{"n": 0}' where seq = ${seq}`,
    `update audit_log set at = at + interval '1 microsecond' where seq = ${seq}`,
    `update audit_log set prev = hash where seq = ${seq}`,
    `update audit_log set hash = prev where seq = ${seq}`,
    // With a new seal of its own.
    `update audit_log set actor_name = 'Người khác' where seq = ${seq};
     update audit_log set hash = ${SEAL} where seq = ${seq}`,
    // With all seals after it made anew: the log is sound in itself.
    `update audit_log set actor_name = 'Người khác' where seq = ${seq}; ${FROM(seq)}`,
    `delete from audit_log where seq = ${seq}`,
    `delete from audit_log where seq >= ${seq}`,
    `delete from audit_log where seq <= ${seq}`,
    `delete from audit_log where seq = ${seq}; update audit_log set seq = -seq where seq > ${seq};
     update audit_log set seq = -seq - 1 where seq < 0; ${FROM(seq)}`,
    `update audit_log set seq = 1000 where seq = ${seq}`,
    `update audit_log a set event = 'deleted', detail = b.detail from audit_log b
     where a.seq = ${seq} and b.seq = ${(seq % LINES) + 1}`,
    `update audit_log set seq = -1 where seq = ${seq}; update audit_log set seq = ${seq} where seq = ${(seq % LINES) + 1};
     update audit_log set seq = ${(seq % LINES) + 1} where seq = -1`,
    `insert into audit_log (seq, at, event, actor_name, detail, prev, hash)
     values (${LINES + seq}, now(), 'approved', 'Kẻ lạ', '{}', '\\x00', '\\x00')`,
    `truncate audit_log`,
  ),
);

test('the log as it was written is sound, also one that has grown since', async () => {
  const anchors = await readAnchors(file);
  expect(anchors.map(({ seq }) => seq)).toEqual([KEPT, LINES]);
  expect(await verifyLog(pool, anchors)).toMatchObject({ lines: LINES, head: { hash: anchors[1]!.hash } });
  expect(await verifyLog(pool, anchors)).not.toHaveProperty('problem');
  expect(await verifyLog(pool, [])).not.toHaveProperty('problem');
});

test('a thousand ways to tamper with it, triggers off, are all found', async () => {
  const anchors = await readAnchors(file);
  const client = await pool.connect();
  try {
    await fc.assert(
      fc.asyncProperty(tampering, async (statements) => {
        await client.query('begin');
        await client.query('set local session_replication_role = replica');
        await client.query(statements);
        const { problem } = await verifyLog(client, anchors);
        await client.query('rollback');
        expect(problem).toBeTypeOf('string');
      }),
      { numRuns: 1000, seed: 4 },
    );
  } finally {
    client.release();
  }
}, 120_000);

test('it says which line was the first', async () => {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query('set local session_replication_role = replica');
    await client.query(`update audit_log set actor_name = 'Ai đó' where seq in (7, 30)`);
    expect((await verifyLog(client, [])).problem).toContain('Dòng 7 ');
  } finally {
    await client.query('rollback');
    client.release();
  }
});

test('the worker sees that the end was cut off, and keeps the old head', async () => {
  const before = await readFile(file, 'utf8');
  expect(await keepHeadOnce(pool, file)).toBeUndefined();
  expect(await readFile(file, 'utf8')).toBe(before);
  await pool.query(
    'begin; set local session_replication_role = replica; delete from audit_log where seq > 38; commit',
  );
  expect(await keepHeadOnce(pool, file)).toContain(`dòng ${LINES}`);
  await pool.query(`select note_audit('published', 'article', '1', 'Tin mới', '{}')`);
  expect(await keepHeadOnce(pool, file)).toContain(`dòng ${LINES}`);
  expect(await readFile(file, 'utf8')).toBe(before);
});

test('of older days one head each is kept; a line cut off by a crash harms no other', async () => {
  const other = logHeadFile(join(folder, 'b'));
  const add = (at: string, seq: number) => addAnchor(other, { at, seq, hash: 'a'.repeat(64), origin: 'x' });
  await add('2026-11-20T01:00:00.000Z', 1);
  await add('2026-11-20T09:00:00.000Z', 2);
  await add('2026-11-21T23:00:00.000Z', 3);
  await add('2026-11-22T01:00:00.000Z', 4);
  await thinAnchors(other, new Date('2026-11-22T12:00:00Z'));
  await add('2026-11-22T12:00:00.000Z', 5);
  expect((await readAnchors(other)).map(({ seq }) => seq)).toEqual([2, 3, 4, 5]);
});
