import { expect, test } from 'vitest';
import { currentWeek, schedulePage, weekAhead, weekPage } from '#site/model/week-pages.ts';
import { weekDays } from '#site/model/week-view.ts';
import { anEntry, aWeek } from '#tests/support/faces.ts';
import { settingOf } from './setting-of.ts';

const on = (today: string) => (day: string) => day <= today;
const weeks = ['2027-01-04', '2026-12-28', '2026-12-21'].map((monday, i) => aWeek(String(i), monday));

test.each([
  ['2026-12-27', '2026-12-21'],
  ['2026-12-28', '2026-12-28'],
  ['2027-01-03', '2026-12-28'],
  ['2027-01-04', '2027-01-04'],
  ['2027-06-01', '2027-01-04'],
  ['2026-01-01', '2026-12-21'],
])('on %s the week of %s is shown', (today, monday) => {
  expect(currentWeek(weeks, on(today))?.startsOn).toBe(monday);
});

test('to find the week, only the Mondays down to its own are asked about', () => {
  const asked: string[] = [];
  currentWeek(weeks, (day) => (asked.push(day), on('2026-12-30')(day)));
  expect(asked).toEqual(['2027-01-04', '2026-12-28']);
});

test('without any week there is none', () => {
  expect(currentWeek([], on('2026-12-27'))).toBeUndefined();
  const page = schedulePage({ isOver: false, years: [] }, settingOf('/lich-cong-tac/'));
  expect([page.week, page.notice]).toEqual([undefined, undefined]);
});

test('the days run from Monday to Friday, and to the weekend where something is on', () => {
  const days = weekDays('2026-12-28', [anEntry('2027-01-03', { from: '06:00' })]);
  expect(days.map(({ weekday, entries }) => [weekday, entries.length])).toEqual([
    ['Thứ Hai', 0],
    ['Thứ Ba', 0],
    ['Thứ Tư', 0],
    ['Thứ Năm', 0],
    ['Thứ Sáu', 0],
    ['Chủ Nhật', 1],
  ]);
  expect(weekDays('2026-12-28', [])).toEqual([]);
});

test('lines stand in the order of the clock; what has no hour opens its part of the day', () => {
  const at = (what: string, change: Parameters<typeof anEntry>[1]) =>
    anEntry('2026-12-28', { what, ...change });
  const [monday] = weekDays('2026-12-28', [
    at('tối', { part: 'evening' }),
    at('14:00', { part: 'afternoon', from: '14:00' }),
    at('chiều', { part: 'afternoon' }),
    at('07:30', { from: '07:30', to: '09:00' }),
    at('cả ngày', { part: 'day' }),
    at('sáng', {}),
  ]);
  expect(monday?.entries.map(({ what }) => what)).toEqual([
    'cả ngày',
    'sáng',
    '07:30',
    'chiều',
    '14:00',
    'tối',
  ]);
  expect(monday?.entries.map(({ time }) => time)).toEqual([
    'Cả ngày',
    'Sáng',
    '07:30 – 09:00',
    'Chiều',
    '14:00',
    'Tối',
  ]);
});

test('the front page tells of today and the days to come, a few lines of them', () => {
  const entries = ['2026-12-28', '2026-12-30', '2026-12-31'].flatMap((day) => [
    anEntry(day, { what: `${day} a` }),
    anEntry(day, { what: `${day} b`, part: 'afternoon' }),
    anEntry(day, { what: `${day} c`, part: 'evening' }),
  ]);
  const week = aWeek('1', '2026-12-28', entries);
  const ahead = weekAhead(week, on('2026-12-30'));
  expect(ahead?.days.map((day) => [day.day, day.entries.length])).toEqual([
    ['2026-12-30', 3],
    ['2026-12-31', 2],
  ]);
  expect(ahead?.more).toBe(1);
  expect(weekAhead(week, on('2027-01-01'))).toBeUndefined();
});

test('the first week of a year may begin in the one before, and stands under its own', () => {
  const week = aWeek('9', '2025-12-31', [anEntry('2025-12-31')]);
  const page = weekPage({ week, older: aWeek('8', '2025-12-24') }, settingOf('/lich-cong-tac/2026-tuan-01/'));
  expect(page.trail.map(({ label }) => label)).toEqual(['Trang chủ', 'Lịch công tác', 'Năm 2026', 'Tuần 1']);
  expect(page.trail[2]?.href).toBe('/lich-cong-tac/nam/2026/');
  expect(page.span).toBe('29/12/2025 – 04/01/2026');
  expect(page.older?.label).toBe('Tuần 52 (22/12 – 28/12/2025)');
  expect(page.calendar).toBe('/lich-cong-tac/2026-tuan-01/lich.ics');
});

test('a calendar is subscribed to by the protocol of calendars', () => {
  const page = schedulePage({ isOver: false, years: [] }, settingOf('/lich-cong-tac/'));
  expect(page.feed.subscribe).toBe('webcal://cong.example/lich-cong-tac/lich.ics');
});
