import fc from 'fast-check';
import { expect, test } from 'vitest';
import { searchKeys } from '#contract/text/search-key.ts';
import { searchTokens, sequenceTokens } from '#site/edition/search/tokens.ts';
import { anyText } from '../../../contract/text/vietnamese-arbitrary.ts';

test('a text has its words and its neighbouring words, with marks and without', () => {
  expect([...searchTokens('Đội viên vùng cao')]).toEqual([
    ...['doi', 'vien', 'vung', 'cao', 'doi_vien', 'vien_vung', 'vung_cao'],
    ...['đội', 'viên', 'vùng', 'đội_viên', 'viên_vùng', 'vùng_cao'],
  ]);
});

test('from a number on, three words are kept together', () => {
  expect([...searchTokens('14/03/2023')]).toEqual(['14', '03', '2023', '14_03', '14_03_2023', '03_2023']);
  expect(searchTokens('42-NQ/TW')).toContain('42_nq_tw');
  expect(searchTokens('nói 42')).not.toContain('noi_42_');
});

test('a document number is a token, run together', () => {
  expect(searchTokens('Nghị quyết 42-NQ/TW')).toContain('42nqtw');
});

test('an empty text has no tokens', () => {
  expect(searchTokens(' – ').size).toBe(0);
});

test('every stretch of a text is found by the tokens of its words', () => {
  fc.assert(
    fc.property(anyText, fc.nat(), fc.nat(8), (text, at, length) => {
      const tokens = searchTokens(text);
      for (const key of Object.values(searchKeys(text))) {
        const words = (key as string).split(' ').filter(Boolean);
        const stretch = words.slice(at % (words.length + 1)).slice(0, length + 1);
        if (stretch.length === 0) continue;
        for (const token of sequenceTokens(stretch.join(' '))) expect(tokens).toContain(token);
      }
    }),
  );
});
