import { expect, test } from 'vitest';
import { pairsOf } from '#cms/statements/pairs-of-reversals.ts';

const fits = (reversal: number, original: number, strength: number) => ({ reversal, original, strength });

test('a reversal takes back what fits it best', () => {
  expect(pairsOf([fits(1, 10, 1), fits(1, 11, 3)])).toEqual([{ reversal: 1, original: 11 }]);
});

test('two that fit equally are left to a person', () => {
  expect(pairsOf([fits(1, 10, 2), fits(1, 11, 2)])).toEqual([]);
});

test('no credit is taken back twice', () => {
  expect(pairsOf([fits(1, 10, 3), fits(2, 10, 3)])).toEqual([{ reversal: 1, original: 10 }]);
});
