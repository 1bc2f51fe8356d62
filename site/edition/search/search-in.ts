import type { DatabaseSync } from 'node:sqlite';
import type { Search, SearchAnswer } from '#site/content/search.ts';
import { answerOf, type Shown } from './answer.ts';
import {
  HITS_A_PAGE,
  HITS_OF_A_GROUP,
  MOST_PAGES,
  type SearchContext,
  type SearchedQueries,
} from './context.ts';
import { correctedQuery } from './correct.ts';
import { tiersOf } from './expressions.ts';
import { filtersOf } from './filters.ts';
import { countMatches, findMatches, type Found } from './find.ts';
import { namesOf, type Names } from './names.ts';
import { withoutQuestionWords } from './question-words.ts';
import { queryText, readQuery, type ReadQuery } from './read-query.ts';

/** Fewer hits than this, and a spelling that finds much more is offered. */
const FEW_HITS = 3;
const MUCH_MORE = 5;
/** A word of so many documents is no slip. */
const WELL_KNOWN = 3;

/**
 * Search over the edition's index. Tiers instead of a score: see {@link tiersOf}; within each, newer before older.
 * What is found as typed always goes first: other spellings are looked for only where nothing, or next to nothing,
 * was found. Keeps what it knows of names: to be made anew when the edition has changed.
 */
export function searchIn(db: DatabaseSync, queries: SearchedQueries): Search {
  let names: Names | undefined;
  return (question) => {
    names ??= namesOf(queries);
    const page = Math.min(Math.max(1, Math.trunc(question.page ?? 1) || 1), MOST_PAGES);
    const filters = filtersOf(question, queries, names.places);
    return answer({ db, queries, ...names, filters, question, page });
  };
}

function answer(context: SearchContext): SearchAnswer {
  const { question, filters } = context;
  const typed = readQuery(queryText(question.query), context);
  if (typed.terms.length === 0 && filters.under === '')
    return answerOf(context, { read: typed, as: 'asTyped' }, nothing());
  const shown: Shown = { read: typed, as: 'asTyped' };
  const found = findWith(context, typed);
  if (found.count.number > 0)
    return answerOf(context, { ...shown, suggestion: betterSpelling(context, typed, found) }, found);
  for (const other of otherReadings(context, typed)) {
    const instead = findWith(context, other.read);
    if (instead.count.number > 0) return answerOf(context, other, instead, typed);
  }
  return answerOf(context, shown, found);
}

const nothing = (): Found => ({ count: { number: 0, isMore: false }, groups: [], newest: [] });

function findWith({ db, places, filters, page }: SearchContext, read: ReadQuery): Found {
  const tiers =
    read.terms.length > 0 ? tiersOf(read, places) : [{ table: 'text' as const, match: filters.under }];
  const wanted = page * HITS_A_PAGE + 1;
  const { kind } = filters;
  return findMatches(
    db,
    tiers,
    read.terms.length > 0 ? filters.under : '',
    (one) => (one === kind || one === 'article' ? wanted : HITS_OF_A_GROUP),
    kind,
  );
}

/** What else a query that finds nothing may mean: without the words of a question, then in the nearest spelling. */
function* otherReadings(context: SearchContext, typed: ReadQuery): Generator<Shown> {
  const plainer = withoutQuestionWords(typed);
  if (plainer) yield { read: readQuery(plainer, context), as: 'plainer' };
  for (const text of [typed.text, plainer]) {
    const corrected = text && correctedQuery(context.db, text, (folded) => finds(context, folded, 1));
    if (corrected) return yield { read: readQuery(corrected, context), as: 'corrected' };
  }
}

function finds(context: SearchContext, text: string, least: number): boolean {
  const widest = tiersOf(readQuery(text, context), context.places).at(-1);
  return widest !== undefined && countMatches(context.db, widest.match, least).number >= least;
}

function betterSpelling(context: SearchContext, typed: ReadQuery, found: Found) {
  const { db, places, page, filters } = context;
  const { number } = found.count;
  if (number >= FEW_HITS || page > 1 || filters.under !== '' || typed.numberKeys.length > 0) return undefined;
  // A title says it just so.
  if (tiersOf(typed, places)[found.groups[0]?.rank ?? 0]?.table === 'title') return undefined;
  return correctedQuery(
    db,
    typed.text,
    (folded) => finds(context, folded, number * MUCH_MORE),
    (known) => known.every(({ documents }) => documents < WELL_KNOWN),
  );
}
