import type { CardOf, FaceOf } from '#contract/faces/face.ts';
import { ARTICLES_PER_PART, PATHS, pathOf, seriesPartPath } from '#contract/paths.ts';
import { articleCard, type ArticleCard, type Link } from './card.ts';
import { figureOf, shownView, type Figure, type Pictures, type PictureView } from './picture.ts';
import { pageBase, type PageBase, type Setting } from './setting.ts';

/* Loạt bài: articles that are read in order. */

export interface SeriesList extends PageBase {
  title: string;
  about: string;
  series: SeriesCard[];
}

export interface SeriesCard {
  href: string;
  name: string;
  /** "Còn tiếp", "Đã trọn bộ" */
  state: string;
  picture?: PictureView;
  newest?: { label: string; article: Link };
}

export interface SeriesPage extends PageBase {
  title: string;
  about?: string;
  state: string;
  picture?: Figure;
  /** The number of the first article of this part. */
  start: number;
  articles: ArticleCard[];
  newer?: Link;
  older?: Link;
}

/** Where an article stands in its series: beside its text. */
export interface SeriesPlace {
  series: Link;
  /** "Kỳ 3" */
  part: string;
  before?: Link;
  after?: Link;
}

const SERIES: Link = { href: PATHS.series, label: 'Loạt bài' };

const stateOf = ({ isOpen }: Pick<FaceOf<'series'>, 'isOpen'>) => (isOpen ? 'Còn tiếp' : 'Đã trọn bộ');

export function seriesList(
  answers: {
    series: (CardOf<'series'> & { newest?: CardOf<'article'>; count: number })[];
    pictures: Pictures;
  },
  setting: Setting,
): SeriesList {
  const title = 'Loạt bài';
  const about = `Những bài đi cùng nhau, nên đọc theo thứ tự, của ${setting.site.name}.`;
  return {
    ...pageBase(setting, { title, description: about, above: [] }),
    title,
    about,
    series: answers.series.map(({ newest, count, ...one }) => ({
      href: pathOf('series', one),
      name: one.name,
      state: `${count} kỳ · ${stateOf(one)}`,
      picture: shownView(one.picture ?? newest?.hero, answers.pictures, 'card'),
      newest: newest && { label: `Kỳ ${count}`, article: linkTo(newest) },
    })),
  };
}

export interface SeriesAnswers {
  series: FaceOf<'series'>;
  /** From 1. */
  part: number;
  /** Of this part, oldest first, and one more where another part follows. */
  articles: CardOf<'article'>[];
  pictures: Pictures;
}

export function seriesPage(
  { series, part, articles, pictures }: SeriesAnswers,
  setting: Setting,
): SeriesPage {
  const path = pathOf('series', series);
  const shown = articles.slice(0, ARTICLES_PER_PART);
  const partLink = (number: number, words: string) => ({ href: seriesPartPath(path, number), label: words });
  const title = part > 1 ? `${series.name}, phần ${part}` : series.name;
  return {
    ...pageBase(setting, {
      title,
      step: part > 1 ? `Phần ${part}` : series.name,
      description: series.about ?? `Loạt bài ${series.name} của ${setting.site.name}.`,
      above: part > 1 ? [SERIES, { href: path, label: series.name }] : [SERIES],
    }),
    title,
    about: part > 1 ? undefined : series.about,
    state: stateOf(series),
    picture: part > 1 ? undefined : figureOf(series.picture, pictures),
    start: (part - 1) * ARTICLES_PER_PART + 1,
    articles: shown.map((article) => articleCard(article, pictures)),
    newer: part > 1 ? partLink(part - 1, 'Các kỳ trước') : undefined,
    older: articles.length > ARTICLES_PER_PART ? partLink(part + 1, 'Các kỳ tiếp theo') : undefined,
  };
}

export interface SeriesPlaceAnswers {
  series: CardOf<'series'>;
  /** From 1. */
  position: number;
  before?: CardOf<'article'>;
  after?: CardOf<'article'>;
}

export function seriesPlace({ series, position, before, after }: SeriesPlaceAnswers): SeriesPlace {
  return {
    series: { href: pathOf('series', series), label: series.name },
    part: `Kỳ ${position}`,
    before: before && linkTo(before),
    after: after && linkTo(after),
  };
}

const linkTo = (article: CardOf<'article'>): Link => ({
  href: pathOf('article', article),
  label: article.title,
});
