import { ALPHABET, checkCharacter } from '../giving/base31.ts';

/*
 * The receipt of a letter: thirteen characters of chance (64 bits: nobody guesses one, however many are
 * given out) and two check characters, as of a code of thanks: up to two wrong characters are noticed.
 */

const CHANCE = 13;
const GROUP = 5;
const CODE = new RegExp(`^[${ALPHABET}]{${CHANCE + 2}}$`, 'u');

const checksOf = (characters: string) =>
  checkCharacter(characters, (position) => position + 1) +
  checkCharacter(characters, (position) => (position + 1) ** 2);

/** How many bytes of chance {@link receiptCode} reads. */
export const RECEIPT_BYTES = 16;

/**
 * The code that belongs to some bytes of chance, in its plain form: 15 characters.
 * @throws {RangeError} for fewer than {@link RECEIPT_BYTES} bytes
 */
export function receiptCode(chance: Uint8Array): string {
  if (chance.length < RECEIPT_BYTES) throw new RangeError('A receipt needs 16 bytes of chance');
  let rest = chance.subarray(0, RECEIPT_BYTES).reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  let characters = '';
  while (characters.length < CHANCE) {
    characters += ALPHABET[Number(rest % 31n)]!;
    rest /= 31n;
  }
  return characters + checksOf(characters);
}

/** As it is shown and read out: "7KQ2M-XWB4T-9ZHRD". */
export const showReceipt = (code: string): string =>
  Array.from({ length: 3 }, (_, group) => code.slice(group * GROUP, (group + 1) * GROUP)).join('-');

/**
 * What somebody typed as the plain form of a code; case, spaces and hyphens do not matter.
 * @returns undefined for what is no code
 */
export function readReceipt(typed: string): string | undefined {
  const code = typed.toUpperCase().replace(/[\s\p{Pd}]+/gu, '');
  if (!CODE.test(code)) return undefined;
  return checksOf(code.slice(0, CHANCE)) === code.slice(CHANCE) ? code : undefined;
}
