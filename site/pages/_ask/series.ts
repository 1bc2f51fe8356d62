import type { CardOf } from '#contract/faces/face.ts';
import { ARTICLES_PER_PART } from '#contract/paths.ts';
import { LISTS } from '#site/content/lists.ts';
import type { SeriesAnswers, SeriesPlaceAnswers } from '#site/model/series-pages.ts';

type Content = App.Locals['content'];

export function askSeriesList(content: Content) {
  const series = content.all(LISTS.series).map((one) => {
    const list = LISTS.articlesOfSeries(one.id);
    const [newest] = content.newest(list, 1);
    return { ...one, newest, count: newest ? content.positionOf(list, newest) : 0 };
  });
  const pictures = content.pictures(series.map((one) => (one.picture ?? one.newest?.hero)?.media));
  return { series, pictures };
}

/** @param part from 1; only the first stands without articles */
export function askSeries(content: Content, path: string, part: number): SeriesAnswers | undefined {
  const series = content.at('series', path);
  if (!series) return undefined;
  const list = LISTS.articlesOfSeries(series.id);
  const articles = content.stretch(list, (part - 1) * ARTICLES_PER_PART, ARTICLES_PER_PART + 1);
  if (part > 1 && articles.length === 0) return undefined;
  const shown = [series.picture, ...articles.map((article) => article.hero)];
  return { series, part, articles, pictures: content.pictures(shown.map((picture) => picture?.media)) };
}

/** Where an article stands in its series. A later one touches the newest before it, and no other. */
export function askSeriesPlace(content: Content, article: CardOf<'article'>): SeriesPlaceAnswers | undefined {
  const series = article.series ? content.card('series', article.series) : undefined;
  if (!series) return undefined;
  const list = LISTS.articlesOfSeries(series.id);
  return {
    series,
    position: content.positionOf(list, article),
    before: content.olderThan(list, article, 1)[0],
    after: content.newerThan(list, article, 1)[0],
  };
}
