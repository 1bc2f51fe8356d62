import { expect, test } from 'vitest';
import { articleSample } from '#site/components/examples/samples.ts';
import { periodsOf } from '#site/model/periods.ts';

const monthPath = (month: string) => `/tin-tuc/${month.replace('-', '/')}/`;
const at = (days: readonly string[]) =>
  days.map((day, i) => articleSample(String(i), { at: { datetime: `${day}T08:00:00+07:00`, text: day } }));
const days = (month: string, count: number) => Array.from({ length: count }, () => `${month}-09`);

test('no articles make no period', () => {
  expect(periodsOf([], monthPath)).toEqual([]);
});

test('months of three articles and more on average have headings of their own, and lead to their pages', () => {
  const periods = periodsOf(at([...days('2023-06', 5), '2023-05-31']), monthPath);
  expect(periods.map(({ title, all }) => [title, all?.href])).toEqual([
    ['Tháng 6/2023', '/tin-tuc/2023/06/'],
    ['Tháng 5/2023', '/tin-tuc/2023/05/'],
  ]);
});

test('sparser ones stand together by year', () => {
  const periods = periodsOf(at(['2023-06-01', '2023-02-01', '2022-12-31']), monthPath);
  expect(periods.map(({ title, all }) => [title, all])).toEqual([
    ['Năm 2023', undefined],
    ['Năm 2022', undefined],
  ]);
});

test.each([
  [1, 'rows', 1, 0],
  [2, 'rows', 2, 0],
  [3, 'trio', 3, 0],
  [4, 'led', 4, 0],
  [30, 'led', 5, 25],
] as const)(
  '%i articles of a year stand as %s: %i with pictures, %i as titles',
  (count, look, cards, lines) => {
    // Spread over as many months as there are, so that the year is one period.
    const spread = Array.from(
      { length: count },
      (_, i) => `2023-${String(12 - (i % 12)).padStart(2, '0')}-01`,
    );
    const [period, ...others] = periodsOf(at(count > 12 ? days('2023-06', count) : spread), monthPath);
    expect(others).toEqual([]);
    expect(period).toMatchObject({ look });
    expect([period?.cards.length, period?.lines.length]).toEqual([cards, lines]);
  },
);

test('every article stands in one period, in the order it came', () => {
  const articles = at([...days('2023-06', 7), ...days('2023-05', 4), ...days('2023-04', 2)]);
  const shown = periodsOf(articles, monthPath).flatMap(({ cards, lines }) => [...cards, ...lines]);
  expect(shown).toEqual(articles);
});
