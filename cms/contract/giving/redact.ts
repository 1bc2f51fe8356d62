import { normalizeProse } from '../text/normalize.ts';

/** What stands where something private stood. */
export const REDACTED = '[đã ẩn]';

/** What may stand between the digits of one number, keycap marks of emoji digits among them. */
const GAP = '[\\s.,·•_()\\-–—\\ufe0f\\u20e3]{0,3}';

const EMAIL = /[\p{L}\d._%+-]+ ?@ ?[\p{L}\d-]+(?: ?\. ?[\p{L}\d-]+)+/gu;

/** Telephone, account, card and identity numbers, however they are spaced. */
const DIGIT_RUN = new RegExp(`\\+?[(]?\\p{Nd}(?:${GAP}\\p{Nd}){8,}`, 'gu');

/** "0912/345/678": slashes otherwise make dates. */
const SLASHED_PHONE = /(?<!\d)(?:\+?84|0)\d{2,3}\/\d{3}\/\d{3,4}(?!\d)/gu;

/** Accounts and references with letters in them: "VQRQ00012345", "FT2332A45678". */
const MIXED = /(?<![\p{L}\d])(?=[\p{L}]*\d)(?=(?:\p{L}*\d){5})[A-Za-z\d]{9,34}(?![\p{L}\d])/gu;

/** After such a word five digits are enough: "STK 123456", "CCCD: B1234567", "zalo 3500 372". */
const NAMED = new RegExp(
  '(?<![\\p{L}\\d])(?<word>(?:số )?(?:stk|tk|tài khoản|tai khoan|sđt|sdt|đt|điện thoại|dien thoai|phone|tel|zalo|hotline|cccd|cmnd|cmt|căn cước|can cuoc|hộ chiếu|ho chieu|passport|account|acc))' +
    `(?<gap>[\\s:.#-]*(?:số|so|là|la)?[\\s:.#-]*)\\p{L}{0,3}\\p{Nd}(?:${GAP}\\p{Nd}){4,}`,
  'giu',
);

/**
 * Text without what would let a stranger reach or rob the giver: telephone, account, card and identity
 * numbers, e-mail addresses. Given back in NFC.
 *
 * It would rather hide too much: sums from 100.000.000 on, written in digits ("100 triệu" stays), and numbers that
 * follow each other with nothing between ("2025 2026 2027") are hidden too. Not found: numbers spelt out in
 * words, and short ones (under nine digits) that no word announces; a person reads what is published.
 */
export function redact(text: string): string {
  return normalizeProse(text)
    .replace(EMAIL, REDACTED)
    .replace(SLASHED_PHONE, REDACTED)
    .replace(DIGIT_RUN, REDACTED)
    .replace(MIXED, REDACTED)
    .replace(NAMED, `$<word>$<gap>${REDACTED}`);
}
