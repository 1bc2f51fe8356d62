import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { RECEIPT_BYTES, receiptCode } from '#contract/feedback/receipt-code.ts';
import type { TypedLetter } from '#site/model/feedback-letter.ts';

/*
 * Between the two POSTs nothing is kept here: the review page carries a token with the moment it was made
 * and some chance, signed together with the letter. The receipt is made from the chance, so the same page
 * sent twice (a double tap, a lost answer) gives the same receipt and is one letter.
 */

export interface LetterToken {
  /** Milliseconds since 1970. */
  issuedAt: number;
  /** 16 bytes, base64url. */
  nonce: string;
}

const TOKEN = /^(\d{13})\.([\w-]{22})\.([\w-]{43})$/u;

const mac = (secret: Buffer, ...parts: string[]) =>
  createHmac('sha256', secret).update(parts.join('\n')).digest();

const fingerprint = ({ subject, text, name, contact, unit }: TypedLetter) =>
  createHash('sha256')
    .update(JSON.stringify([subject, text, name, contact, unit]))
    .digest('base64url');

const signatureOf = (secret: Buffer, { issuedAt, nonce }: LetterToken, letter: TypedLetter) =>
  mac(secret, 'letter', String(issuedAt), nonce, fingerprint(letter));

export function signLetter(secret: Buffer, token: LetterToken, letter: TypedLetter): string {
  return `${token.issuedAt}.${token.nonce}.${signatureOf(secret, token, letter).toString('base64url')}`;
}

/** @returns undefined for what we did not sign, or signed for another letter */
export function readToken(secret: Buffer, signed: string, letter: TypedLetter): LetterToken | undefined {
  const [, issuedAt, nonce, signature] = TOKEN.exec(signed) ?? [];
  if (!issuedAt || !nonce || !signature) return undefined;
  const token = { issuedAt: Number(issuedAt), nonce };
  const given = Buffer.from(signature, 'base64url');
  const right = signatureOf(secret, token, letter);
  return given.length === right.length && timingSafeEqual(given, right) ? token : undefined;
}

/** The receipt's plain code: known to whoever sent the letter, and to nobody who has only its file. */
export const codeOf = (secret: Buffer, { nonce }: LetterToken): string =>
  receiptCode(mac(secret, 'receipt', nonce).subarray(0, RECEIPT_BYTES));

/** What is kept of a code. */
export const receiptHash = (code: string): string => createHash('sha256').update(code).digest('hex');
