import { expect, test } from 'vitest';
import { lookupPage } from '#site/model/lookup-page.ts';
import type { BlockView } from '#site/model/block-view.ts';
import type { FeedbackLookup } from '#site/model/feedback-letter.ts';
import { anAnswer } from '#tests/support/faces.ts';
import { settingOf } from './setting-of.ts';

const WORDS: BlockView[] = [{ type: 'paragraph', children: [{ type: 'text', text: 'Đã sửa.', marks: [] }] }];
const NOTHING = { blocks: [] };

const page = (lookup: FeedbackLookup | undefined, answers: Parameters<typeof lookupPage>[1] = NOTHING) =>
  lookupPage(lookup, answers, settingOf('/gop-y/ket-qua/'));

test('all receipts that nobody was given get the same page, whatever they are', () => {
  const [one, other] = ['a', 'b'].map((digit) => page({ receipt: digit.repeat(64) }));
  expect(one).toEqual(other);
  expect(one).toMatchObject({ found: undefined, notice: expect.stringContaining('Không có thư nào') });
});

test('what is no code is told apart only by its own check characters', () => {
  expect(page({}).notice).toContain('gõ chưa đúng');
  expect(page({ notice: 'Chờ ít phút.' }).notice).toBe('Chờ ít phút.');
  expect(page(undefined)).toMatchObject({ found: undefined, notice: undefined });
});

test.each([
  [['received', '2026-11-23', null], 'Đã nhận', 'Nhận ngày 23 tháng 11 năm 2026.'],
  [['handling', '2026-11-23', null], 'Đang xử lý', 'Nhận ngày 23 tháng 11 năm 2026.'],
  [
    ['answered', '2026-11-23', '2026-12-01'],
    'Đã trả lời',
    'Nhận ngày 23 tháng 11 năm 2026, trả lời ngày 01 tháng 12 năm 2026.',
  ],
] as const)('%j is told as “%s”', (state, shown, on) => {
  const { found } = page({ receipt: 'a'.repeat(64), state: [...state] });
  expect(found).toMatchObject({ state: shown, on, blocks: [] });
});

test('an answer on the site is shown even before its letter is told as answered, and after that is forgotten', () => {
  const answer = anAnswer('1', { receivedOn: '2026-11-20' });
  const receipt = answer.receipt;
  for (const lookup of [{ receipt, state: ['handling', '2026-11-20', null] as const }, { receipt }]) {
    const { found } = page({ ...lookup } as FeedbackLookup, { answer, blocks: WORDS });
    expect(found).toMatchObject({ state: 'Đã trả lời', says: 'Trả lời ở ngay dưới đây.', blocks: WORDS });
  }
});

test('results are for nobody’s index; the page to look up is', () => {
  expect(page({}).head.index).toBe(false);
  expect(lookupPage(undefined, NOTHING, settingOf('/gop-y/tra-cuu/')).head.index).not.toBe(false);
});
