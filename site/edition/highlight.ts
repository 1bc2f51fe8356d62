import { foldVi } from '#contract/text/fold.ts';
import { normalizeTone } from '#contract/text/tone.ts';
import type { QueryTerm } from '#contract/text/search-key.ts';
import type { Segment } from '#site/content/search.ts';

interface Word {
  start: number;
  end: number;
  folded: string;
  accented: string;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const EXCERPT_LENGTH = 220;
const LEAD_IN = 60;

/** The whole text, with the words of the query marked. */
export function highlight(text: string, terms: readonly QueryTerm[]): Segment[] {
  const nfc = text.normalize('NFC');
  return segments(nfc, hitsIn(wordsOf(nfc), terms), 0, nfc.length);
}

/** A stretch of the text around the place where the most of the query stands together. */
export function excerpt(text: string, terms: readonly QueryTerm[]): Segment[] {
  const nfc = text.normalize('NFC').replace(/\s+/gu, ' ');
  const words = wordsOf(nfc);
  const hits = hitsIn(words, terms);
  const start = startOf(nfc, words, densest(hits));
  const end = endOf(nfc, start + EXCERPT_LENGTH);
  const parts = segments(nfc, hits, start, end);
  if (start > 0) parts.unshift({ text: '… ', hit: false });
  if (end < nfc.length) parts.push({ text: ' …', hit: false });
  return parts;
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    folded: foldVi(match[0]),
    accented: normalizeTone(match[0].toLowerCase()),
  }));
}

/** Where a word typed with marks stands just so, other spellings of it are not marked. */
function hitsIn(words: readonly Word[], terms: readonly QueryTerm[]): Word[] {
  const folded = new Map<string, string | undefined>();
  for (const term of terms) {
    const accented = term.accented.split(' ');
    term.folded.split(' ').forEach((word, i) => folded.set(word, term.marked ? accented[i] : undefined));
  }
  const exact = new Set(words.filter((w) => folded.get(w.folded) === w.accented).map((w) => w.folded));
  return words.filter((word) => {
    if (!folded.has(word.folded)) return false;
    const accented = folded.get(word.folded);
    return accented === undefined || !exact.has(word.folded) || word.accented === accented;
  });
}

/** The start of the window that holds the most different words of the query. */
function densest(hits: readonly Word[]): number {
  let best = 0;
  let bestCount = 0;
  hits.forEach((hit, i) => {
    const near = new Set<string>();
    for (let j = i; j < hits.length && hits[j]!.start < hit.start + EXCERPT_LENGTH / 2; j++)
      near.add(hits[j]!.folded);
    if (near.size > bestCount) {
      bestCount = near.size;
      best = hit.start;
    }
  });
  return best;
}

function startOf(text: string, words: readonly Word[], at: number): number {
  if (at <= LEAD_IN) return 0;
  return words.find((word) => word.start >= at - LEAD_IN)?.start ?? 0;
}

function endOf(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.lastIndexOf(' ', at);
  return space > 0 ? space : at;
}

function segments(text: string, hits: readonly Word[], from: number, to: number): Segment[] {
  const parts: Segment[] = [];
  let at = from;
  for (const { start, end } of hits) {
    if (start < from || end > to) continue;
    if (start > at) parts.push({ text: text.slice(at, start), hit: false });
    parts.push({ text: text.slice(start, end), hit: true });
    at = end;
  }
  if (at < to) parts.push({ text: text.slice(at, to), hit: false });
  return parts;
}
