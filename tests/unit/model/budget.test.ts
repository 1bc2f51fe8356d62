import { expect, test } from 'vitest';
import { budgetTotal, budgetView } from '#site/model/budget.ts';

const budget = [
  {
    id: 'a',
    item: 'Xi măng',
    unit: 'tấn',
    quantity: 9.5,
    unitPrice: 1_650_000,
    source: 'households' as const,
  },
  { item: 'Gạch', unit: 'viên', quantity: 9500, unitPrice: 1600 },
];
const NOTHING = { sums: new Map(), evidence: new Map() };

test('a cost table adds up to the exact đồng', () => {
  expect(budgetTotal(budget)).toBe(30_875_000);
  expect(budgetView(budget, NOTHING)).toMatchObject({
    lines: [
      { item: 'Xi măng', unit: 'tấn', quantity: '9,5', unitPrice: '1.650.000', planned: '15.675.000' },
      { item: 'Gạch', unit: 'viên', quantity: '9.500', unitPrice: '1.600', planned: '15.200.000' },
    ],
    total: { planned: '30.875.000' },
    hasFlow: false,
  });
});

test('each line says who is to pay, what came in for it, what was spent, and by which documents', () => {
  const voucher = { href: '/tep/x/phieu-chi.pdf', title: 'Phiếu chi 12', note: 'PDF, 20 KB' };
  const view = budgetView(budget, {
    sums: new Map([['a', { received: 15_000_000, spent: 14_200_000 }]]),
    evidence: new Map([['a', [voucher]]]),
  });
  expect(view.hasFlow).toBe(true);
  expect(view.lines[0]).toMatchObject({
    source: 'Gia đình đối ứng',
    received: '15.000.000',
    spent: '14.200.000',
    evidence: [voucher],
  });
  expect(view.lines[1]).toMatchObject({ received: '0', spent: '0', evidence: [] });
  expect(view.total).toMatchObject({ received: '15.000.000', spent: '14.200.000' });
});
