import { expect, test } from 'vitest';
import { addTotals, moneyOf, overviewOf } from '#site/model/project-overview.ts';
import { aProject } from '#tests/support/faces.ts';

const sums = { received: 0, goods: 0, direct: 0, promised: 0, spent: 0 };
const done = (id: string, count: number, definition: string) =>
  aProject(id, {
    milestones: [{ stage: 'handover', doneOn: '2023-06-01' }],
    ...{ after: { media: '1' }, sortDay: '2023-06-01', beneficiaries: { count, definition } },
  });

test('people are counted where the work is done, households apart from them', () => {
  const projects = [
    done('1', 486, 'trẻ em dưới 12 tuổi'),
    done('2', 161, 'hộ dân dọc đường'),
    done('3', 3, 'Hộ gia đình'),
    done('4', 12, 'người trong gia đình'),
    aProject('5', { beneficiaries: { count: 1000, definition: 'người' } }),
  ];
  const works = overviewOf(projects, new Map(), sums)?.works;
  expect(works?.figures.map(({ label, value }) => [label, value.short])).toEqual([
    ['Công trình', '5'],
    ['Đã hoàn thành', '4'],
    ['Người hưởng lợi', '498'],
    ['Hộ hưởng lợi', '164'],
  ]);
  expect(works?.asOf.text).toBe('01/06/2023');
});

test('money says to the minute until when it holds; an empty ledger says nothing', () => {
  const money = moneyOf({ ...sums, received: 30_250_000, asOf: '2023-06-29T09:30:00.000Z' });
  expect(money?.asOf.text).toBe('16:30 29/06/2023');
  expect(money?.figures[0]).toEqual({
    label: 'Tiền đã nhận',
    value: { short: '30,25\u00a0triệu\u00a0đồng', exact: '30.250.000\u00a0đồng' },
  });
  expect(moneyOf(sums)).toBeUndefined();
});

test('several ledgers add up bucket by bucket, and hold to the newest entry of all', () => {
  expect(
    addTotals([
      { ...sums, received: 5, promised: 7, asOf: '2023-06-29T09:30:00.000Z' },
      { ...sums, received: 3, spent: 2, asOf: '2023-06-30T09:30:00.000Z' },
      sums,
    ]),
  ).toEqual({ ...sums, received: 8, promised: 7, spent: 2, asOf: '2023-06-30T09:30:00.000Z' });
  expect(addTotals([])).toEqual(sums);
});
