import { dayOf } from '#contract/text/dates.ts';
import { LISTS } from '#site/content/lists.ts';
import { RELATED, relatedOf, type ArticleAnswers, type TextAnswers } from '#site/model/article-page.ts';
import { askCards } from './cards.ts';
import { askResources } from './resources.ts';
import { askSeriesPlace } from './series.ts';

type Content = App.Locals['content'];

/** The text alone, as the print view shows it. */
export function askArticleText(content: Content, path: string): TextAnswers | undefined {
  const article = content.at('article', path);
  if (!article) return undefined;
  const { body, attachments, hero, byline } = article;
  const signing = byline?.type === 'unit' ? [byline.unit] : [];
  return {
    article,
    units: askCards(content, 'unit', [...article.units, ...signing]),
    resources: askResources(content, {
      bodies: [body],
      attachments,
      pictures: [hero],
      asOf: dayOf(article.updatedAt ?? article.publishedAt),
    }),
  };
}

/**
 * An article and what stands around it. The neighbours are chosen so that a new article touches one
 * old page: the newest before it gets a "newer", and "older" and "related" never look ahead.
 */
export function askArticle(content: Content, path: string): ArticleAnswers | undefined {
  const text = askArticleText(content, path);
  if (!text) return undefined;
  const { article } = text;
  const ofTopic = LISTS.articlesOfTopic(article.topic);
  const older = content.olderThan(ofTopic, article, RELATED);
  const chosen = article.related.map((id) => content.card('article', id));
  const related = relatedOf(article, chosen, older);
  const pictures = content.pictures(related.map((card) => card.hero?.media));
  return {
    ...text,
    topic: content.card('topic', article.topic),
    campaign: article.campaign ? content.card('campaign', article.campaign) : undefined,
    project: article.project ? content.card('project', article.project) : undefined,
    places: askCards(content, 'place', article.places),
    newer: content.newerThan(ofTopic, article, 1)[0],
    older: older[0],
    related,
    series: askSeriesPlace(content, article),
    resources: { ...text.resources, pictures: new Map([...text.resources.pictures, ...pictures]) },
  };
}
