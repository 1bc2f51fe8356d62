import type { QueryTerm } from '#contract/text/search-key.ts';
import type { Places } from './places.ts';
import type { Concept, ReadQuery } from './read-query.ts';
import { placeToken, sequenceTokens, unitToken } from './tokens.ts';

/* Queries in the language of FTS5 (https://sqlite.org/fts5.html#full_text_query_syntax). */

export interface Tier {
  table: 'title' | 'text';
  match: string;
}

export const quote = (token: string) => `"${token.replaceAll('"', '')}"`;
export const inARow = (words: string) => sequenceTokens(words).map(quote).join(' AND ');
export const anyOf = (tokens: readonly string[]) => `(${tokens.map(quote).join(' OR ')})`;

/**
 * How well a document may fit, best first: its number; then, for the titles and for title and text together, the
 * words in a row, all words, all words or what they stand for. Within each the spelling with marks comes before
 * the one without. The last tier holds all the others.
 */
export function tiersOf(query: ReadQuery, places: Places): Tier[] {
  const { terms, concepts, unitsNamed, numberKeys } = query;
  if (terms.length === 0) return [];
  const hasMarks = terms.some((term) => term.marked);
  const tiers: Tier[] = numberKeys.length > 0 ? [{ table: 'title', match: beginningWith(numberKeys) }] : [];
  for (const table of ['title', 'text'] as const) {
    if (terms.length > 1) {
      if (hasMarks) tiers.push({ table, match: inARow(terms.map((term) => term.accented).join(' ')) });
      tiers.push({ table, match: inARow(terms.map((term) => term.folded).join(' ')) });
    }
    // What a unit has issued or done fits better than words of its name that stand anywhere.
    if (table === 'text' && unitsNamed.length > 0) tiers.push({ table, match: ofUnits(query) });
    // What is about a place without naming it fits better than words of its name that stand anywhere.
    if (table === 'text' && concepts.some((concept) => concept.places.length > 0))
      tiers.push({ table, match: allWith(query, (concept) => aboutPlace(concept, places), named) });
    if (hasMarks) tiers.push({ table, match: all(terms, asTyped) });
    tiers.push({ table, match: all(terms, folded) });
    if (concepts.some(({ other }) => other)) tiers.push({ table, match: allWith(query, spellings) });
  }
  const said = allWith(query, (concept) => [...spellings(concept), ...aboutPlace(concept, places)]);
  const widest = unitsNamed.length > 0 ? `(${said}) OR (${ofUnits(query)})` : said;
  const isNumber = numberKeys.length > 0;
  if (isNumber) tiers.push({ table: 'text', match: `(${widest}) OR ${beginningWith(numberKeys)}` });
  else if (concepts.length > 0 || unitsNamed.length > 0) tiers.push({ table: 'text', match: widest });
  return tiers;
}

const beginningWith = (keys: readonly string[]) => keys.map((key) => `${quote(key)} *`).join(' OR ');

/** A word typed with marks must stand so; one typed without may stand any way. */
const asTyped = (term: QueryTerm) => (term.marked ? inARow(term.accented) : folded(term));
const folded = (term: QueryTerm) =>
  term.numberKey ? `(${inARow(term.folded)}) OR ${quote(term.numberKey)} *` : inARow(term.folded);
const all = (terms: readonly QueryTerm[], toMatch: (term: QueryTerm) => string) =>
  terms.map((term) => `(${toMatch(term)})`).join(' AND ');

/** The words around the names of units, in what is theirs. */
const ofUnits = ({ terms, unitsNamed }: ReadQuery) =>
  inParts(terms, unitsNamed, ({ units }) => anyOf(units.map(unitToken)));

const aboutPlace = (concept: Concept, places: Places) =>
  concept.places.flatMap((place) => places.whole(place)).map((id) => quote(placeToken(id)));
/** A place's name stands as a whole. */
const named = (terms: readonly QueryTerm[], concept: Concept) =>
  concept.places.length > 0 ? inARow(terms.map((term) => term.folded).join(' ')) : all(terms, folded);

const spellings = ({ other }: Concept) => (other ? [inARow(other)] : []);

/** All words; those of a concept, or one of the other ways to say it. */
function allWith(
  { terms, concepts }: ReadQuery,
  waysOf: (concept: Concept) => string[],
  wordsOf: (terms: readonly QueryTerm[], concept: Concept) => string = (some) => all(some, folded),
): string {
  return inParts(terms, concepts, (concept) => {
    const words = wordsOf(terms.slice(concept.from, concept.to), concept);
    return `(${[words, ...waysOf(concept)].map((way) => `(${way})`).join(' OR ')})`;
  });
}

/** Some spans of the terms as `matchOf` says, and all words around them. */
function inParts<T extends { from: number; to: number }>(
  terms: readonly QueryTerm[],
  spans: readonly T[],
  matchOf: (span: T) => string,
): string {
  const parts: string[] = [];
  let at = 0;
  for (const span of spans) {
    if (span.from > at) parts.push(all(terms.slice(at, span.from), folded));
    parts.push(matchOf(span));
    at = span.to;
  }
  if (at < terms.length) parts.push(all(terms.slice(at), folded));
  return parts.join(' AND ');
}
