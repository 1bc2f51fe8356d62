import type pg from 'pg';
import readXlsx from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { monthOf } from '#contract/text/dates.ts';
import { monthAfter } from '#cms/royalties/month.ts';
import { openDesk, type Desk, type Sender } from '#tests/support/desk.ts';
import { fit, layGround, type Ground } from '../desk/documents.ts';

const NOW = monthOf(new Date());
const LAST = monthAfter(NOW, -1);
const BEFORE = monthAfter(NOW, -2);
const SECRET = 'Nguyễn Thị Nhuận Bút';

let desk: Desk;
let pool: pg.Pool;
let ground: Ground;
const article: Record<string, number> = {};

beforeAll(async () => {
  desk = await openDesk();
  pool = (desk.payload.db as unknown as { pool: pg.Pool }).pool;
  ground = await layGround(desk);
  const make = async (name: string, month: string, more: object) => {
    const { id } = await desk.payload.create({
      collection: 'articles',
      data: {
        ...fit('articles', ground),
        publishedAt: `${month}-15T05:00:00.000Z`,
        _status: 'published',
        ...more,
      } as never,
      overrideAccess: true,
      depth: 0,
      context: desk.signature,
    });
    article[name] = id;
  };
  await make('two', LAST, {
    byline: { type: 'persons', names: ['Hà Văn An', 'Lý Thị Bình', 'Ma Văn Cường'] },
  });
  await make('pen', LAST, { byline: { type: 'penName', name: 'Cỏ May' }, photosBy: 'Hà Văn An' });
  await make('unsigned', LAST, {});
  await make('older', BEFORE, { byline: { type: 'penName', name: 'Cỏ May' } });
  await make('commune', LAST, { byline: { type: 'penName', name: 'Suối' }, ownerUnit: ground.unit });
});
afterAll(() => desk?.close());

const ask = (sender: Sender, method: string, path: string, body?: unknown) =>
  desk.rest(sender, method, `/royalties${path}`, body);
const table = async (month: string, sender: Sender = 'approver') =>
  (await ask(sender, 'GET', `/months/${month}`)).body;
const LINE = {
  genre: 'article',
  role: 'text',
  person: 'Hà Văn An',
  coefficient: '1,5',
  quantity: '1',
  note: '',
};

describe('who', () => {
  test.each<[Sender, number]>([
    ['contributor', 403],
    ['auditor', 403],
    ['nobody', 401],
  ])('%s sees and writes nothing', async (sender, status) => {
    for (const path of [`/months/${LAST}`, `/months/${LAST}/export`, '/rates'])
      expect((await ask(sender, 'GET', path)).status).toBe(status);
    for (const path of [
      `/months/${LAST}/prefill`,
      `/months/${LAST}/lock`,
      '/lines',
      '/rates',
      '/lines/1/adjust',
    ])
      expect((await ask(sender, 'POST', path, {})).status).toBe(status);
  });

  test('the treasurer reads, and writes nothing', async () => {
    expect((await ask('treasurer', 'GET', `/months/${LAST}`)).status).toBe(200);
    expect((await ask('treasurer', 'POST', `/months/${LAST}/prefill`)).status).toBe(403);
  });

  test('an editor of a commune sees and writes what is the commune’s', async () => {
    await pool.query('update users set unit_id = $1 where id = $2', [ground.unit, desk.accounts.editor]);
    const { articles } = await table(LAST, 'editor');
    expect(articles.map(({ id }: { id: number }) => id)).toEqual([article['commune']]);
    const theirs = { ...LINE, month: LAST, article: article['commune'] };
    const { status, body } = await ask('editor', 'POST', '/lines', theirs);
    expect(status).toBe(200);
    expect((await ask('editor', 'POST', '/lines', { ...theirs, article: article['pen'] })).status).toBe(403);
    expect((await ask('editor', 'DELETE', `/lines/${body['id']}`)).status).toBe(200);
    expect((await ask('editor', 'POST', `/months/${LAST}/lock`)).status).toBe(403);
    await pool.query('update users set unit_id = null where id = $1', [desk.accounts.editor]);
  });
});

test('a month is filled from the signatures, once', async () => {
  const first = await ask('editor', 'POST', `/months/${LAST}/prefill`);
  expect(first.body['message']).toContain('5 dòng');
  expect((await ask('editor', 'POST', `/months/${LAST}/prefill`)).body['message']).toContain('Không còn');
  const { lines, articles, people, total } = await table(LAST);
  expect(lines.filter((line: { article: number }) => line.article === article['two'])).toMatchObject([
    { person: 'Hà Văn An', coefficient: '0.333', amount: 3330 },
    { person: 'Lý Thị Bình' },
    { person: 'Ma Văn Cường' },
  ]);
  expect(articles.find(({ id }: { id: number }) => id === article['unsigned'])).toMatchObject({
    isSigned: false,
  });
  expect(people.map(({ person }: { person: string }) => person)).toEqual([
    'Cỏ May',
    'Hà Văn An',
    'Lý Thị Bình',
    'Ma Văn Cường',
    'Suối',
  ]);
  expect(total).toBe(3 * 3330 + 10_000 + 10_000);
});

describe('lines', () => {
  test('decimals are exact, money is whole đồng', async () => {
    const { body } = await ask('editor', 'POST', '/lines', {
      ...LINE,
      month: LAST,
      article: article['unsigned'],
      coefficient: '0,105',
      quantity: '3,33',
      person: SECRET,
    });
    const line = (await table(LAST)).lines.find(({ id }: { id: number }) => id === body['id']);
    expect(line).toMatchObject({ coefficient: '0.105', quantity: '3.33', amount: 3497 });
  });

  test.each([
    [{ coefficient: '1.2345' }, 'Hệ số'],
    [{ coefficient: '-1' }, 'Hệ số'],
    [{ coefficient: '0' }, 'Hệ số'],
    [{ coefficient: '1e3' }, 'Hệ số'],
    [{ quantity: 'hai' }, 'Số lượng'],
    [{ person: ' ' }, 'tên người hưởng'],
    [{ genre: 'tho' }, 'thể loại'],
  ])('%j is refused in words', async (wrong, words) => {
    const { status, body } = await ask('editor', 'POST', '/lines', {
      ...LINE,
      month: LAST,
      article: article['pen'],
      ...wrong,
    });
    expect(status).toBe(400);
    expect(JSON.stringify(body)).toContain(words);
  });

  test('a change over a change that was not seen is refused', async () => {
    const [line] = (await table(LAST)).lines;
    const change = { ...LINE, person: line.person, coefficient: '2', seen: line.editedAt };
    expect((await ask('editor', 'PATCH', `/lines/${line.id}`, change)).status).toBe(200);
    const late = await ask('approver', 'PATCH', `/lines/${line.id}`, { ...change, coefficient: '9' });
    expect(late.status).toBe(409);
    expect((await table(LAST)).lines[0]).toMatchObject({ coefficient: '2', amount: 20_000 });
  });
});

describe('locking', () => {
  const RATES = {
    validFrom: `${BEFORE}-01`,
    unitPrice: 40_000,
    coefficients: { news: '1', article: '3', report: '5,5', photo: '0,5', video: '4' },
  };

  test('not by example rates, not a month that runs', async () => {
    expect(JSON.stringify((await ask('approver', 'POST', `/months/${LAST}/lock`)).body)).toContain('ví dụ');
    expect((await ask('editor', 'POST', '/rates', RATES)).status).toBe(403);
    expect((await ask('approver', 'POST', '/rates', RATES)).status).toBe(200);
    expect((await table(LAST)).lines[0]).toMatchObject({
      unitPrice: 40_000,
      coefficient: '2',
      amount: 80_000,
    });
    expect((await ask('admin', 'POST', `/months/${NOW}/lock`)).status).toBe(409);
  });

  test('not by the last to write, then for good', async () => {
    expect((await ask('approver', 'POST', `/months/${LAST}/lock`)).status).toBe(403);
    const locked = await ask('admin', 'POST', `/months/${LAST}/lock`);
    expect(locked.status, JSON.stringify(locked.body)).toBe(200);
    expect((await table(LAST)).locked).toMatchObject({ by: 'Thử admin' });
    const [line] = (await table(LAST)).lines;
    expect((await ask('editor', 'PATCH', `/lines/${line.id}`, { ...LINE, seen: line.editedAt })).status).toBe(
      409,
    );
    expect((await ask('editor', 'DELETE', `/lines/${line.id}`)).status).toBe(409);
    const { status } = await ask('editor', 'POST', '/lines', {
      ...LINE,
      month: LAST,
      article: article['pen'],
    });
    expect(status).toBe(409);
  });

  test('the database holds it too', async () => {
    const [line] = (await table(LAST)).lines;
    const as = desk.accounts.editor;
    for (const statement of [
      `update royalty_lines set coefficient = 9 where id = ${line.id}`,
      `delete from royalty_lines where id = ${line.id}`,
      `insert into royalty_lines (month, article_id, article_title, genre, role, person, coefficient, quantity, unit_price, edited_by)
       values ('${LAST}', 1, 'x', 'news', 'text', 'x', 1, 1, 1, ${as})`,
      `update royalty_months set locked_at = null, locked_by = null, locked_by_name = null, total = null where month = '${LAST}'`,
      `delete from royalty_months where month = '${LAST}'`,
      `truncate royalty_lines`,
      `update royalty_rates set unit_price = 1`,
      `delete from royalty_coefficients`,
    ])
      await expect(pool.query(statement), statement).rejects.toThrow(
        /locked|never deleted|only added|cannot truncate/,
      );
    await ask('editor', 'POST', `/months/${BEFORE}/prefill`);
    const lock = (who: number) =>
      pool.query(`update royalty_months set locked_at = now(), locked_by = ${who}, locked_by_name = 'x', total = 0
        where month = '${BEFORE}'`);
    await expect(lock(as)).rejects.toThrow(/may not lock|check/);
    await expect(lock(desk.accounts.contributor)).rejects.toThrow('may not lock');
  });

  test('a correction stands in the month after, as the difference', async () => {
    const line = (await table(LAST)).lines.find(
      ({ coefficient }: { coefficient: string }) => coefficient === '2',
    );
    const wrong = { coefficient: '1,25', reason: 'Ghi nhầm thể loại' };
    expect((await ask('editor', 'POST', `/lines/${line.id}/adjust`, { ...wrong, reason: '' })).status).toBe(
      400,
    );
    expect((await ask('editor', 'POST', `/lines/${line.id}/adjust`, wrong)).status).toBe(200);
    expect((await ask('editor', 'POST', `/lines/${line.id}/adjust`, wrong)).status).toBe(409);
    const { lines, total } = await table(NOW);
    expect(lines).toMatchObject([{ coefficient: '-0.75', amount: -30_000, adjusts: line.id }]);
    expect(total).toBe(-30_000);
  });
});

describe('files', () => {
  test('CSV: no cell is a formula; whoever takes it stands in the log', async () => {
    await ask('editor', 'POST', '/lines', {
      ...LINE,
      month: BEFORE,
      article: article['older'],
      person: '=cmd|x',
    });
    const { body, headers } = await ask('treasurer', 'GET', `/months/${BEFORE}/export?as=csv`);
    expect(headers.get('content-type')).toContain('text/csv');
    expect(body['text']).toContain(",'=cmd|x,");
    const { rows } = await pool.query('select event, actor from audit_log order by seq desc limit 1');
    expect(rows).toEqual([{ event: 'royalties-exported', actor: desk.accounts.treasurer }]);
  });

  test('XLSX: two sheets, numbers as numbers, formulas as text', async () => {
    const { workbook } = await import('#cms/royalties/workbook.ts');
    const { readMonth } = await import('#cms/royalties/read-month.ts');
    const { sessionForReading } = await import('#cms/publishing/sql-session.ts');
    const { createLocalReq } = await import('payload');
    const session = await sessionForReading(await createLocalReq({}, desk.payload));
    const month = await readMonth(session, BEFORE, undefined);
    const sheets = (await readXlsx(await workbook(month))) as unknown as {
      sheet: string;
      data: unknown[][];
    }[];
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Theo người', 'Chi tiết']);
    expect(sheets[0]!.data.map((row) => row[0])).toEqual(
      expect.arrayContaining(['=cmd|x', 'Cỏ May', 'Cộng']),
    );
    expect(sheets[0]!.data.at(-1)![2]).toBe(month.total);
  });
});

test('no byte of it is public', async () => {
  const { rows } = await pool.query(
    `select kind, id from published where face::text ~* 'royalt|coefficient' or face::text like $1`,
    [`%${SECRET}%`],
  );
  expect(rows).toEqual([]);
  const { body } = await desk.rest('contributor', 'GET', `/articles/${article['unsigned']}`);
  expect(JSON.stringify(body)).not.toContain(SECRET);
});
