import { expect, test } from 'vitest';
import { sumsView } from '#site/model/sums.ts';
import { aProject } from '#tests/support/faces.ts';

const NOTHING = { received: 0, goods: 0, direct: 0, promised: 0, spent: 0 };
const goal = { minimum: 20_000_000, full: 80_000_000 };

const viewOf = (received: number, change: Parameters<typeof aProject>[1] = { goal }) =>
  sumsView(aProject('1', change), { ...NOTHING, received, asOf: '2026-11-22T12:15:30.000Z' });

test('sums are said short and to the đồng, and until when they hold to the minute', () => {
  const view = viewOf(41_512_345);
  expect(view.buckets.find(({ bucket }) => bucket === 'received')?.sum).toEqual({
    short: '41,51\u00a0triệu\u00a0đồng',
    exact: '41.512.345\u00a0đồng',
  });
  expect(view.asOf).toEqual({ datetime: '2026-11-22T19:15:30+07:00', text: '19:15 22/11/2026' });
});

test('the five buckets stand side by side, and what is promised moves no bar', () => {
  const view = sumsView(aProject('1', { goal }), {
    ...NOTHING,
    promised: 50_000_000,
    asOf: '2026-11-22T12:15:30.000Z',
  });
  expect(view.buckets.map(({ bucket }) => bucket)).toEqual([
    'promised',
    'received',
    'spent',
    'goods',
    'direct',
  ]);
  expect(view.progress.map(({ value }) => value)).toEqual([0, 0]);
});

test('progress is rounded down: 99.9% is not 100%', () =>
  expect(viewOf(79_999_999).progress.at(-1)?.text).toContain('Đã nhận 99% mục tiêu'));

test('the minimum has a bar of its own until it is reached', () => {
  expect(viewOf(19_999_999).progress.map(({ text }) => text)).toEqual([
    'Đã nhận 99% mức tối thiểu để khởi công',
    'Đã nhận 24% mục tiêu',
  ]);
  expect(viewOf(20_000_000).progress.map(({ text }) => text)).toEqual([
    'Đã nhận 25% mục tiêu; đã đủ mức tối thiểu để khởi công',
  ]);
});

test('more than the goal fills the bar and says how much', () =>
  expect(viewOf(160_000_000).progress).toMatchObject([{ value: 80_000_000, max: 80_000_000 }]));

test('without a goal the plan is what the money is held against; without both there is no bar', () => {
  const budget = [{ item: 'Xi măng', unit: 'bao', quantity: 100, unitPrice: 80_000 }];
  expect(viewOf(4_000_000, { budget }).progress[0]?.text).toBe('Đã nhận 50% dự toán');
  expect(viewOf(4_000_000, {}).progress).toEqual([]);
});

test('what is left is not shown where more was spent than came in', () => {
  const left = (received: number, spent: number) =>
    sumsView(aProject('1'), { ...NOTHING, received, spent, asOf: '2026-11-22T12:15:30.000Z' }).left?.short;
  expect(left(500_000, 200_000)).toBe('300.000\u00a0đồng');
  expect(left(200_000, 500_000)).toBeUndefined();
});

test('an empty ledger states no sum at all, not five zeros', () => {
  const view = sumsView(aProject('1', { goal }), NOTHING);
  expect(view).toMatchObject({ buckets: [], left: undefined, asOf: undefined });
  expect(view.full?.short).toBe('80\u00a0triệu\u00a0đồng');
});
