import { sql } from '@payloadcms/db-postgres';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { appendAudit } from '#cms/audit/append-audit.ts';
import { takeTurn } from '#cms/publishing/published.ts';
import type { SqlSession } from '#cms/publishing/sql-session.ts';
import { openDesk, type Desk } from '#tests/support/desk.ts';

let desk: Desk;
let pool: pg.Pool;
beforeAll(async () => {
  desk = await openDesk();
  pool = (desk.payload.db as unknown as { pool: pg.Pool }).pool;
});
afterAll(() => desk?.close());

interface Drizzle {
  transaction<T>(
    work: (tx: { execute(query: unknown): Promise<{ rows: unknown[] }> }) => Promise<T>,
  ): Promise<T>;
}

/** A transaction of its own, as every save has one. */
const transaction = <T>(work: (session: SqlSession) => Promise<T>): Promise<T> =>
  (desk.payload.db as unknown as { drizzle: Drizzle }).drizzle.transaction((tx) =>
    work({
      all: async <R>(query: Parameters<SqlSession['all']>[0]) => (await tx.execute(query)).rows as R[],
    }),
  );

const rows = async (query: string, values: unknown[] = []) => (await pool.query(query, values)).rows;

const gaps = () =>
  rows(`select seq from (select seq, lag(seq) over (order by seq) as before from audit_log) r
    where seq <> coalesce(before, 0) + 1`);

const broken = () =>
  rows(`select seq from (select l.*, lag(hash) over (order by seq) as before from audit_log l) r
    where prev <> coalesce(before, decode(repeat('00', 32), 'hex'))
      or hash <> sha256(prev || convert_to(audit_text(row(seq, at, event, actor, actor_name, subject_kind, subject_id,
        subject_title, detail, prev, hash)::audit_log), 'UTF8'))`);

test('a line has a number, an hour, a person and a seal over the line before', async () => {
  await transaction((session) =>
    appendAudit(session, {
      event: 'link-made',
      actor: desk.accounts.editor,
      subject: { kind: 'articles', id: 7, title: 'Ra quân “mùa hè xanh”' },
      detail: { expires: '2026-12-01' },
    }),
  );
  const [last] = await rows('select * from audit_log order by seq desc limit 1');
  expect(last).toMatchObject({
    event: 'link-made',
    actor: desk.accounts.editor,
    actor_name: 'Thử editor',
    subject_kind: 'articles',
    subject_id: '7',
    subject_title: 'Ra quân “mùa hè xanh”',
    detail: { expires: '2026-12-01' },
  });
  expect(last.hash).toHaveLength(32);
  expect(await broken()).toEqual([]);
});

test('what is rolled back leaves nothing, not even a gap', async () => {
  const before = await rows('select count(*)::int as n from audit_log');
  await expect(
    transaction(async (session) => {
      await appendAudit(session, { event: 'link-made' });
      throw new Error('does not happen');
    }),
  ).rejects.toThrow('does not happen');
  expect(await rows('select count(*)::int as n from audit_log')).toEqual(before);
  await transaction((session) => appendAudit(session, { event: 'link-used' }));
  expect(await gaps()).toEqual([]);
});

test('writers at once keep one order, whichever locks they took before', async () => {
  const write = async (writer: number) => {
    for (let i = 0; i < 20; i += 1)
      await transaction(async (session) => {
        if (writer % 2) await takeTurn(session);
        await appendAudit(session, { event: 'link-used', actorName: `Người ${writer}`, detail: { i } });
        if (writer % 2 === 0) await takeTurn(session);
      });
  };
  await Promise.all(Array.from({ length: 9 }, (_, writer) => write(writer)));
  const [{ n }] = await rows(`select count(*)::int as n from audit_log where actor_name like 'Người %'`);
  expect(n).toBe(180);
  expect(await gaps()).toEqual([]);
  expect(await broken()).toEqual([]);
});

describe('nobody changes what has been written', () => {
  test.each([
    'update audit_log set actor_name = actor_name',
    'delete from audit_log where false',
    'truncate audit_log',
  ])('%s', async (statement) => {
    await expect(pool.query(statement)).rejects.toThrow(/only added to|permission denied/);
  });

  test('a row that is inserted with a number and a seal of its own gets those of the chain', async () => {
    await pool.query(`insert into audit_log (seq, at, event, actor_name, detail, prev, hash)
      values (1, '2020-01-01', 'signed-in', 'Kẻ lạ', '{}', '\\x00', '\\x00')`);
    expect(await gaps()).toEqual([]);
    expect(await broken()).toEqual([]);
    const [{ at }] = await rows(`select at from audit_log where actor_name = 'Kẻ lạ'`);
    expect(at.getTime()).toBeGreaterThan(Date.now() - 60_000);
  });

  test('a line taken back before the commit is in the log all the same', async () => {
    await transaction(async (session) => {
      await appendAudit(session, { event: 'link-made', actorName: 'Muốn quên' });
      await session.all(sql`delete from audit_waiting`);
    });
    expect(await rows(`select 1 from audit_log where actor_name = 'Muốn quên'`)).toHaveLength(1);
  });
});
