import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reproject } from '#cms/publishing/reproject.ts';
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

const numbers = async (project: number) =>
  (
    await books.sql('select number from postings where project_id = $1 and number is not null order by 1', [
      project,
    ])
  ).map((row) => Number(row.number));

describe('an entry', () => {
  test.each([
    ['30.000.000', 30_000_000],
    ['30tr', 30_000_000],
    ['1,5 tỷ', 1_500_000_000],
    [250_000, 250_000],
  ])('of %s is %i đồng', async (amount, dong) => {
    const { body } = await books.enter(await books.project(), { amount });
    expect(body.doc.amount).toBe(dong);
  });

  test.each(['30,000', '1.5 tỷ', '-5', 'năm triệu', 0.5, 0])(
    'of %s is refused at its field',
    async (amount) => {
      const { status, body } = await books.enter(await books.project(), { amount });
      expect(status).toBe(400);
      expect(body.errors[0].data.errors[0].path).toBe('amount');
    },
  );

  test('is neither numbered nor public before somebody confirms it', async () => {
    const { body } = await books.enter(await books.project());
    expect(body.doc.number ?? null).toBeNull();
    expect(await books.row('posting', body.doc.id)).toBeUndefined();
  });

  test('of goods needs what, how much and in what unit; money keeps none of it', async () => {
    const project = await books.project();
    const goods = await books.enter(project, { bucket: 'goods', form: 'goods', amount: null });
    expect(goods.body.errors[0].data.errors.map(({ path }: { path: string }) => path).sort()).toEqual([
      'item',
      'quantity',
      'unit',
    ]);
    const money = await books.enter(project, { item: 'gạo', quantity: 3, unit: 'kg' });
    expect(money.body.doc).toMatchObject({ item: null, quantity: null, unit: null });
  });

  test.each([
    ['received', 'goods'],
    ['spent', 'labour'],
    ['goods', 'money'],
  ])('into “%s” in the form “%s” is refused', async (bucket, form) => {
    const { status } = await books.enter(await books.project(), {
      ...{ bucket, form, item: 'gạo', quantity: 1, unit: 'kg' },
    });
    expect(status).toBe(400);
  });
});

describe('confirming', () => {
  test('gives the number, and shows the giver masked, without memo and account', async () => {
    const project = await books.project();
    const id = await books.entered(project, {
      ...{ memo: 'UH 2225K gui tu 0912345678', reference: 'FT23152', message: 'Gọi 0912 345 678 nhé' },
      messageAllowed: true,
    });
    const { body } = await books.confirm(id);
    expect(body).toMatchObject({ number: 1 });
    const row = await books.row('posting', id);
    expect(row).toMatchObject({ state: 'live', path: null });
    expect(row?.face).toMatchObject({
      ...{ project: String(project), number: 1, amount: 500_000, on: '2023-06-01', reference: 'FT23152' },
      ...{ name: 'Nguyễn Văn A***', message: 'Gọi [đã ẩn] nhé' },
    });
    expect(JSON.stringify(row?.face)).not.toMatch(/UH 2225K|0912/u);
  });

  test('of many at once, by several people, leaves no gap and no number twice', async () => {
    const project = await books.project();
    const ids = await Promise.all(Array.from({ length: 24 }, () => books.entered(project)));
    const answers = await Promise.all(
      [...ids, ...ids].map((id, i) => books.confirm(id, i % 2 ? 'admin' : 'approver')),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(24);
    expect(await numbers(project)).toEqual(Array.from({ length: 24 }, (_, i) => i + 1));
  });

  test('is refused if the entry has changed since it was read', async () => {
    const project = await books.project();
    const { body } = await books.enter(project);
    await desk.rest('treasurer', 'PATCH', `/postings/${body.doc.id}`, { amount: '900tr' });
    const seen = { updatedAt: body.doc.updatedAt };
    const answer = await books.act('postings', body.doc.id, 'confirm', 'approver', seen);
    expect(answer.status).toBe(409);
    expect(answer.body.errors[0].message).toContain('vừa được sửa');
  });

  test('a line or need of another project is refused', async () => {
    const other = await books.project({ needs: [{ form: 'goods', item: 'gạo', quantity: 5, unit: 'kg' }] });
    const [need] = await books.sql('select id from projects_needs where _parent_id = $1', [other]);
    const goods = {
      bucket: 'goods',
      form: 'goods',
      item: 'gạo',
      quantity: 1,
      unit: 'kg',
      amount: null,
      need: need.id,
    };
    expect((await books.confirm(await books.entered(await books.project(), goods))).status).toBe(409);
    expect((await books.confirm(await books.entered(other, goods))).status).toBe(200);
  });

  test('evidence that cannot be shown yet holds it back', async () => {
    const media = await books.sql(
      `insert into media (alt, filename) values ('', 'phieu-chi.jpg') returning id`,
    );
    const evidence = [{ media: media[0].id, title: 'Phiếu chi 01' }];
    const answer = await books.confirm(await books.entered(await books.project(), { evidence }));
    expect(answer.status).toBe(409);
    expect(answer.body.errors[0].message).toContain('Phiếu chi 01');
  });
});

describe('spending', () => {
  test('more than was received is refused, unless it says why: then everybody reads it', async () => {
    const project = await books.project();
    await books.confirmed(project, { amount: '10tr' });
    await books.confirmed(project, { bucket: 'promised', amount: '900tr' });
    const spend = {
      bucket: 'spent',
      amount: '10.000.001',
      donorName: 'Cửa hàng Hải',
      donorKind: 'organisation',
    };
    const refused = await books.confirm(await books.entered(project, spend));
    expect(refused.status).toBe(409);
    expect(refused.body.errors[0].message).toContain('quá số đã nhận');
    const id = await books.confirmed(project, { ...spend, overspending: 'Chi đoàn ứng trước.' });
    expect((await books.row('posting', id))?.face).toMatchObject({ overspending: 'Chi đoàn ứng trước.' });
  });

  test('of all that was received is fine, and two who spend it at once do not both succeed', async () => {
    const project = await books.project();
    await books.confirmed(project, { amount: '10tr' });
    const spend = { bucket: 'spent', amount: '10tr', donorName: 'Cửa hàng Hải' };
    const ids = [await books.entered(project, spend), await books.entered(project, spend)];
    const answers = await Promise.all(ids.map((id, i) => books.confirm(id, i ? 'admin' : 'approver')));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });
});

describe('a correction', () => {
  test('is a new entry with the opposite sign that somebody else confirms; both say so in public', async () => {
    const project = await books.project();
    const id = await books.confirmed(project, { amount: '2tr' });
    const { status, body } = await books.act('postings', id, 'cancel', 'treasurer', {
      reason: 'Ghi hai lần.',
    });
    expect(status).toBe(200);
    expect((await books.row('posting', id))?.face).not.toHaveProperty('cancelledBy');
    expect((await books.confirm(body.id, 'treasurer')).status).toBe(403);
    expect((await books.confirm(body.id)).body.number).toBe(2);
    expect((await books.row('posting', id))?.face).toMatchObject({ number: 1, cancelledBy: 2 });
    expect((await books.row('posting', body.id))?.face).toMatchObject({
      ...{ number: 2, cancels: 1, amount: -2_000_000, reason: 'Ghi hai lần.' },
    });
  });

  test('needs a reason, and is made once only', async () => {
    const id = await books.confirmed(await books.project());
    expect((await books.act('postings', id, 'cancel', 'treasurer')).status).toBe(400);
    const reason = { reason: 'Nhầm công trình.' };
    const answers = await Promise.all(
      [1, 2, 3].map(() => books.act('postings', id, 'cancel', 'treasurer', reason)),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  test('that was discarded may be made again; a cancellation is not cancelled', async () => {
    const id = await books.confirmed(await books.project());
    const first = await books.act('postings', id, 'cancel', 'treasurer', { reason: 'Nhầm.' });
    await books.act('postings', first.body.id, 'discard', 'approver', { reason: 'Không nhầm.' });
    const second = await books.act('postings', id, 'cancel', 'treasurer', { reason: 'Nhầm thật.' });
    expect((await books.confirm(second.body.id)).status).toBe(200);
    const third = await books.act('postings', second.body.id, 'cancel', 'treasurer', { reason: 'Thôi.' });
    expect(third.status).toBe(409);
  });

  test('of what is not confirmed yet is a discarded entry, kept with its reason and never counted', async () => {
    const id = await books.entered(await books.project());
    expect((await books.act('postings', id, 'cancel', 'treasurer', { reason: 'Nhầm.' })).status).toBe(409);
    expect((await books.act('postings', id, 'discard', 'treasurer', { reason: 'Nhầm.' })).status).toBe(200);
    expect((await books.confirm(id)).status).toBe(409);
    expect(await books.posting(id)).toMatchObject({ discard_reason: 'Nhầm.', number: null });
  });
});

test('hiding a name takes one action, and reaches the entry, what cancels it, and nothing else of them', async () => {
  const project = await books.project();
  const id = await books.confirmed(project, {
    nameShown: 'full',
    message: 'Chúc bà con',
    messageAllowed: true,
  });
  const cancelling = (await books.act('postings', id, 'cancel', 'treasurer', { reason: 'Nhầm.' })).body.id;
  await books.confirm(cancelling);
  const before = await books.row('posting', id);
  expect(JSON.stringify(before?.face)).toContain('Nguyễn Văn An');
  expect((await books.act('postings', cancelling, 'hide-name', 'treasurer')).status).toBe(200);
  for (const each of [id, cancelling]) {
    const row = await books.row('posting', each);
    expect(row?.face).toMatchObject({ name: 'Nhà hảo tâm giấu tên' });
    expect(row?.face).not.toHaveProperty('message');
    expect(Number(row?.seq)).toBeGreaterThan(Number(before?.seq));
  }
  const { name: _hidden, message: _gone, ...same } = before?.face as Record<string, unknown>;
  expect((await books.row('posting', id))?.face).toMatchObject(same);
});

test('faces made one by one from the documents are those that confirming wrote', async () => {
  const results = await reproject(desk.payload, { apply: false });
  const postings = results.find(({ kind }) => kind === 'posting');
  expect(postings).toMatchObject({ written: 0, problems: [] });
  expect(postings?.checked).toBeGreaterThan(50);
});
