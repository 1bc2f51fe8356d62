import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  dayAfter,
  dayOf,
  formatArticleDate,
  formatClock,
  formatDay,
  formatLongDay,
  localStamp,
  machineDate,
  monthOf,
  monthTitle,
  parseDay,
} from '#contract/text/dates.ts';

it.each([
  ['2023-03-14T02:30:00Z', 'Thứ Ba, 14/03/2023 | 09:30'],
  ['2023-03-13T17:30:00Z', 'Thứ Ba, 14/03/2023 | 00:30'],
  ['2023-03-18T23:59:59.999Z', 'Chủ Nhật, 19/03/2023 | 06:59'],
  ['2022-12-31T17:00:00.000Z', 'Chủ Nhật, 01/01/2023 | 00:00'],
])('an article of %s carries the date "%s"', (moment, shown) => {
  expect(formatArticleDate(moment)).toBe(shown);
  expect(formatArticleDate(new Date(moment))).toBe(shown);
});

it('the seven days of a week have their Vietnamese names', () => {
  const days = [13, 14, 15, 16, 17, 18, 19].map((day) => formatArticleDate(`2023-03-${day}T05:00:00Z`));
  const names = days.map((date) => date.split(',')[0]);
  expect(names).toEqual(['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ Nhật']);
});

it('a moment gives its clock, day and month in Viet Nam, and a machine date with the offset', () => {
  const moment = '2023-02-28T17:32:05.678Z';
  expect(localStamp(moment)).toBe('2023-03-01T00:32:05.678');
  expect(formatClock(moment)).toBe('00:32:05');
  expect(dayOf(moment)).toBe('2023-03-01');
  expect(monthOf(moment)).toBe('2023-03');
  expect(machineDate(moment)).toBe('2023-03-01T00:32:05+07:00');
});

it('a day is written with slashes', () => {
  expect(formatDay('2023-03-14')).toBe('14/03/2023');
});

it.each([
  ['2023-03-14', 'ngày 14 tháng 3 năm 2023'],
  ['2024-03-05', 'ngày 05 tháng 3 năm 2024'],
  ['2024-01-31', 'ngày 31 tháng 01 năm 2024'],
  ['2024-02-09', 'ngày 09 tháng 02 năm 2024'],
  ['2024-12-01', 'ngày 01 tháng 12 năm 2024'],
])('in a document %s is "%s"', (day, shown) => {
  expect(formatLongDay(day)).toBe(shown);
});

it.each([
  ['2023-03', 'Tháng 3/2023'],
  ['2023-12', 'Tháng 12/2023'],
])('the month %s is titled "%s"', (month, title) => {
  expect(monthTitle(month)).toBe(title);
});

it('what is not a moment is an error, not a date', () => {
  for (const format of [localStamp, formatArticleDate, formatClock, machineDate, monthOf]) {
    expect(() => format('hôm qua')).toThrow(RangeError);
  }
});

it('the local clock agrees with the time zone database since the country shares one clock', () => {
  const zone = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Asia/Ho_Chi_Minh',
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1975-07-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
      (moment) => {
        expect(localStamp(moment).slice(0, 19)).toBe(zone.format(moment).replace(' ', 'T'));
        expect(new Date(machineDate(moment)).getTime()).toBe(Math.floor(moment.getTime() / 1000) * 1000);
      },
    ),
  );
});

it.each([
  ['2023-03-14', 1, '2023-03-15'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2023-12-31', 1, '2024-01-01'],
  ['2024-01-31', 30, '2024-03-01'],
  ['2023-03-14', 0, '2023-03-14'],
  ['2024-03-01', -1, '2024-02-29'],
])('%s and %d days are %s', (day, count, later) => {
  expect(dayAfter(day, count)).toBe(later);
});

it('the day after is one day later', () => {
  expect(dayAfter('2026-11-22')).toBe('2026-11-23');
});

it.each([
  ['5/3/2024', '2024-03-05'],
  ['05-03-2024', '2024-03-05'],
  [' 29.02.2024 ', '2024-02-29'],
  ['2024-03-05', '2024-03-05'],
  ['29/02/2023', undefined],
  ['31/4/2024', undefined],
  ['3/14/2024', undefined],
  ['5/3/24', undefined],
  ['2024-3-5', undefined],
  ['hôm nay', undefined],
  ['', undefined],
])('the day typed as “%s” is %s', (typed, day) => {
  expect(parseDay(typed)).toBe(day);
});

it('every day that is printed is read back', () => {
  for (let day = '2023-01-01'; day < '2025-01-01'; day = dayAfter(day))
    expect(parseDay(formatDay(day))).toBe(day);
});
