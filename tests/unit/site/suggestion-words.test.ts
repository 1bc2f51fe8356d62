import { expect, test } from 'vitest';
import { suggestionPrefixes } from '#site/content/suggestion-prefixes.ts';
import { hasWord, shardOf, wordsOf } from '#site/scripts/suggestion-words.ts';
import { aDocument } from '#tests/support/faces.ts';

const PAPER = aDocument('1', { type: 'huong-dan', number: '08-HD/TĐTN-BTG', title: 'Sinh hoạt chi đoàn' });
const NAMES = wordsOf('Hướng dẫn 08-HD/TĐTN-BTG: Sinh hoạt chi đoàn');

test.each([
  '08-HD',
  '8-hd',
  '8 hd tdtn',
  '8hd',
  '8hdtdtn',
  '008-HD/TĐTN-BTG',
  'hướng dẫn số 8',
  'Số: 08',
  'huong dan so 08-hd',
])('"%s" leads to the paper 08-HD/TĐTN-BTG, by the file that it stands in', (typed) => {
  const words = wordsOf(typed);
  expect(words.filter((word) => !hasWord(NAMES, word))).toEqual([]);
  const number = words.find((word) => /^\d/u.test(word))!;
  expect(suggestionPrefixes('document', PAPER)).toContain(shardOf(number));
});

test.each(['80-HD', '8-KH', '8hdbtg', '08-HĐ-TW'])('"%s" does not', (typed) => {
  expect(wordsOf(typed).every((word) => hasWord(NAMES, word))).toBe(false);
});

test('a word is no number: "so" without one stays', () => {
  expect(wordsOf('Chuyển đổi số')).toEqual(['chuyen', 'doi', 'so']);
  expect(wordsOf('sổ 2023')).toEqual(['2023']);
});
