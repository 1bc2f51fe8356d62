import type { Face } from '#contract/faces/face.ts';
import { questionPath } from '#contract/paths.ts';
import type { SearchAnswer, SearchGroup, SearchHit, SearchKind } from '#site/content/search.ts';
import { excerpt, highlight } from '../highlight.ts';
import { statement } from '../statement.ts';
import { choicesFor } from './choices.ts';
import { inARow, tiersOf } from './expressions.ts';
import { both, countMatches, type Found, type FoundGroup } from './find.ts';
import { withoutQuestionWords } from './question-words.ts';
import { readQuery, type ReadQuery } from './read-query.ts';
import { HITS_A_PAGE, HITS_OF_A_GROUP, MOST_PAGES, type SearchContext } from './context.ts';
import { searchableOf } from './searchable.ts';
import { wordsInFiles } from './words-in-files.ts';

/** A query as results are shown for it. */
export interface Shown {
  read: ReadQuery;
  as: SearchAnswer['shown']['as'];
  suggestion?: string;
}

/** @param typed what was typed, where results are shown for something else */
export function answerOf(
  context: SearchContext,
  shown: Shown,
  found: Found,
  typed = shown.read,
): SearchAnswer {
  const { queries, places, filters, page } = context;
  const { read } = shown;
  const main = filters.kind ?? 'article';
  const mainRows = found.groups.find(({ kind }) => kind === main)?.rows.length ?? 0;
  const isMore = mainRows > page * HITS_A_PAGE;
  return {
    query: typed.text,
    shown: { query: read.text, as: shown.as },
    plainer: withoutQuestionWords(typed),
    suggestion: shown.suggestion,
    groups: groupsOf(context, read, found, main),
    found: found.count,
    page,
    hasMore: isMore && page < MOST_PAGES,
    isCut: isMore && page === MOST_PAGES,
    choices: choicesFor({ queries, places, found, kind: filters.kind }),
    chosen: filters.chosen,
    places: read.concepts.flatMap((concept) => concept.places).map(places.describe),
    shorter: found.count.number === 0 ? shorterQueries(context, typed) : [],
  };
}

/** The first page shows the best of every kind; further pages, and those of one kind, only their own. */
function groupsOf(context: SearchContext, read: ReadQuery, found: Found, main: SearchKind): SearchGroup[] {
  const { page, filters } = context;
  const isOverview = page === 1 && filters.kind === undefined;
  const shown = isOverview ? found.groups : found.groups.filter(({ kind }) => kind === main);
  return shown.map((group) => {
    const [from, to] =
      group.kind === main ? [(page - 1) * HITS_A_PAGE, page * HITS_A_PAGE] : [0, HITS_OF_A_GROUP];
    const hits = group.rows.slice(from, to).map((row) => hitOf(context, group, row, read));
    return { kind: group.kind, hits: hits.filter((hit) => hit !== undefined), count: group.count };
  });
}

function hitOf(
  { db, queries: { documents }, places }: SearchContext,
  { kind }: FoundGroup,
  row: number,
  { terms, concepts }: ReadQuery,
): SearchHit | undefined {
  const found = statement(db, 'select id from search_row where row = ?').get(row) as
    { id: string } | undefined;
  if (!found) return undefined;
  const document = documents.find(kind, found.id);
  const face = documents.face(kind, found.id) as Face | undefined;
  const path = kind === 'answer' ? questionPath(found.id) : document?.path;
  const searchable = face && searchableOf(kind, face);
  if (!searchable || !path) return undefined;
  const asked = concepts.flatMap((concept) => concept.places);
  const former = asked
    .flatMap((now) => places.former(now).map((id) => ({ id, now: now.name })))
    .find(({ id }) => searchable.places?.includes(id));
  return {
    kind,
    path,
    title: highlight(searchable.title, terms),
    excerpt: excerpt([searchable.text, wordsInFiles(db, kind, face)].filter(Boolean).join('\n'), terms),
    date: searchable.date,
    formerPlace: former && { name: places.byId(former.id)!.name, now: former.now },
  };
}

const MOST_SHORTER = 4;

/** The query with one word left out, or all that stand nowhere: the fewest results, and so the nearest, first. */
function shorterQueries(context: SearchContext, { terms }: ReadQuery): SearchAnswer['shorter'] {
  const { db, places, filters } = context;
  const known = terms.filter(({ folded }) => countMatches(db, inARow(folded), 1).number > 0);
  const rests = [known, ...terms.map((_, left) => terms.filter((__, at) => at !== left))];
  const queries = rests
    .filter((rest) => rest.length > 0 && rest.length < terms.length)
    .map((rest) => rest.map(({ accented }) => accented).join(' '));
  return [...new Set(queries)]
    .map((query) => {
      const widest = tiersOf(readQuery(query, context), places).at(-1)!.match;
      return { query, count: countMatches(db, both(widest, filters.under)) };
    })
    .filter(({ count }) => count.number > 0)
    .sort((a, b) => a.count.number - b.count.number)
    .slice(0, MOST_SHORTER);
}
