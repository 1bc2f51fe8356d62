import { LISTS } from '#site/content/lists.ts';
import {
  SEARCH_KINDS,
  type SearchAnswer,
  type SearchKind,
  type SearchQuestion,
} from '#site/content/search.ts';
import type { Queries } from '../queries.ts';
import { anyOf } from './expressions.ts';
import type { Places } from './places.ts';
import { placeToken, topicToken, yearToken } from './tokens.ts';

/** The conditions of a question, as the index is asked. A value that stands for nothing is no condition. */
export interface Filters {
  /** All of them but the kind, as an FTS5 expression; '' for none. */
  under: string;
  kind?: SearchKind;
  chosen: SearchAnswer['chosen'];
}

export function filtersOf(
  question: SearchQuestion,
  { documents, entries }: Pick<Queries, 'documents' | 'entries'>,
  places: Places,
): Filters {
  const topic =
    question.topic === undefined
      ? undefined
      : entries
          .newest(LISTS.topics.scope, 100)
          .map(({ id }) => documents.card('topic', id))
          .find((one) => one?.slug === question.topic);
  const place = question.place === undefined ? undefined : places.bySlug(question.place);
  const year = /^(?:19|20)\d\d$/u.test(question.year ?? '') ? question.year : undefined;
  const kind = SEARCH_KINDS.find((one) => one === question.kind);
  const conditions = [
    ...(topic ? [anyOf([topicToken(topic.id)])] : []),
    ...(place ? [anyOf(places.whole(place).map(placeToken))] : []),
    ...(year ? [anyOf([yearToken(year)])] : []),
  ];
  return {
    under: conditions.join(' AND '),
    kind,
    chosen: { kind, topic: topic?.name, place: place?.name, year },
  };
}
