import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { readReceipt, receiptCode, showReceipt } from '#contract/feedback/receipt-code.ts';
import { ALPHABET } from '#contract/giving/base31.ts';

const CODE = receiptCode(Buffer.from('000102030405060708090a0b0c0d0e0f', 'hex'));

test('a receipt is read as it is shown, in small letters, with spaces, without hyphens', () => {
  const shown = showReceipt(CODE);
  expect(shown).toMatch(/^[2-9A-Z]{5}-[2-9A-Z]{5}-[2-9A-Z]{5}$/u);
  for (const typed of [shown, CODE, shown.toLowerCase(), ` ${shown.replaceAll('-', ' – ')} `])
    expect(readReceipt(typed), typed).toBe(CODE);
});

test('any one wrong character, and any two that changed places, make it no code', () => {
  for (let at = 0; at < CODE.length; at += 1) {
    for (const character of ALPHABET)
      if (character !== CODE[at])
        expect(readReceipt(CODE.slice(0, at) + character + CODE.slice(at + 1))).toBeUndefined();
    if (at > 0 && CODE[at] !== CODE[at - 1])
      expect(
        readReceipt(CODE.slice(0, at - 1) + CODE[at]! + CODE[at - 1]! + CODE.slice(at + 1)),
      ).toBeUndefined();
  }
});

test('all 64 bits of it are chance', () => {
  const bytes = randomBytes(16);
  const other = Buffer.from(bytes);
  other[15]! ^= 1;
  expect(receiptCode(bytes)).not.toBe(receiptCode(other));
  expect(31 ** 13).toBeGreaterThan(2 ** 64);
});

test('too little chance is refused', () => {
  expect(() => receiptCode(randomBytes(15))).toThrow(RangeError);
});
