import type { CardOf } from '#contract/faces/face.ts';
import { legacyToUnicode } from '#contract/text/legacy-to-unicode.ts';
import { looksLegacy } from '#contract/text/legacy.ts';
import { readsAsVietnamese } from '#contract/text/legacy-to-unicode.ts';
import { normalizeText } from '#contract/text/normalize.ts';
import { queryTerms, type QueryTerm } from '#contract/text/search-key.ts';
import { LONGEST_SPELT_OUT, otherSpelling } from './abbreviations.ts';
import { numberKeysIn } from '#contract/text/document-number-query.ts';
import type { Places } from './places.ts';

/** Words next to each other that stand for something which has other words too. */
export interface Concept {
  /** Of the terms: from this one up to, but not with, that one. */
  from: number;
  to: number;
  /** The same written short, or written out: folded words. */
  other?: string;
  places: CardOf<'place'>[];
}

/** A query as the index is asked. */
export interface ReadQuery {
  /** As it was understood: NFC, in Unicode. */
  text: string;
  terms: QueryTerm[];
  /** In order, none within another. */
  concepts: Concept[];
  /** Where it asks for a document by its number: beginnings of keys, "25kh". */
  numberKeys: string[];
}

const MOST_CHARACTERS = 200;

/** What a reader sent, as text: NFC, one line; from an old Word file, in Unicode. */
export function queryText(raw: string): string {
  const encoding = looksLegacy(raw);
  const isLegacy = encoding !== undefined && readsAsVietnamese(raw, encoding);
  return normalizeText(isLegacy ? legacyToUnicode(raw, encoding) : raw).slice(0, MOST_CHARACTERS);
}

export function readQuery(text: string, places: Places): ReadQuery {
  const terms = queryTerms(text);
  return { text, terms, concepts: conceptsIn(terms, places), numberKeys: numberKeysIn(text) };
}

/** Names of places are short; levels are part of them. */
const LONGEST_NAME = 6;

/** From left to right, the longest first. */
function conceptsIn(terms: readonly QueryTerm[], places: Places): Concept[] {
  const concepts: Concept[] = [];
  for (let from = 0; from < terms.length; from++) {
    const concept = conceptAt(terms, from, places);
    if (!concept) continue;
    concepts.push(concept);
    from = concept.to - 1;
  }
  return concepts;
}

function conceptAt(terms: readonly QueryTerm[], from: number, places: Places): Concept | undefined {
  const most = Math.min(terms.length, from + Math.max(LONGEST_NAME, LONGEST_SPELT_OUT));
  for (let to = most; to > from; to--) {
    const words = terms
      .slice(from, to)
      .map(({ folded }) => folded)
      .join(' ');
    const other = otherSpelling(words);
    const named = places.named(words);
    if (other !== undefined || named.length > 0) return { from, to, other, places: named };
  }
  return undefined;
}
