import { afterEach, describe, expect, test } from 'vitest';
import { sayMoment } from '#cms/admin/clock/say-moment.ts';
import { fromCalendar, toCalendar } from '#cms/admin/clock/vietnam-clock.ts';

const HERE = process.env['TZ'];

afterEach(() => {
  process.env['TZ'] = HERE;
});

test('a moment is said by the clock in Viet Nam, on 24 hours, with its weekday', () => {
  expect(sayMoment('2026-11-23T08:20:00.000Z')).toBe('15:20 thứ Hai, 23/11/2026');
  expect(sayMoment('2026-11-21T17:05:00.000Z')).toBe('00:05 Chủ Nhật, 22/11/2026');
});

describe.each(['Asia/Ho_Chi_Minh', 'UTC', 'America/New_York', 'Pacific/Kiritimati'])(
  'in a browser in %s',
  (zone) => {
    test('the calendar shows the time in Viet Nam, and what is picked is meant so', () => {
      process.env['TZ'] = zone;
      const shown = toCalendar('2026-11-22T20:05:00.000Z');
      expect([shown.getDate(), shown.getHours(), shown.getMinutes()]).toEqual([23, 3, 5]);
      expect(fromCalendar(new Date(2026, 10, 23, 3, 5, 42)).toISOString()).toBe('2026-11-22T20:05:00.000Z');
    });
  },
);
