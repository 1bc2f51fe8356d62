import { expect, test } from 'vitest';
import { suggestedTitle } from '#cms/media/suggested-title.ts';

test.each([
  ['Ke-hoach_so 15.pdf', 'Ke hoach so 15'],
  ['Kế hoạch số 15.2023.pdf', 'Kế hoạch số 15.2023'],
  ['C:\\Users\\lan\\Công văn.PDF', 'Công văn'],
  ['../../etc/passwd', 'passwd'],
  ['Ke\u0302\u0301 hoa\u0323ch.pdf', 'Kế hoạch'],
  ['a\u0000\nb.pdf', 'a b'],
  ['.pdf', ''],
])('the file name %j suggests the title %j', (filename, title) => {
  expect(suggestedTitle(filename)).toBe(title);
});
