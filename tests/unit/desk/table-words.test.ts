import { expect, test } from 'vitest';
import { tableWord } from '#cms/admin/table-words.ts';

test.each([
  ['Insert ', 'Chèn '],
  ['row', 'hàng'],
  ['3 columns', '3 cột'],
  [' above', ' ở trên'],
  ['Delete table', 'Xóa bảng'],
])('%j becomes %j', (english, vietnamese) => {
  expect(tableWord(english)).toBe(vietnamese);
});

test.each(['Chèn', 'Tin bài', '', 'a row of trees'])('%j stays', (text) => {
  expect(tableWord(text)).toBeNull();
});
