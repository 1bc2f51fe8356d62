import { ALPHABET, checkCharacter, fromBase31, toBase31 } from './base31.ts';

/*
 * The code of one posting's page of thanks: at least four characters of its number and two check
 * characters. The weights make any two codes differ in three places or more (a shortened Reed–Solomon
 * code), so two wrong characters never lead to another giver's page.
 */

const LEAST_DIGITS = 4;
const CHECKS = 2;
const CODE = new RegExp(`^[${ALPHABET}]{${LEAST_DIGITS + CHECKS},13}$`, 'u');

const checksOf = (digits: string) =>
  checkCharacter(digits, (position) => position + 1) +
  checkCharacter(digits, (position) => (position + 1) ** 2);

/**
 * The code of a posting's page of thanks: 6 characters up to posting 923,520, then one more.
 * @throws {RangeError} if the id is not a whole number.
 */
export function thanksCode(postingId: string): string {
  const digits = toBase31(postingId, LEAST_DIGITS);
  return digits + checksOf(digits);
}

/**
 * The id of the posting that a code belongs to. Case, spaces and hyphens do not matter.
 * @returns undefined for what is not such a code.
 */
export function postingOfThanksCode(code: string): string | undefined {
  const typed = code.toUpperCase().replace(/[\s-]+/gu, '');
  if (!CODE.test(typed)) return undefined;
  const id = fromBase31(typed.slice(0, -CHECKS));
  if (!Number.isSafeInteger(id)) return undefined;
  return thanksCode(String(id)) === typed ? String(id) : undefined;
}
