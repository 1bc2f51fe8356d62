import { expect, test } from 'vitest';
import { budgetView, moneyView } from '#site/model/budget.ts';
import { aProject } from '#tests/support/faces.ts';

const budget = [
  { item: 'Xi măng', unit: 'tấn', quantity: 9.5, unitPrice: 1_650_000 },
  { item: 'Gạch', unit: 'viên', quantity: 9500, unitPrice: 1600 },
];

test('a cost table adds up to the exact đồng', () => {
  expect(budgetView(budget)).toEqual({
    lines: [
      { item: 'Xi măng', unit: 'tấn', quantity: '9,5', unitPrice: '1.650.000', amount: '15.675.000' },
      { item: 'Gạch', unit: 'viên', quantity: '9.500', unitPrice: '1.600', amount: '15.200.000' },
    ],
    total: '30.875.000\u00a0đồng',
    sum: 30_875_000,
  });
});

test('money raised is compared with the plan, rounded down: 99.9% is not 100%', () => {
  const money = moneyView(aProject('1', { budget, raised: 30_874_999, figuresAsOf: '2023-04-05' }));
  expect(money?.progress).toEqual({ value: 30_874_999, max: 30_875_000, text: 'Đã huy động 99% dự toán' });
  expect(money?.asOf?.text).toBe('05/04/2023');
});

test('more than the plan fills the bar and says how much', () => {
  const money = moneyView(aProject('1', { budget, raised: 61_750_000 }));
  expect(money?.progress).toMatchObject({ value: 30_875_000, text: 'Đã huy động 200% dự toán' });
});

test('labour and goods stand apart from cash', () => {
  const money = moneyView(aProject('1', { raised: 0, valueInKind: 42_000_000 }));
  expect(money).toMatchObject({ raised: '0\u00a0đồng', valueInKind: '42.000.000\u00a0đồng' });
  expect(money?.progress).toBeUndefined();
});

test('a project that states no figure has no money panel', () => {
  expect(moneyView(aProject('1', { budget }))).toBeUndefined();
});
