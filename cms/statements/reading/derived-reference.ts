import { createHash } from 'node:crypto';
import { foldVi } from '#contract/text/fold.ts';
import type { Booked } from './read-booked.ts';

/** Begins references that we made: no bank's begins so. */
export const DERIVED = 'KHONG-SO-';

/** A memo by its letters and digits alone, in lower case and without marks: banks part and join words at will. */
export const squeezed = (text: string): string => foldVi(text).replace(/[^a-z0-9]/gu, '');

/**
 * The reference of a row that the bank gave none: twelve hexadecimal digits of the SHA-256 of day, time (if
 * the bank says it), memo and counterparty, the last two without marks, case, spaces and punctuation. So the
 * same row gets the same reference from every file of the same layout, wherever in the file it stands.
 */
export function derivedReference(booked: Booked, memo: string, counterparty: string): string {
  const parts = [
    booked.day,
    booked.time ?? '',
    squeezed(memo).slice(0, 120),
    squeezed(counterparty).slice(0, 120),
  ];
  return DERIVED + createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 12).toUpperCase();
}

/** Excel writes long numbers as 5,24E+12 when it saves as CSV: the digits are lost. */
const ROUNDED = /^\d(?:[.,]\d+)?E\+?\d+$/iu;

/**
 * A bank's reference in one spelling: without spaces, upper case, without the suffix that some channels
 * add ("FT26326…\BNK").
 * @returns undefined if there is none, or a rounded one
 */
export function bankReference(text: string): string | undefined {
  const reference = text
    .replace(/^'/u, '')
    .replace(/\s+/gu, '')
    .replace(/\\[A-Z0-9]{2,4}$/iu, '')
    .toUpperCase();
  return /^[-–—.0]*$/u.test(reference) || ROUNDED.test(reference) ? undefined : reference.slice(0, 100);
}
