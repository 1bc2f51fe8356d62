import type { CardOf } from '#contract/faces/face.ts';
import { formatDay } from '#contract/text/dates.ts';
import { foldVi } from '#contract/text/fold.ts';
import { normalizeText } from '#contract/text/normalize.ts';
import { parseDong, UnreadableDong } from '#contract/text/numbers.ts';

/*
 * How a giver finds the own gift. Index and query are brought to the same tokens: folded words, days as
 * "d20261122", amounts as "a500000", and of a masked word ("A***") its beginning as "ma", which the full
 * name that a giver types ("An") leads to as well.
 */

/** What one posting is found by. */
export function ledgerWords(posting: CardOf<'posting'>): string {
  const tokens = [
    ...nameTokens(posting.name),
    ...nameTokens(posting.item ?? ''),
    ...codeTokens(posting.reference ?? ''),
    ...codeTokens(posting.code),
    ...dayTokens(posting.on),
    `a${Math.abs(posting.amount)}`,
  ];
  return [...new Set(tokens)].join(' ');
}

/** The same for a query, as an FTS5 expression; undefined where nothing can be looked for. */
export function ledgerMatch(query: string): string | undefined {
  const { days, amounts, rest } = partsOf(normalizeText(query.slice(0, 200)));
  const terms = [
    ...days.map((day) => `"${day}"`),
    ...amounts.map((amount) => `"a${amount}"`),
    ...wordsOf(rest).map(anyOf),
  ];
  return terms.length > 0 ? terms.slice(0, MOST_TERMS).join(' AND ') : undefined;
}

const MOST_TERMS = 10;

/** A word as it stands, as its beginning, masked; a number also as an amount or a day of a month. */
function anyOf(word: string): string {
  const ways = [`"${word}"*`];
  if (/^[a-z]/u.test(word)) ways.push(`"m${word[0]}"`);
  if (/^\d{4,}$/u.test(word)) ways.push(`"a${Number(word)}"`);
  return ways.length > 1 ? `(${ways.join(' OR ')})` : ways[0]!;
}

function nameTokens(name: string): string[] {
  return name.split(/\s+/u).flatMap((part) => {
    const masked = /^(\p{L})\p{M}*\*+$/u.exec(part.normalize('NFC'));
    return masked ? [`m${foldVi(masked[1]!)}`] : wordsOf(part);
  });
}

/** "FT26001.234/56" is found whole, whatever stands between its letters. */
const codeTokens = (code: string): string[] => {
  const whole = foldVi(code).replace(/[^a-z0-9]/gu, '');
  return whole === '' ? [] : [whole, ...wordsOf(code)];
};

const dayTokens = (day: string): string[] => {
  const [d, m, y] = formatDay(day).split('/');
  return [`d${y}${m}${d}`, `d${m}${d}`, `d${y}${m}`];
};

const wordsOf = (text: string): string[] => foldVi(text).match(/[a-z0-9]+/gu) ?? [];

const DAY = /(?<!\d)(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}))?(?![\d.]*\d)/gu;
const MONTH = /(?<!\d)(\d{1,2})\/(\d{4})(?!\d)/gu;
/** With a unit, or with thousands apart: "500k", "1,5 triệu", "500.000", "500000đ". */
const AMOUNT =
  /(?<![\p{L}\d])\d{1,3}(?:[.,]\d{3})+(?:\s?(?:đồng|dong|đ|vnđ|vnd))?(?![\p{L}\d])|(?<![\p{L}\d])\d+(?:,\d+)?\s?(?:k|nghìn|nghin|ngàn|ngan|tr|triệu|trieu|tỷ|ty|tỉ|đồng|dong|đ|vnđ|vnd)(?![\p{L}\d])/giu;

function partsOf(query: string): { days: string[]; amounts: number[]; rest: string } {
  const days: string[] = [];
  const amounts: number[] = [];
  const rest = query
    .replace(AMOUNT, (text) => {
      const amount = amountOf(text);
      if (amount === undefined) return text;
      amounts.push(amount);
      return ' ';
    })
    .replace(DAY, (text, day: string, month: string, year?: string) => {
      if (Number(month) > 12 || Number(day) > 31 || Number(month) * Number(day) === 0) return text;
      days.push(`d${year ?? ''}${month.padStart(2, '0')}${day.padStart(2, '0')}`);
      return ' ';
    })
    .replace(MONTH, (text, month: string, year: string) => {
      if (Number(month) < 1 || Number(month) > 12) return text;
      days.push(`d${year}${month.padStart(2, '0')}`);
      return ' ';
    });
  return { days, amounts, rest };
}

function amountOf(text: string): number | undefined {
  try {
    return parseDong(
      text.replaceAll(',', (comma, at: number) => (/^\d{3}(?!\d)/u.test(text.slice(at + 1)) ? '.' : comma)),
    );
  } catch (error) {
    if (error instanceof UnreadableDong) return undefined;
    throw error;
  }
}
