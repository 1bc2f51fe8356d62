import { normalizeProse } from '../text/normalize.ts';

/** What stands where something private stood. */
export const REDACTED = '[đã ẩn]';

/** What may stand between the digits of one number, keycap marks of emoji digits among them; a comma alone. */
const GAP = '(?:[^\\S\\n]|[.·•_()\\-–—\\ufe0f\\u20e3]){0,3},?';
const DIGITS = (least: number) => `\\p{Nd}(?:${GAP}\\p{Nd}){${least - 1},}`;

const EMAIL = /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]+ ?@ ?[\p{L}\d-]+(?: ?\. ?[\p{L}\d-]+)+/gu;

/** Telephone, account, card and identity numbers, however they are spaced. */
const LONG_NUMBER = new RegExp(`[+(]{0,2}${DIGITS(9)}[\\ufe0f\\u20e3]*`, 'gu');

/** "0912/345/678": elsewhere slashes make dates. */
const SLASHED_PHONE = /(?<!\d)(?:\+?84|0)\d{2,3}\/\d{3}\/\d{3,4}(?!\d)/gu;

/** Accounts and references with letters in them: "VQRQ00012abc". */
const MIXED = /(?<![\p{L}\d])(?=\d*[A-Za-z])(?=(?:[A-Za-z]*\d){5})[A-Za-z\d]{9,34}(?![\p{L}\d])/gu;

const ANNOUNCING =
  'stk|tk|tài khoản|tai khoan|account|acc|sđt|sdt|đt|điện thoại|dien thoai|phone|tel|hotline|zalo|viber|' +
  'cccd|cmnd|cmt|căn cước|can cuoc|hộ chiếu|ho chieu|passport';
const MONEY = '(?:đồng|dong|đ|d|₫|vnđ|vnd|k|nghìn|ngàn|tr|triệu|tỷ|tỉ)';

/** After such a word five digits are enough: "STK 123456", "CCCD: B1234567", "zalo 3500 372"; unless it is money. */
const ANNOUNCED = new RegExp(
  `(?<![\\p{L}\\d])(?<word>(?:${ANNOUNCING})[\\s:.#-]*(?:(?:số|so|là|la)[\\s:.#-]*)*)` +
    `[A-Za-z]{0,3}${DIGITS(5)}(?!${GAP}\\p{Nd})(?! ?${MONEY}(?![\\p{L}\\d]))`,
  'giu',
);

/**
 * Text without what would let a stranger reach, or pass for, the giver: telephone, account, card and identity
 * numbers, e-mail addresses. Given back in NFC.
 *
 * It would rather hide too much: sums from 100.000.000 on in digits ("100 triệu" stays), and short numbers
 * that follow each other with no word between ("500.000 - 1.000.000", "22.11.2026 08") are hidden too. It
 * finds no numbers spelt out in words, and none under nine digits that no word announces: a person reads
 * what is published.
 */
export function redact(text: string): string {
  return normalizeProse(text)
    .replace(EMAIL, REDACTED)
    .replace(MIXED, REDACTED)
    .replace(SLASHED_PHONE, REDACTED)
    .replace(LONG_NUMBER, REDACTED)
    .replace(ANNOUNCED, `$<word>${REDACTED}`);
}
