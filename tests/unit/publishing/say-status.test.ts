import { describe, expect, test } from 'vitest';
import { sayStatus } from '#cms/admin/publish-status/say-status.ts';
import { statusOf, type StatusRow } from '#cms/publishing/status/publication-status.ts';

const NOW = '2023-03-14T03:40:00.000Z';

const row = (more: Partial<StatusRow> = {}): StatusRow => ({
  state: 'live',
  seq: '7',
  path: '/tin-tuc/a-1/',
  changed_at: new Date('2023-03-14T03:32:04.800Z'),
  reported_seq: '7',
  outcome: 'live',
  message: null,
  reported_at: new Date('2023-03-14T03:32:05.100Z'),
  ...more,
});

const say = (of: StatusRow | undefined, silent: number | null = 1) =>
  sayStatus(statusOf(of, 'https://tinhdoan.vn', silent), NOW);

describe('what the editor is told', () => {
  test('once the publisher has reported: when, by the clock in Viet Nam, and where', () => {
    expect(say(row())).toEqual({
      tone: 'good',
      text: 'Đã lên trang lúc 10:32:05',
      url: 'https://tinhdoan.vn/tin-tuc/a-1/',
    });
  });

  test('on another day, with the date', () => {
    const before = row({ reported_at: new Date('2023-03-13T16:59:59.000Z') });
    expect(say(before).text).toBe('Đã lên trang lúc 23:59:59 ngày 13/03/2023');
  });

  test('a report on an older change counts for nothing', () => {
    expect(say(row({ seq: '8' }))).toEqual({ tone: 'busy', text: 'Đang đưa lên trang…', url: null });
    expect(say(row({ reported_seq: null, outcome: null, reported_at: null })).tone).toBe('busy');
  });

  test('a publisher that has been silent for more than ten seconds, or always', () => {
    const text = 'Đã lưu. Máy xuất bản chưa trả lời; bài sẽ tự lên trang khi máy chạy lại.';
    expect(say(row({ seq: '8' }), 11).text).toBe(text);
    expect(say(row({ seq: '8' }), null).text).toBe(text);
    expect(say(row({ seq: '8' }), 10).text).toBe('Đang đưa lên trang…');
  });

  test('a page that failed, with its cause', () => {
    const failed = row({ outcome: 'failed', message: 'thiếu ảnh' });
    expect(say(failed)).toMatchObject({
      tone: 'bad',
      text: 'Chưa lên trang được: thiếu ảnh. Bạn đọc vẫn thấy bản trước.',
    });
  });

  test('a draft, a takedown under way and one that is done', () => {
    expect(say(undefined).text).toBe('Chưa lên trang');
    expect(say(row({ state: 'withdrawn', seq: '8' })).text).toBe('Đang gỡ khỏi trang…');
    expect(say(row({ state: 'withdrawn' }))).toMatchObject({
      text: 'Đã gỡ khỏi trang lúc 10:32:05',
      url: null,
    });
  });
});
