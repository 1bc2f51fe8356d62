import { dayOf } from '#contract/text/dates.ts';
import { searchKeys } from '#contract/text/search-key.ts';
import type { Searchable } from './searchable.ts';

/*
 * The index holds words and, as tokens of their own, neighbouring words: "đội_viên". A phrase of common words
 * is then a look into short lists, where positions would have to be compared in tens of thousands of texts
 * (biword indexes: https://nlp.stanford.edu/IR-book/html/htmledition/biword-indexes-1.html). Phrases of
 * three words and more are those whose every pair stands somewhere in the text. Numbers follow each other in
 * many orders, so from a number on three words are kept together: "14_03_2023" is not "14/03/2022 … 01/03/2023".
 *
 * What results are narrowed to is a token too, and whose they are: "_p38" is place 38, "_u7" unit 7. So a unit may be
 * renamed, and nothing in the index changes. No word begins with "_".
 */

const STARTS_WITH_DIGIT = /^\p{Nd}/u;

/** All tokens of some texts, in both spellings: "Đội viên" → doi, vien, doi_vien, đội, viên, đội_viên. */
export function searchTokens(...texts: string[]): Set<string> {
  const tokens = new Set<string>();
  for (const text of texts) {
    const { accented, folded } = searchKeys(text);
    for (const key of [folded, accented]) {
      const words = key === '' ? [] : key.split(' ');
      for (const word of words) tokens.add(word);
      addNeighbours(words, tokens);
    }
  }
  return tokens;
}

/** The tokens that a text must have to hold these words, parted by single spaces, in a row. */
export function sequenceTokens(sequence: string): string[] {
  const words = sequence.split(' ');
  if (words.length === 1) return words;
  const tokens = new Set<string>();
  addNeighbours(words, tokens);
  return [...tokens];
}

export const kindToken = (kind: string) => `_k${kind.toLowerCase()}`;
export const topicToken = (id: string) => `_t${id}`;
export const placeToken = (id: string) => `_p${id}`;
export const unitToken = (id: string) => `_u${id}`;
export const yearToken = (year: string) => `_y${year}`;

/** What a document's results can be narrowed by, its kind apart: ["_t3", "_p38", "_u7", "_y2023"]. */
export function facetTokens({ topic, places = [], units = [], date }: Searchable): string[] {
  const year = date && (date.includes('T') ? dayOf(date) : date).slice(0, 4);
  return [
    ...(topic ? [topicToken(topic)] : []),
    ...new Set(places.map(placeToken)),
    ...new Set(units.map(unitToken)),
    ...(year ? [yearToken(year)] : []),
  ];
}

function addNeighbours(words: readonly string[], tokens: Set<string>): void {
  for (let i = 0; i + 1 < words.length; i++) {
    const pair = `${words[i]!}_${words[i + 1]!}`;
    tokens.add(pair);
    if (i + 2 < words.length && STARTS_WITH_DIGIT.test(words[i]!)) tokens.add(`${pair}_${words[i + 2]!}`);
  }
}
