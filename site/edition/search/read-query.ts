import type { CardOf } from '#contract/faces/face.ts';
import { legacyToUnicode } from '#contract/text/legacy-to-unicode.ts';
import { looksLegacy } from '#contract/text/legacy.ts';
import { readsAsVietnamese } from '#contract/text/legacy-to-unicode.ts';
import { normalizeText } from '#contract/text/normalize.ts';
import { queryTerms, type QueryTerm } from '#contract/text/search-key.ts';
import { LONGEST_SPELT_OUT, otherSpelling } from './abbreviations.ts';
import { numberKeysIn } from '#contract/text/document-number-query.ts';
import type { Names } from './names.ts';
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

/** Words next to each other that name units. */
export interface UnitNamed {
  /** Of the terms: from this one up to, but not with, that one. */
  from: number;
  to: number;
  /** Ids. */
  units: readonly string[];
}

/** A query as the index is asked. */
export interface ReadQuery {
  /** As it was understood: NFC, in Unicode. */
  text: string;
  terms: QueryTerm[];
  /** In order, none within another. */
  concepts: Concept[];
  /** In order, none within another; a unit's name may hold a concept, such as its place. */
  unitsNamed: UnitNamed[];
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

export function readQuery(text: string, { places, units }: Names): ReadQuery {
  const terms = queryTerms(text);
  return {
    text,
    terms,
    concepts: spansIn(terms, LONGEST_CONCEPT, (words) => conceptOf(words, places)),
    unitsNamed: spansIn(terms, LONGEST_UNIT, (words) => {
      const named = units.named(words);
      return named.length > 0 ? { units: named } : undefined;
    }),
    numberKeys: numberKeysIn(text),
  };
}

/** Names of places are short; levels are part of them. */
const LONGEST_PLACE = 6;
const LONGEST_CONCEPT = Math.max(LONGEST_PLACE, LONGEST_SPELT_OUT);
/** "Đoàn Khối Các cơ quan và Doanh nghiệp tỉnh Thái Nguyên" */
const LONGEST_UNIT = 12;

/** What words next to each other stand for: from left to right, the longest first. */
function spansIn<T extends object>(
  terms: readonly QueryTerm[],
  longest: number,
  read: (words: string) => T | undefined,
): (T & { from: number; to: number })[] {
  const found: (T & { from: number; to: number })[] = [];
  for (let from = 0; from < terms.length; from++) {
    const words = terms.slice(from, from + longest).map(({ folded }) => folded);
    for (let length = words.length; length > 0; length--) {
      const meaning = read(words.slice(0, length).join(' '));
      if (!meaning) continue;
      found.push({ ...meaning, from, to: from + length });
      from += length - 1;
      break;
    }
  }
  return found;
}

function conceptOf(words: string, places: Places): Pick<Concept, 'other' | 'places'> | undefined {
  const other = otherSpelling(words);
  const named = places.named(words);
  return other !== undefined || named.length > 0 ? { other, places: named } : undefined;
}
