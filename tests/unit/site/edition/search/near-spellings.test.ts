import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutTypingKeys } from '#contract/text/telex.ts';
import { nearSpellings } from '#site/edition/search/near-spellings.ts';

const costOf = (word: string, near: string) =>
  nearSpellings(word).find((one) => one.word === near)?.cost ?? Infinity;

test.each([
  ...([
    ['duwowngf', 'duong'],
    ['dduwowngf', 'duong'],
    ['vieejt', 'viet'],
    ['tr7o7ng2', 'trong'],
  ] as const),
  ...([
    ['thanh', 'thanh'],
    ['truong', 'truong'],
    ['2023', '2023'],
    ['hoa', 'hoa'],
  ] as const),
])('keys of an input method are taken out of %s: %s', (typed, word) => {
  expect(withoutTypingKeys(typed)).toBe(word);
});

test.each([
  ...([
    ['xan', 'san'],
    ['tran', 'chan'],
    ['lam', 'nam'],
    ['rao', 'giao'],
  ] as const),
  ...([
    ['ly', 'li'],
    ['than', 'thang'],
    ['mat', 'mac'],
  ] as const),
])('%s sounds like %s somewhere, which is likelier than a slip', (word, near) => {
  expect(costOf(word, near)).toBeLessThan(1);
});

test('one slip is near, two are not; a key beside the right one is nearer, the first letter farther', () => {
  expect(costOf('phog', 'phong')).toBe(1);
  expect(costOf('hao', 'hoa')).toBe(1);
  expect(costOf('hoq', 'hoa')).toBeLessThan(1);
  expect(costOf('bien', 'hien')).toBeGreaterThan(1);
  expect(costOf('duogn', 'doung')).toBe(Infinity);
});

test('no word is near to itself, and there are never more than a few hundred', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 15 }), (word) => {
      const near = nearSpellings(word);
      expect(near.some((one) => one.word === word)).toBe(false);
      expect(near.length).toBeLessThan(900);
    }),
    { numRuns: 50 },
  );
});
