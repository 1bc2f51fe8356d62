import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayAfter, dayOf } from '#contract/text/dates.ts';
import { privacy } from '#cms/seed/sample/pages/privacy.ts';
import { answerDue, expiringBefore, forgottenOn, overdueBefore } from '#cms/feedback/letter-days.ts';
import { letterPanel } from '#cms/feedback/letter-panel.ts';

test.each([
  ['a Monday', '2026-11-23', '2026-12-07'],
  ['a Friday', '2026-11-20', '2026-12-04'],
  ['a Saturday', '2026-11-21', '2026-12-04'],
])('what comes on %s is answered within ten working days', (_, received, due) => {
  expect(answerDue(received)).toBe(due);
});

const aDay = fc.integer({ min: 0, max: 5_000 }).map((count) => dayAfter('2024-01-01', count));

test('overdue is what came before one moment, on any day', () => {
  fc.assert(
    fc.property(aDay, fc.integer({ min: 0, max: 40 }), (today, ago) => {
      const received = dayAfter(today, -ago);
      const isBefore = Date.parse(`${received}T12:00:00+07:00`) < Date.parse(overdueBefore(today));
      expect(isBefore).toBe(answerDue(received) < today);
    }),
  );
});

test('who is warned of a letter is warned thirty days before it is forgotten, at month’s end too', () => {
  expect(forgottenOn('2024-02-29')).toBe('2026-02-28');
  expect(forgottenOn('2026-11-23')).toBe('2028-11-23');
  const before = dayOf(expiringBefore('2026-11-23'));
  expect(forgottenOn(dayAfter(before, -1))).toBe('2026-12-23');
});

test('the panel says by when, and that it is too late; of what is answered, spam or forgotten it says neither', () => {
  const said = (status: string, receivedAt: string, more = {}) =>
    letterPanel({ status, receivedAt, ...more }, '2026-11-23').text;
  expect(said('new', '2026-11-20T02:00:00Z')).toBe('Thư mới, chưa ai nhận. Hạn trả lời 04/12/2026.');
  expect(said('handling', '2026-10-01T02:00:00Z')).toBe('Đang xử lý. Quá hạn trả lời 15/10/2026.');
  expect(said('new', '2024-12-01T02:00:00Z')).toContain('Lời thư tự xóa ngày 01/12/2026.');
  expect(said('answered', '2024-12-01T02:00:00Z')).toBe('Đã trả lời.');
  expect(said('spam', '2024-12-01T02:00:00Z')).toBe('Thư rác.');
  expect(said('new', '2024-12-01T02:00:00Z', { forgottenAt: '2026-11-22' })).not.toMatch(
    /hạn trả lời|tự xóa/iu,
  );
});

test('the privacy page says how long letters are kept', () => {
  const text = JSON.stringify(privacy.body);
  expect(text).toMatch(/12 tháng sau khi trả lời/u);
  expect(text).toMatch(/24 tháng sau ngày nhận/u);
});
