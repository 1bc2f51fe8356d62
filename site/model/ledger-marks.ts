import { formatDay } from '#contract/text/dates.ts';
import { foldVi } from '#contract/text/fold.ts';
import { normalizeText } from '#contract/text/normalize.ts';
import { parseDong, UnreadableDong } from '#contract/text/numbers.ts';

/** A stretch of text; `hit` marks what the reader looked for. */
export interface Segment {
  text: string;
  hit: boolean;
}

/** A query as its parts: single words, folded, and the sums of money that stand in it. */
export interface Sought {
  words: readonly string[];
  amounts: ReadonlySet<number>;
}

export function wordsSought(query: string): Sought {
  const chunks = normalizeText(query).split(' ').filter(Boolean);
  const pairs = chunks.slice(1).map((chunk, at) => `${chunks[at]} ${chunk}`);
  return {
    words: chunks.flatMap((chunk) => foldVi(chunk).match(/[a-z0-9]+/gu) ?? []),
    amounts: new Set([...chunks, ...pairs].flatMap(amountIn)),
  };
}

/**
 * Marks words that begin as a word of the query does. Of a masked word ("A***") one letter is all there is: it
 * is marked for a word of the query that stands nowhere else in the text.
 */
export function markWords(text: string, { words }: Sought): Segment[] {
  const parts = text.normalize('NFC').split(/([\p{L}\p{M}\p{N}]+\**)/u);
  const isMasked = (part: string) => part.endsWith('*');
  const plain = parts.filter((part) => !isMasked(part)).map(foldVi);
  const rest = words.filter((word) => !plain.some((part) => part.startsWith(word)));
  const marks = (part: string) =>
    isMasked(part)
      ? rest.some((word) => word.startsWith(foldVi(part).charAt(0)))
      : words.some((word) => foldVi(part).startsWith(word));
  return parts
    .map((part, at) => ({ text: part, hit: at % 2 === 1 && marks(part) }))
    .filter((segment) => segment.text !== '');
}

/** Marks a sum of money that the query names, however it was written. */
export function markAmount(text: string, amount: number, { amounts }: Sought): Segment[] {
  return [{ text, hit: amounts.has(Math.abs(amount)) }];
}

/** Marks a day that the query names whole or by day and month: "22/11/2026", "22/11", "11/2026". */
export function markDay(day: string, { words }: Sought): Segment[] {
  const numbers = words.map(Number);
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const follows = (...sought: number[]) =>
    numbers.some((_, at) => sought.every((part, step) => numbers[at + step] === part));
  return [{ text: formatDay(day), hit: follows(date, month) || follows(month, year) }];
}

function amountIn(text: string): number[] {
  try {
    return [parseDong(text)];
  } catch (error) {
    if (error instanceof UnreadableDong) return [];
    throw error;
  }
}
