import fc from 'fast-check';
import { expect, it } from 'vitest';
import { normalizeProse, normalizeText } from '#contract/text/normalize.ts';
import { anyText } from './vietnamese-arbitrary.ts';

it.each([
  ['decomposed letters', 'Đoàn Thanh niên'.normalize('NFD'), 'Đoàn Thanh niên'],
  ['letters of Windows-1258: ê and a combining acute', 'Ti\u00ea\u0301ng', 'Tiếng'],
  ['no-break spaces, tabs and line ends', ' Bắc\u00a0Kạn\t\r\n2023 ', 'Bắc Kạn 2023'],
  ['zero-width space, byte order mark, soft hyphen', '\ufeffthanh\u200b niên\u00ad', 'thanh niên'],
  ['a zero-width space between letter and tone mark', 'a\u200b\u0301', 'á'],
  ['Eth and African D', 'Ðoàn Ɖội ðường ɖi', 'Đoàn Đội đường đi'],
  ['controls of direction', '\u202eHà\u2066 Nội\u200f', 'Hà Nội'],
  ['controls that PostgreSQL refuses', 'a\u0000b\u0007', 'ab'],
  ['joiners that join nothing', '\u200dHà\u200d Nội\u200c', 'Hà Nội'],
  ['half a surrogate pair', 'a\ud83cb', 'ab'],
])('a line loses %s', (_, written, expected) => {
  expect(normalizeText(written)).toBe(expected);
});

it.each([
  '“Hoà bình” và "hòa bình"',
  'Đảng;tổ chức',
  'Nơi nhận: ./.',
  '👩🏽\u200d🤝\u200d👩 ❤\ufe0f\u200d🔥 gia đình',
  '23.200.000.000,5 ₫',
])('words, quotes, tone placement and emoji of %j stay as written', (written) => {
  expect(normalizeText(written)).toBe(written);
  expect(normalizeProse(written)).toBe(written);
});

it('prose keeps its lines and at most one empty line in a row', () => {
  expect(normalizeProse('\n Một \r\nhai\u2028ba\r\n\r\n \n\nbốn  \n')).toBe('Một\nhai\nba\n\nbốn');
});

it('normalising twice changes nothing more', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const line = normalizeText(text);
      const prose = normalizeProse(text);
      expect(normalizeText(line)).toBe(line);
      expect(normalizeProse(prose)).toBe(prose);
      expect(line).toBe(line.normalize('NFC'));
      expect(line).not.toMatch(/\p{Cc}|^\s|\s$|\s{2}/u);
      expect(line.isWellFormed()).toBe(true);
    }),
  );
});
