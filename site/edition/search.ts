import type { DatabaseSync } from 'node:sqlite';
import type { Face } from '#contract/faces/face.ts';
import type { Kind } from '#contract/kinds.ts';
import { normalizeText } from '#contract/text/normalize.ts';
import { queryTerms, type QueryTerm } from '#contract/text/search-key.ts';
import type { Search, SearchHit } from '#site/content/search.ts';
import type { Documents } from './documents.ts';
import { excerpt, highlight } from './highlight.ts';
import { searchableOf } from './search-index.ts';
import { sequenceTokens } from './search-tokens.ts';
import { statement } from './statement.ts';

const HITS_A_PAGE = 10;
const MOST_PAGES = 20;

/**
 * Search over the edition's index. Tiers instead of a score: words in a row in the title, all words in the
 * title, then both in title and text together; within each the spelling with marks comes before the one
 * without, and newer before older. Every tier stops at its limit, so common words cost no more than rare ones;
 * nothing is counted, and only the documents of the page shown are read.
 */
export function searchIn(db: DatabaseSync, documents: Documents): Search {
  return (rawQuery, rawPage) => {
    const query = normalizeText(rawQuery).slice(0, 200);
    const page = Math.min(Math.max(1, Math.trunc(rawPage) || 1), MOST_PAGES);
    const terms = queryTerms(query);
    const wanted = page * HITS_A_PAGE + 1;
    const rows = terms.length === 0 ? [] : findRows(db, terms, wanted);
    const hits = rows
      .slice((page - 1) * HITS_A_PAGE, page * HITS_A_PAGE)
      .map((row) => hitOf(db, documents, row, terms))
      .filter((hit) => hit !== undefined);
    const isMore = rows.length >= wanted;
    return { query, page, hits, hasMore: isMore && page < MOST_PAGES, isCut: isMore && page === MOST_PAGES };
  };
}

function findRows(db: DatabaseSync, terms: QueryTerm[], wanted: number): number[] {
  const found = new Set<number>();
  for (const { table, match } of tiers(terms)) {
    const select = statement(
      db,
      `select rowid as row from search_${table} where search_${table} match ? order by rowid desc limit ?`,
    );
    for (const { row } of select.all(match, wanted) as { row: number }[]) found.add(row);
    if (found.size >= wanted) break;
  }
  return [...found].slice(0, wanted);
}

interface Tier {
  table: 'title' | 'text';
  match: string;
}

/** For the titles, then for title and text together: the words in a row, then all words; each with marks first. */
function* tiers(terms: QueryTerm[]): Generator<Tier> {
  const hasMarks = terms.some((term) => term.marked);
  for (const table of ['title', 'text'] as const) {
    if (terms.length > 1) {
      if (hasMarks) yield { table, match: inARow(terms.map((term) => term.accented).join(' ')) };
      yield { table, match: inARow(terms.map((term) => term.folded).join(' ')) };
    }
    if (hasMarks) yield { table, match: all(terms, asTyped) };
    yield { table, match: all(terms, folded) };
  }
}

/** A word typed with marks must stand so; one typed without may stand any way. */
const asTyped = (term: QueryTerm) => (term.marked ? inARow(term.accented) : folded(term));
const folded = (term: QueryTerm) =>
  term.numberKey ? `(${inARow(term.folded)}) OR ${quote(term.numberKey)} *` : inARow(term.folded);
const all = (terms: QueryTerm[], toMatch: (term: QueryTerm) => string) =>
  terms.map((term) => `(${toMatch(term)})`).join(' AND ');
const inARow = (words: string) => sequenceTokens(words).map(quote).join(' AND ');
const quote = (token: string) => `"${token.replaceAll('"', '')}"`;

function hitOf(
  db: DatabaseSync,
  documents: Documents,
  row: number,
  terms: QueryTerm[],
): SearchHit | undefined {
  const found = statement(db, 'select kind, id from search_row where row = ?').get(row) as
    { kind: SearchHit['kind']; id: string } | undefined;
  if (!found) return undefined;
  const document = documents.find(found.kind as Kind, found.id);
  const face = documents.face(found.kind as Kind, found.id) as Face | undefined;
  const searchable = face && searchableOf(found.kind, face);
  if (!searchable || !document?.path) return undefined;
  return {
    kind: found.kind,
    path: document.path,
    title: highlight(searchable.title, terms),
    excerpt: excerpt(searchable.text, terms),
    date: searchable.date,
  };
}
