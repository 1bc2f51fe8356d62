import { foldVi, foldWithMap } from '#contract/text/fold.ts';
import { normalizeTone } from '#contract/text/tone.ts';
import type { QueryTerm } from '#contract/text/search-key.ts';
import type { Segment } from '#site/content/search.ts';

/** A word of the text that a reader looked for. */
interface Hit {
  start: number;
  end: number;
  folded: string;
}

const EXCERPT_LENGTH = 220;
const LEAD_IN = 60;

/** The whole text, with the words of the query marked. */
export function highlight(text: string, terms: readonly QueryTerm[]): Segment[] {
  const nfc = text.normalize('NFC');
  return segments(nfc, hitsIn(nfc, terms), 0, nfc.length);
}

/** A stretch of the text around the place where the most of the query stands together. */
export function excerpt(text: string, terms: readonly QueryTerm[]): Segment[] {
  const nfc = text.normalize('NFC').replace(/\s+/gu, ' ');
  const hits = hitsIn(nfc, terms);
  const start = startOf(nfc, densest(hits));
  const end = endOf(nfc, start + EXCERPT_LENGTH);
  const parts = segments(nfc, hits, start, end);
  if (start > 0) parts.unshift({ text: '… ', hit: false });
  if (end < nfc.length) parts.push({ text: ' …', hit: false });
  return parts;
}

/** Where a word typed with marks stands just so, other spellings of it are not marked. */
function hitsIn(text: string, terms: readonly QueryTerm[]): Hit[] {
  const wanted = wantedWords(terms);
  if (wanted.size === 0) return [];
  const { folded, starts } = folding(text);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${[...wanted.keys()].join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  );
  const hits = [...folded.matchAll(pattern)].map(({ 0: word, index }) => {
    const [start, end] = starts
      ? [starts[index]!, starts[index + word.length]!]
      : [index, index + word.length];
    return { start, end, folded: word, isExact: wanted.get(word) === accentedKey(text.slice(start, end)) };
  });
  const exact = new Set(hits.filter((hit) => hit.isExact).map((hit) => hit.folded));
  return hits.filter((hit) => hit.isExact || wanted.get(hit.folded) === undefined || !exact.has(hit.folded));
}

/** Folded words of the query, with their spelling where it was typed with marks. */
function wantedWords(terms: readonly QueryTerm[]): Map<string, string | undefined> {
  const wanted = new Map<string, string | undefined>();
  for (const term of terms) {
    const accented = term.accented.split(' ');
    for (const [i, word] of term.folded.split(' ').entries())
      if (word) wanted.set(word, term.marked ? accented[i] : undefined);
  }
  return wanted;
}

/** Vietnamese folds letter by letter, so places stay the same; other scripts may need the slower map. */
function folding(text: string): { folded: string; starts?: number[] } {
  const folded = foldVi(text);
  return folded.length === text.length ? { folded } : foldWithMap(text);
}

const accentedKey = (word: string) => normalizeTone(word.toLowerCase());

/** The start of the window that holds the most different words of the query. */
function densest(hits: readonly Hit[]): number {
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

function startOf(text: string, at: number): number {
  if (at <= LEAD_IN) return 0;
  return text.indexOf(' ', at - LEAD_IN) + 1;
}

function endOf(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.lastIndexOf(' ', at);
  return space > 0 ? space : at;
}

function segments(text: string, hits: readonly Hit[], from: number, to: number): Segment[] {
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
