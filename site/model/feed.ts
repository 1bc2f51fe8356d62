import type { CardOf } from '#contract/faces/face.ts';
import { pathOf, PATHS, topicFeedPath } from '#contract/paths.ts';
import type { Topics } from './card.ts';
import { xmlElement, xmlText, XML_DECLARATION } from './xml.ts';
import { kickerText } from './kicker.ts';

/** What an RSS document says. Addresses are absolute. */
export interface Feed {
  title: string;
  description: string;
  /** The page that this is the feed of. */
  page: string;
  /** The feed itself. */
  self: string;
  entries: FeedEntry[];
}

export interface FeedEntry {
  url: string;
  title: string;
  summary: string;
  /** ISO moment, UTC. */
  published: string;
  category?: string;
}

/** Also what readers' browsers keep for times without network (site/scripts/offline). */
export const ENTRIES_IN_FEED = 30;

interface FeedAnswers {
  site: { name: string; shortName: string; description: string };
  articles: CardOf<'article'>[];
  topics: Topics;
  origin: string;
}

export function newsFeed({ site, articles, topics, origin }: FeedAnswers, self: string): Feed {
  return {
    title: site.name,
    description: site.description,
    page: origin + PATHS.home,
    self: origin + self,
    entries: articles.map((article) => feedEntry(article, topics, origin)),
  };
}

export function topicFeed(answers: FeedAnswers, topic: CardOf<'topic'> & { about?: string }): Feed {
  const { site, articles, topics, origin } = answers;
  const path = pathOf('topic', topic);
  return {
    title: `${topic.name} | ${site.shortName}`,
    description: topic.about ?? `Tin bài chuyên mục ${topic.name} của ${site.name}`,
    page: origin + path,
    self: origin + topicFeedPath(path),
    entries: articles.map((article) => feedEntry(article, topics, origin)),
  };
}

/** RSS 2.0 (https://www.rssboard.org/rss-specification). Built "when its newest entry came": never a clock. */
export function rssXml(feed: Feed): string {
  const [newest] = feed.entries;
  const items = feed.entries.map(
    (entry) =>
      `<item>${xmlElement('title', entry.title)}${xmlElement('link', entry.url)}` +
      `<guid isPermaLink="true">${xmlText(entry.url)}</guid>` +
      `${xmlElement('description', entry.summary)}${xmlElement('category', entry.category)}` +
      `${xmlElement('pubDate', new Date(entry.published).toUTCString())}</item>\n`,
  );
  return (
    `${XML_DECLARATION}<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">\n<channel>\n` +
    `${xmlElement('title', feed.title)}${xmlElement('link', feed.page)}` +
    `${xmlElement('description', feed.description)}<language>vi</language>` +
    `${xmlElement('lastBuildDate', newest && new Date(newest.published).toUTCString())}` +
    `<atom:link href="${xmlText(feed.self)}" rel="self" type="application/rss+xml"/>\n` +
    `${items.join('')}</channel>\n</rss>\n`
  );
}

function feedEntry(article: CardOf<'article'>, topics: Topics, origin: string): FeedEntry {
  const { title } = article;
  const kicker = kickerText(article.kicker);
  return {
    url: origin + pathOf('article', article),
    title: kicker ? `${kicker} ${title}` : title,
    summary: article.sapo,
    published: article.publishedAt,
    category: topics.get(article.topic)?.name,
  };
}
