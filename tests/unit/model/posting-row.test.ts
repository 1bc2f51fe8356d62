import { expect, test } from 'vitest';
import type { FaceOf } from '#contract/faces/face.ts';
import { giftRows } from '#site/model/gift-rows.ts';
import { postingRow, whatOf } from '#site/model/posting-row.ts';
import { aPicture, aPosting, aProject } from '#tests/support/faces.ts';

const project = aProject('1', {
  budget: [{ id: 'b', item: 'Tấm lợp', unit: 'tấm', quantity: 1, unitPrice: 1 }],
  needs: [{ id: 'n', form: 'goods', item: 'Gạch', unit: 'viên', quantity: 9000 }],
});

function rowOf(change: Partial<FaceOf<'posting'>>, cancelling: FaceOf<'posting'>[] = []) {
  return postingRow(aPosting('250', change), {
    projectPath: '/cong-trinh/x-1/',
    project,
    resources: { pictures: new Map([['7', aPicture('7')]]), files: new Map(), links: new Map() },
    cancelling: new Map(cancelling.map((posting) => [posting.number, posting])),
  });
}

test('an entry has one place for good: its number on the page that holds it', () =>
  expect(rowOf({}).href).toBe('/cong-trinh/x-1/so-dong-gop/trang-2/#khoan-250'));

test('money is said to the đồng, goods and labour in their own unit', () => {
  const goods = { form: 'goods' as const, amount: 5_000_000, quantity: 50, unit: 'bao', item: 'Xi măng' };
  expect(whatOf(aPosting('1', goods))).toEqual({ what: '50 bao xi măng', worth: '5.000.000\u00a0đồng' });
  const labour = { form: 'labour' as const, amount: 0, quantity: 20, unit: 'công', item: 'ngày công' };
  expect(whatOf(aPosting('1', labour))).toEqual({ what: '20 ngày công', worth: undefined });
  expect(whatOf(aPosting('1', { amount: -200_000 })).what).toBe('−200.000\u00a0đồng');
});

test('the line of the cost table or the thing needed is named', () => {
  expect(rowOf({ budgetLine: 'b' }).purpose).toBe('Tấm lợp');
  expect(rowOf({ need: 'n' }).purpose).toBe('Gạch');
  expect(rowOf({ budgetLine: 'no longer there' }).purpose).toBeUndefined();
});

test('a cancelled entry leads to the one that cancels it and says why; the other way too', () => {
  const cancelling = aPosting('451', { cancels: 250, reason: 'Nhập hai lần.' });
  expect(rowOf({ cancelledBy: 451 }, [cancelling]).cancelledBy).toEqual({
    link: { href: '/cong-trinh/x-1/so-dong-gop/trang-3/#khoan-451', label: 'khoản số 451' },
    reason: 'Nhập hai lần.',
  });
  expect(rowOf({ cancels: 12, reason: 'Nhập hai lần.' }).cancels?.link.label).toBe('khoản số 12');
});

test('thanks are for gifts that stand: not for promises, spending, or what was cancelled', () => {
  expect(rowOf({}).thanks).toMatch(/^\/cam-on\/[^/]+\/$/u);
  for (const change of [
    { bucket: 'promised' },
    { bucket: 'spent' },
    { cancelledBy: 3 },
    { cancels: 3 },
  ] as const)
    expect(rowOf(change).thanks).toBeUndefined();
});

test('a photograph of a receipt is a proof like a file', () =>
  expect(rowOf({ evidence: [{ media: '7', title: 'Hóa đơn' }] }).evidence).toMatchObject([
    { title: 'Hóa đơn', note: 'Ảnh', href: expect.stringMatching(/^\/anh\//u) },
  ]));

test('the newest gifts leave out spending and what was cancelled', () => {
  const postings = [
    aPosting('5', { bucket: 'spent' }),
    aPosting('4', { cancels: 3 }),
    aPosting('3', { cancelledBy: 4 }),
    aPosting('2', { bucket: 'promised' }),
    aPosting('1'),
  ];
  expect(giftRows(postings, 10, project).map(({ number }) => number)).toEqual([2, 1]);
  expect(giftRows(postings, 1, project).map(({ number }) => number)).toEqual([2]);
});
