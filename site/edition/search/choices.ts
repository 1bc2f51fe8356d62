import { SEARCH_KINDS, type Choice, type SearchAnswer, type SearchKind } from '#site/content/search.ts';
import { LISTS } from '#site/content/lists.ts';
import type { Queries } from '../queries.ts';
import type { Found, Matched } from './find.ts';
import type { Places } from './places.ts';
import { topicToken, yearToken } from './tokens.ts';

type Choices = SearchAnswer['choices'];

/** So many places are offered, those with the most results. */
const MOST_PLACES = 12;
export interface ChoicesQuestion {
  queries: Pick<Queries, 'documents' | 'entries'>;
  places: Places;
  found: Found;
  kind?: SearchKind;
}

/**
 * What the results can be narrowed to, and how many there would be: exact while they are few. Of many only the
 * newest are looked at, so that the cost has a limit: then there are at least so many.
 */
export function choicesFor({ queries, places, found, kind }: ChoicesQuestion): Choices {
  const kinds = SEARCH_KINDS.flatMap((one) => {
    const group = found.groups.find((candidate) => candidate.kind === one);
    return group ? [{ value: one, name: one, count: group.count }] : [];
  });
  const topics = queries.entries
    .newest(LISTS.topics.scope, 100)
    .reverse()
    .map(({ id }) => queries.documents.card('topic', id))
    .filter((topic) => topic !== undefined);
  const counted = found.newest.filter((one) => kind === undefined || one.kind === kind);
  const { isMore } = found.count;
  const older = isMore ? queries.entries.months(LISTS.articles.scope).map((month) => month.slice(0, 4)) : [];
  return { kind: kinds, ...countedIn(counted, isMore, topics, new Set(older), places) };
}

type Topics = readonly { id: string; slug: string; name: string }[];

function countedIn(
  matched: readonly Matched[],
  isMore: boolean,
  topics: Topics,
  olderYears: ReadonlySet<string>,
  places: Places,
): Omit<Choices, 'kind'> {
  const byToken = new Map<string, number>();
  const byPlace = new Map<string, number>();
  const add = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { facets } of matched) {
    for (const token of facets) add(byToken, token);
    const ids = facets
      .filter((token) => token.startsWith('_p'))
      .flatMap((token) => places.around(token.slice(2)));
    for (const id of new Set(ids)) add(byPlace, id);
  }
  const choice = (value: string, name: string, number = 0): Choice => ({
    value,
    name,
    count: { number, isMore },
  });
  const isSome = ({ count }: Choice) => count.number > 0;
  const years = [...byToken.keys()].filter((token) => token.startsWith('_y')).map((token) => token.slice(2));
  return {
    topic: topics
      .map(({ id, slug, name }) => choice(slug, name, byToken.get(topicToken(id))))
      .filter((one) => isMore || isSome(one)),
    place: [...byPlace]
      .sort(([, a], [, b]) => b - a)
      .slice(0, MOST_PLACES)
      .flatMap(([id, number]) => {
        const place = places.byId(id);
        return place ? [choice(place.slug, place.name, number)] : [];
      }),
    year: [...new Set([...years, ...olderYears])]
      .sort()
      .reverse()
      .map((year) => choice(year, year, byToken.get(yearToken(year)))),
  };
}
