import fc from 'fast-check';
import { expect, test } from 'vitest';
import { belongTogether, breakLines } from '#site/share/break-lines.ts';
import { fitTitle } from '#site/share/fit-title.ts';
import { openTypeface } from '#site/share/typeface.ts';

/** Each character is one wide: lines can be counted by eye. */
const byCount = (text: string) => text.length;

test('lines are about as long as each other, and no word stands alone at the end', () => {
  expect(breakLines('một hai ba bốn năm', 15, byCount)).toEqual(['một hai ba', 'bốn năm']);
  expect(breakLines('thanh niên tình nguyện giúp dân', 27, byCount)).toEqual([
    'thanh niên tình',
    'nguyện giúp dân',
  ]);
});

test('names, numbers with what they count, and dashes are not torn apart where it can be helped', () => {
  expect(breakLines('Đoàn viên của tỉnh Bắc Kạn ra quân', 20, byCount)).toEqual([
    'Đoàn viên của',
    'tỉnh Bắc Kạn ra quân',
  ]);
  for (const [before, after] of [
    ['Bắc', 'Kạn'],
    ['huyện', 'Ba'],
    ['50', 'năm'],
    ['khóa', 'XV'],
    ['nhà', '–'],
  ] as const)
    expect([before, after, belongTogether(before, after)]).toEqual([before, after, true]);
  for (const [before, after] of [
    ['Kạn,', 'Thái'],
    ['tình', 'nguyện'],
    ['quân', 'Ngày'],
  ] as const)
    expect([before, after, belongTogether(before, after)]).toEqual([before, after, false]);
});

test('a syllable is never broken: one that is too wide fits nowhere', () => {
  expect(breakLines('nghiêng', 6, byCount)).toBeUndefined();
  expect(breakLines('   ', 6, byCount)).toEqual([]);
});

test('whatever the words, the lines hold them all in order and none is too wide', () => {
  const words = fc.array(fc.stringMatching(/^[a-zạđƯ0-9]{1,9}$/u), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(words, fc.integer({ min: 9, max: 60 }), (list, width) => {
      const lines = breakLines(list.join(' '), width, byCount)!;
      expect(lines.join(' ')).toBe(list.join(' '));
      expect(Math.max(...lines.map(byCount))).toBeLessThanOrEqual(width);
    }),
  );
});

const bold = openTypeface(700);
const ROOM = { width: 1000, height: 206, sizes: [56, 48, 40, 36, 33, 30], leading: 1.24 };
const LONG =
  'Tuổi trẻ huyện Ba Bể khánh thành công trình “Thắp sáng đường quê” dài 3,2 km tại thôn Pác Ngòi, xã Nam Mẫu, ' +
  'chào mừng 92 năm Ngày thành lập Đoàn TNCS Hồ Chí Minh (26/3/1931 – 26/3/2023) và ngày hội toàn tỉnh';

test('a title is set as large as it fits; one of 200 characters still whole', () => {
  expect(LONG.length).toBeGreaterThanOrEqual(200);
  const short = fitTitle('Ra quân giúp dân', ROOM, (text) => bold.measure(text));
  const long = fitTitle(LONG, ROOM, (text) => bold.measure(text));
  expect(short).toEqual({ size: 56, lines: ['Ra quân giúp dân'] });
  expect(long.lines.join(' ')).toBe(LONG);
  expect(long.size).toBeGreaterThanOrEqual(30);
});

test('one that fits nowhere loses its last words, and says so', () => {
  const { lines, size } = fitTitle(`${LONG}, ${LONG}, ${LONG}`, ROOM, (text) => bold.measure(text));
  expect(size).toBe(30);
  expect(lines.join(' ')).toMatch(/^Tuổi trẻ huyện .*[^\s.,;:–-]…$/u);
  expect(fitTitle('x'.repeat(500), ROOM, (text) => bold.measure(text)).lines).toEqual([
    expect.stringMatching(/^x+…$/u),
  ]);
});

test('every letter of Vietnamese has an outline; an emoji is left out, and takes no room', () => {
  const letters = 'aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđ';
  for (const letter of letters + letters.toUpperCase() + '“”‘’–—…₫%&/:()0123456789') {
    expect([letter, bold.measure(letter) > 0.1]).toEqual([letter, true]);
    expect([letter, bold.outline(letter, 40, 0, 0) !== '']).toEqual([letter, true]);
  }
  expect(bold.measure('😀')).toBe(0);
  expect(bold.measure('ệ')).toBe(bold.measure('ệ'));
});
