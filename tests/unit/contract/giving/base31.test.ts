import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ALPHABET, checkCharacter, fromBase31, toBase31 } from '#contract/giving/base31.ts';

it('the alphabet has 31 characters in order, without 0, 1, I, O and U', () => {
  expect(ALPHABET).toHaveLength(31);
  expect([...ALPHABET].sort().join('')).toBe(ALPHABET);
  expect(ALPHABET).not.toMatch(/[01IOU]/u);
});

it('a number is read back as it was written, however far it was filled up', () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), fc.nat({ max: 13 }), (value, least) => {
      const text = toBase31(String(value), least);
      expect(fromBase31(text)).toBe(value);
      expect(text.length).toBeGreaterThanOrEqual(Math.max(1, least));
    }),
  );
});

it.each(['', ' ', '-1', '0.5', 'NaN', '1e3', '0x1', '9007199254740992'])('%j has no characters', (value) => {
  expect(() => toBase31(value, 4)).toThrow(RangeError);
});

it('a check character weighs each place', () => {
  expect(checkCharacter('2222', () => 7)).toBe('2');
  expect(checkCharacter('3', () => 5)).toBe(ALPHABET[5]);
  expect(checkCharacter('33', (place) => 30 - place)).toBe(ALPHABET[(30 + 29) % 31]);
});
