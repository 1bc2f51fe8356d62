import type { CardOf } from '#contract/faces/face.ts';
import { DOCUMENT_TYPE_NAMES } from '#contract/document-types.ts';
import { pathOf, PATHS } from '#contract/paths.ts';

export interface SuggestionAnswers {
  topic: CardOf<'topic'>[];
  campaign: CardOf<'campaign'>[];
  project: CardOf<'project'>[];
  unit: CardOf<'unit'>[];
  place: CardOf<'place'>[];
  series: CardOf<'series'>[];
  page: CardOf<'page'>[];
  document: CardOf<'document'>[];
}

/** As site/scripts/search-suggestions.ts reads it: what it is called, what it is, where it stands. */
export type Suggestion = [label: string, kind: string, path: string];

export function suggestions(answers: SuggestionAnswers): Suggestion[] {
  return [
    ...answers.topic.map((topic): Suggestion => [topic.name, 'Chuyên mục', pathOf('topic', topic)]),
    ...answers.campaign.map((one): Suggestion => [one.title, 'Chiến dịch', pathOf('campaign', one)]),
    ...answers.project.map((one): Suggestion => [one.title, 'Công trình', pathOf('project', one)]),
    ...answers.unit.map((unit): Suggestion => [unitLabel(unit), 'Đơn vị', pathOf('unit', unit)]),
    ...answers.place.map((place): Suggestion => [place.name, 'Địa bàn', searchFor(place.name)]),
    ...answers.series.map((one): Suggestion => [one.name, 'Loạt bài', pathOf('series', one)]),
    ...answers.page.map((page): Suggestion => [page.title, 'Trang', pathOf('page', page)]),
    ...answers.document.map((one): Suggestion => [documentLabel(one), 'Văn bản', pathOf('document', one)]),
  ];
}

/** A place has no page of its own, but everything that happened there is found by it. */
const searchFor = (words: string) => `${PATHS.search}?q=${encodeURIComponent(words)}`;

/** A short name that is no part of the name is typed as often. */
const unitLabel = ({ name, shortName }: CardOf<'unit'>) =>
  shortName && !name.includes(shortName) ? `${name} (${shortName})` : name;

const documentLabel = ({ type, number, title }: CardOf<'document'>) =>
  `${type === 'khac' ? '' : `${DOCUMENT_TYPE_NAMES[type]} `}${number}: ${title}`;
