import type pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDesk, type Desk, type Sender } from '#tests/support/desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());

test.each<[Sender, boolean]>([
  ['admin', true],
  ['auditor', true],
  ['approver', false],
  ['editor', false],
  ['contributor', false],
  ['treasurer', false],
  ['nobody', false],
])('%s reads the log: %s', async (sender, may) => {
  for (const path of ['/audit', '/audit/export']) {
    const { status, body } = await desk.rest(sender, 'GET', path);
    if (may) expect(status).toBe(200);
    else expect([401, 403]).toContain(status);
    if (!may) expect(JSON.stringify(body)).not.toContain('user-created');
  }
});

test('filters: by event, group, person, day, words', async () => {
  const ask = async (query: string) =>
    (await desk.rest('auditor', 'GET', `/audit?${query}`)).body['lines'] as Record<string, unknown>[];
  const all = await ask('');
  expect(all.length).toBeGreaterThan(5);
  expect(all[0]!['seq']).toBeGreaterThan(Number(all[1]!['seq']));
  expect((await ask('viec=user-created')).every(({ event }) => event === 'user-created')).toBe(true);
  expect(await ask('viec=nhom-1')).not.toEqual([]);
  expect(await ask('viec=nhom-3')).toEqual([]);
  expect(await ask(`viec=user-created&noidung=${encodeURIComponent('thử treasurer')}`)).toMatchObject([
    { event: 'user-created', subjectTitle: 'Thử treasurer' },
  ]);
  expect(await ask('noidung=%25')).toEqual([]);
  expect(await ask('den=2020-01-01')).toEqual([]);
  expect(await ask('tu=2020-01-01&den=2999-12-31')).toHaveLength(all.length);
  expect((await ask('truoc=3')).map(({ seq }) => seq)).toEqual([2, 1]);
  expect(await ask('nguoi=999999')).toEqual([]);
});

test('whoever takes the log away stands in it; no cell is a formula', async () => {
  const { pool } = desk.payload.db as unknown as { pool: pg.Pool };
  await pool.query(`select note_audit('link-made', 'article', '1', '=HYPERLINK("http://x")', '{}')`);
  const { body, headers } = await desk.rest('auditor', 'GET', '/audit/export?viec=link-made');
  expect(headers.get('content-type')).toContain('text/csv');
  expect(body['text']).toContain(`"'=HYPERLINK(""http://x"")"`);
  const { rows } = await pool.query('select * from audit_log order by seq desc limit 1');
  expect(rows[0]).toMatchObject({ event: 'log-exported', actor: desk.accounts.auditor });
});

test('another site has nobody export anything', async () => {
  const { status } = await desk.rest('auditor', 'GET', '/audit/export', undefined, {
    'sec-fetch-site': 'cross-site',
  });
  expect([401, 403]).toContain(status);
});
