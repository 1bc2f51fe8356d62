import { expect, test } from 'vitest';
import { capital } from '#contract/text/capital.ts';

test.each([
  ['tin bài', 'Tin bài'],
  ['địa bàn', 'Địa bàn'],
  ['ảnh', 'Ảnh'],
  ['Đoàn TNCS', 'Đoàn TNCS'],
  ['', ''],
])('%j begins a sentence as %j', (text, begun) => {
  expect(capital(text)).toBe(begun);
});
