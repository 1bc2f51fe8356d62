import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayAfter } from '#contract/text/dates.ts';
import { isoWeekOf } from '#contract/text/iso-week.ts';

// From the calendars of these years; 2020 and 2026 have 53 weeks.
test.each([
  ['2020-12-28', 2020, 53, '2020-12-28'],
  ['2021-01-03', 2020, 53, '2020-12-28'],
  ['2021-01-04', 2021, 1, '2021-01-04'],
  ['2026-12-28', 2026, 53, '2026-12-28'],
  ['2027-01-03', 2026, 53, '2026-12-28'],
  ['2027-01-04', 2027, 1, '2027-01-04'],
  ['2025-12-29', 2026, 1, '2025-12-29'],
  ['2023-01-01', 2022, 52, '2022-12-26'],
  ['2024-12-31', 2025, 1, '2024-12-30'],
  ['2023-06-13', 2023, 24, '2023-06-12'],
])('%s lies in week %i-%i, which begins on %s', (day, year, week, monday) => {
  expect(isoWeekOf(day)).toEqual({ year, week, monday });
});

test('every day of a week names the same week, and the next one is its successor', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 36_525 }), (days) => {
      const day = dayAfter('1990-01-01', days);
      const { year, week, monday } = isoWeekOf(day);
      expect(isoWeekOf(dayAfter(monday, 6))).toEqual({ year, week, monday });
      const next = isoWeekOf(dayAfter(monday, 7));
      expect(next.year === year ? next.week === week + 1 : next.week === 1 && next.year === year + 1).toBe(
        true,
      );
    }),
  );
});
