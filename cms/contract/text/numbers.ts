import { foldVi } from './fold.ts';
import { normalizeText } from './normalize.ts';

/*
 * Numbers, money and telephone numbers as Vietnamese readers write them: "." between thousands,
 * "," before decimals, no line break between a number and its unit.
 */

const NBSP = '\u00a0';
const TRIEU = 1_000_000;
const TY = 1_000_000_000;

const format = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 3 });

/** 23200000000.5 → "23.200.000.000,5"; at most three decimals. */
export function formatNumber(value: number | bigint): string {
  return format.format(value);
}

/** The exact sum: 30000000 → "30.000.000 đồng". */
export function formatDong(dong: number): string {
  return `${formatNumber(dong)}${NBSP}đồng`;
}

/**
 * A sum as a headline says it: "23,2 tỷ đồng", "5 tỷ 217 triệu đồng", "1,5 triệu đồng", "500.000 đồng".
 * From a tỷ on it is counted in whole triệu, below that in hundredths of a triệu, always downwards:
 * money given is never overstated. Show {@link formatDong} beside it where the sum matters.
 */
export function formatDongShort(dong: number): string {
  if (dong < TRIEU) return formatDong(dong);
  if (dong < TY) return `${formatNumber(Math.floor(dong / (TRIEU / 100)) / 100)}${NBSP}triệu${NBSP}đồng`;
  const trieu = Math.floor(dong / TRIEU);
  const rest = trieu % 1000;
  if (rest % 100 === 0) return `${formatNumber(trieu / 1000)}${NBSP}tỷ${NBSP}đồng`;
  return `${formatNumber((trieu - rest) / 1000)}${NBSP}tỷ ${rest}${NBSP}triệu${NBSP}đồng`;
}

/** A sum of money that could not be read; the message is for the person who typed it. */
export class UnreadableDong extends Error {
  override name = 'UnreadableDong';
}

/** Folded: "tỷ" and "tỉ", "triệu", "nghìn" and "ngàn". */
const UNITS: Record<string, bigint> = {
  ty: 1_000_000_000n,
  ti: 1_000_000_000n,
  trieu: 1_000_000n,
  tr: 1_000_000n,
  nghin: 1000n,
  ngan: 1000n,
  k: 1000n,
};
const CURRENCY = /\s*(?:dong|vnd|d|₫)$/u;
const NUMBER = /(?<whole>\d{1,3}(?:\.\d{3})+|\d{1,3}(?: \d{3})+|\d+)(?:,(?<part>\d+))?/u.source;
const AMOUNT = new RegExp(`${NUMBER}(?: ?(?<unit>${Object.keys(UNITS).join('|')}))?(?:$| (?=\\d))`, 'uy');

/**
 * Whole đồng from what a person types: "30.000.000", "30tr", "1,5 tỷ", "5 tỷ 217 triệu đồng". What
 * could be read in two ways ("30,000", "1.5 tỷ", "1tr5") is refused.
 * @throws {UnreadableDong} with a Vietnamese message.
 */
export function parseDong(typed: string): number {
  const text = foldVi(normalizeText(typed)).replace(CURRENCY, '');
  if (text === '') throw new UnreadableDong('Hãy nhập số tiền, ví dụ 30.000.000 hoặc 30 triệu.');
  if (/^[-−–]/u.test(text)) throw new UnreadableDong('Số tiền không được âm.');
  const sum = sumOf(text, typed);
  if (sum > BigInt(Number.MAX_SAFE_INTEGER)) throw new UnreadableDong('Số tiền quá lớn, hãy kiểm tra lại.');
  return Number(sum);
}

/** Adds up "5 ty 217 trieu": each amount smaller than the unit before it. */
function sumOf(text: string, typed: string): bigint {
  let sum = 0n;
  let above: bigint | undefined;
  AMOUNT.lastIndex = 0;
  while (AMOUNT.lastIndex < text.length) {
    const { whole, part = '', unit } = AMOUNT.exec(text)?.groups ?? {};
    if (whole === undefined) throw unreadable(typed);
    // "30,000" may be 30 or 30,000, "5 tỷ 217" may mean triệu: without a unit only plain sums count.
    if (unit === undefined && (part !== '' || (above !== undefined && !/\D/u.test(whole))))
      throw unreadable(typed);
    const worth = unit === undefined ? 1n : UNITS[unit]!;
    const amount = exactly(whole.replace(/\D/gu, ''), part, worth, typed);
    if (above !== undefined && (worth >= above || amount >= above)) throw unreadable(typed);
    sum += amount;
    above = worth;
  }
  return sum;
}

function exactly(whole: string, part: string, worth: bigint, typed: string): bigint {
  const scaled = BigInt(whole + part) * worth;
  const scale = 10n ** BigInt(part.length);
  if (scaled % scale === 0n) return scaled / scale;
  throw new UnreadableDong(`“${typed.trim()}” có phần lẻ nhỏ hơn một đồng. Hãy nhập số đồng nguyên.`);
}

function unreadable(typed: string): UnreadableDong {
  return new UnreadableDong(
    `Không đọc được số tiền “${typed.trim()}”. Dùng dấu chấm để tách hàng nghìn, dấu phẩy cho phần lẻ: ` +
      '30.000.000 hoặc 30 triệu hoặc 1,5 tỷ.',
  );
}

/**
 * The link of a telephone number: "0209 3500 372" → "tel:+842093500372". Short numbers (111, 1900 1234)
 * are dialled as they are.
 * @returns undefined for what is not one telephone number.
 */
export function telHref(phone: string): string | undefined {
  const typed = normalizeText(phone);
  if (!/^\+?[\d\s().-]+$/u.test(typed)) return undefined;
  const digits = typed.replace(/\D/gu, '').replace(/^00/u, '+');
  const number = typed.startsWith('+') ? `+${digits}` : digits.replace(/^0/u, '+84');
  return /^(?:\+\d{8,15}|[1-9]\d{2,9})$/u.test(number) ? `tel:${number}` : undefined;
}
