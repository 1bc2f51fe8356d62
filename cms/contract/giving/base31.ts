/**
 * Digits and letters that nobody mistakes for one another: without 0 and O, 1 and I, and without U, which
 * keeps words (and the prefix of a memo code) out of the codes. 31 of them, a prime number, so that one
 * weighted sum catches every wrong character and every exchange of two.
 */
export const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTVWXYZ';

const BASE = ALPHABET.length;

/**
 * A number, in decimal digits, as characters of {@link ALPHABET}: filled up in front with "2", which is nought.
 * @throws {RangeError} for what is not a whole number from 0 on that JavaScript counts exactly.
 */
export function toBase31(decimal: string, least: number): string {
  let rest = /^\d+$/u.test(decimal) ? Number(decimal) : NaN;
  if (!Number.isSafeInteger(rest)) throw new RangeError(`“${decimal}” is not a whole number`);
  let text = '';
  do {
    text = ALPHABET[rest % BASE]! + text;
    rest = Math.floor(rest / BASE);
  } while (rest > 0);
  return text.padStart(least, ALPHABET[0]);
}

/** The number that {@link toBase31} wrote. Expects characters of {@link ALPHABET} only. */
export function fromBase31(text: string): number {
  return valuesOf(text).reduce((sum, value) => sum * BASE + value, 0);
}

/**
 * A check character: the sum of the values, each times its weight, modulo 31. As 31 is prime, it betrays a
 * wrong character if no weight is divisible by 31, and an exchange if the two weights differ.
 */
export function checkCharacter(text: string, weightOf: (position: number) => number): string {
  const sum = valuesOf(text).reduce((total, value, position) => total + value * weightOf(position), 0);
  return ALPHABET[sum % BASE]!;
}

const valuesOf = (text: string) => [...text].map((character) => ALPHABET.indexOf(character));
