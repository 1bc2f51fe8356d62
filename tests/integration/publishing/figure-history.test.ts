import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDesk, type Desk } from '#tests/support/desk.ts';
import { openBooks, type Books } from './books.ts';

let desk: Desk;
let books: Books;
beforeAll(async () => {
  desk = await openDesk();
  books = await openBooks(desk);
});
afterAll(async () => {
  await books?.close();
  await desk?.close();
});

const cement = { item: 'Xi măng', unit: 'tấn', quantity: 12, unitPrice: '1.650.000', source: 'gifts' };
const start = () =>
  books.project({
    goal: { minimum: '20tr', full: '30 triệu' },
    budget: [cement],
    beneficiaries: { count: 5, definition: 'hộ dân' },
  });
const publish = (id: number, data: object) => desk.publish(`/projects/${id}`, { ...data });
const history = async (project: number) =>
  (
    await books.sql(
      `select face - 'id' - 'at' - 'project' as face from published where kind = 'figureChange' and face->>'project' = $1 order by seq`,
      [String(project)],
    )
  ).map(({ face }) => face);
const reason = 'Giá xi măng tăng.';

test('sums in groups and rows are read as people write them', async () => {
  const id = await start();
  const face = (await books.row('project', id))?.face as { goal: object; budget: object[] };
  expect(face.goal).toEqual({ minimum: 20_000_000, full: 30_000_000 });
  expect(face.budget).toEqual([expect.objectContaining({ unitPrice: 1_650_000, id: expect.any(String) })]);
});

test('what is published first has no history; drafts have none', async () => {
  const id = await start();
  await desk.rest('editor', 'PATCH', `/projects/${id}?draft=true`, {
    goal: { full: '90tr' },
    _status: 'draft',
  });
  expect(await history(id)).toEqual([]);
});

test('a changed figure is not published without a reason, and the error stands at its field', async () => {
  const id = await start();
  const before = await books.row('project', id);
  const { status, body } = await publish(id, { goal: { minimum: '20tr', full: '45tr' } });
  expect(status).toBe(400);
  expect(body.errors[0].data.errors).toEqual([
    expect.objectContaining({ path: 'figuresReason', message: expect.stringContaining('mục tiêu vận động') }),
  ]);
  expect(await books.row('project', id)).toEqual(before);
});

test('with one it is, and the change is on the public record: figure, before, after, role, reason', async () => {
  const id = await start();
  const doc = (await desk.rest('approver', 'GET', `/projects/${id}`)).body;
  const line = { ...cement, id: doc.budget[0].id, unitPrice: '1.800.000' };
  const { status, body } = await publish(id, {
    budget: [line, { ...cement, item: 'Cát' }],
    figuresReason: reason,
  });
  expect(status).toBe(200);
  expect(body.doc.figuresReason).toBeNull();
  const common = { role: 'Người duyệt', reason };
  expect(await history(id)).toEqual([
    {
      figure: 'Hạng mục Xi măng, đơn giá',
      before: '1.650.000 đồng',
      after: '1.800.000 đồng',
      ...common,
    },
    { figure: 'Hạng mục Cát', after: '12 tấn × 1.650.000 đồng', ...common },
  ]);
});

test('the reason counts once: the next change needs another', async () => {
  const id = await start();
  await publish(id, { goal: { full: '40tr' }, figuresReason: reason });
  expect((await publish(id, { goal: { full: '50tr' } })).status).toBe(400);
  const asItWas = { goal: { full: '40tr' } };
  expect((await publish(id, { ...asItWas, sapo: 'Chỉ sửa chữ.' })).status).toBe(200);
});

test('taking it down first does not get round the record', async () => {
  const id = await start();
  await desk.rest('approver', 'PATCH', `/projects/${id}`, { _status: 'draft' });
  await desk.rest('editor', 'PATCH', `/projects/${id}?draft=true`, { goal: { full: '99tr' } });
  expect((await publish(id, {})).status).toBe(400);
  expect((await publish(id, { figuresReason: reason })).status).toBe(200);
  expect((await history(id)).map(({ figure }) => figure)).toContain('Mục tiêu vận động');
});

test('a figure change is written by nobody, and the database keeps it', async () => {
  const id = await start();
  await publish(id, { goal: { full: '40tr' }, figuresReason: reason });
  const [change] = await books.sql('select id from figure_changes where project_id = $1', [id]);
  for (const [method, path] of [
    ['POST', '/figure-changes'],
    ['PATCH', `/figure-changes/${change.id}`],
    ['DELETE', `/figure-changes/${change.id}`],
  ] as const)
    expect.soft((await desk.rest('admin', method, path, { reason: 'x' })).status).toBe(403);
  await expect(books.sql('update figure_changes set reason = $$x$$')).rejects.toThrow('only added to');
  await expect(books.sql('delete from figure_changes')).rejects.toThrow('never deleted');
});

test('a line that the ledger names is not taken from the cost table', async () => {
  const id = await start();
  const { body: doc } = await desk.rest('approver', 'GET', `/projects/${id}`);
  await books.confirmed(id, { budgetLine: doc.budget[0].id });
  const { status, body } = await publish(id, { budget: [{ ...cement, item: 'Cát' }], figuresReason: reason });
  expect(status).toBe(400);
  expect(body.errors[0].data.errors[0]).toMatchObject({
    path: 'budget',
    message: expect.stringContaining('khoản số 1'),
  });
  expect((await publish(id, { budget: [doc.budget[0]] })).status).toBe(200);
});
