import type { CardOf } from '#contract/faces/face.ts';
import { newsMonthPath, PATHS, pathOf, topicFeedPath, topicMonthPath } from '#contract/paths.ts';
import { monthOf, monthTitle } from '#contract/text/dates.ts';
import { articleCard, type ArticleCard, type Link } from './card.ts';
import { collectionLd } from './json-ld.ts';
import { periodsOf, type Period } from './periods.ts';
import type { Pictures } from './picture.ts';
import { pageBase, type PageBase, type Setting } from './setting.ts';
import { shortStamp, type Stamp } from './stamp.ts';
import { kickerText } from './kicker.ts';

/* Lists of articles: the newest, a topic, a month, the months there are. */

export interface NewsList extends PageBase {
  title: string;
  about?: string;
  /** The newest, large. */
  lead?: ArticleCard;
  /** Side by side below the first, where enough others follow. */
  pair: ArticleCard[];
  periods: Period[];
  /** Where older ones are: months of this list, newest first. */
  months: Link[];
  archive?: Link;
  feed?: Link;
  /** Topics beside this one. */
  topics: Link[];
}

export interface MonthList extends PageBase {
  title: string;
  days: { at: Stamp; articles: { href: string; title: string; kicker?: string }[] }[];
  older?: Link;
  up: Link;
}

export interface ArchivePage extends PageBase {
  title: string;
  years: { year: string; months: Link[] }[];
}

const NEWS: Link = { href: PATHS.news, label: 'Tin tức' };
const ARCHIVE: Link = { href: PATHS.newsArchive, label: 'Lưu trữ theo tháng' };

export const NEWEST_IN_LIST = 30;

export function newsPage(
  answers: { newest: CardOf<'article'>[]; topics: CardOf<'topic'>[]; pictures: Pictures },
  setting: Setting,
): NewsList {
  const topics = new Map(answers.topics.map((topic) => [topic.id, topic]));
  const title = 'Tin tức';
  const description = `Tin mới nhất của ${setting.site.name}.`;
  return {
    ...pageBase(setting, {
      ...{ title, description, above: [] },
      jsonLd: [articlesLd(answers.newest, { title, description }, setting)],
    }),
    title,
    ...arranged(
      answers.newest.map((card) => articleCard(card, answers.pictures, topics)),
      newsMonthPath,
    ),
    months: [],
    archive: ARCHIVE,
    topics: answers.topics.map(topicLink),
  };
}

export function topicPage(
  answers: {
    topic: CardOf<'topic'> & { about?: string };
    newest: CardOf<'article'>[];
    months: string[];
    topics: CardOf<'topic'>[];
    pictures: Pictures;
  },
  setting: Setting,
): NewsList {
  const { topic } = answers;
  const path = pathOf('topic', topic);
  const feed = { href: topicFeedPath(path), label: `${topic.name} | ${setting.site.shortName}` };
  const description = topic.about ?? `Tin bài chuyên mục ${topic.name} của ${setting.site.name}.`;
  return {
    ...pageBase(setting, {
      ...{ title: topic.name, description, above: [NEWS], feeds: [feed] },
      jsonLd: [articlesLd(answers.newest, { title: topic.name, description }, setting)],
    }),
    title: topic.name,
    about: topic.about,
    ...arranged(
      answers.newest.map((card) => articleCard(card, answers.pictures)),
      (month) => topicMonthPath(path, month),
    ),
    months: answers.months.map((month) => ({ href: topicMonthPath(path, month), label: monthTitle(month) })),
    feed: { href: feed.href, label: `RSS ${topic.name}` },
    topics: answers.topics.filter((other) => other.id !== topic.id).map(topicLink),
  };
}

/** So many follow a pair at least. */
const MOST_WITHOUT_PAIR = 3;

/** The newest opens the list, two stand side by side below it, and all others in periods. */
function arranged(articles: readonly ArticleCard[], monthPath: (month: string) => string) {
  const [lead, ...others] = articles;
  const pair = others.length > MOST_WITHOUT_PAIR ? others.slice(0, 2) : [];
  return { lead, pair, periods: periodsOf(others.slice(pair.length), monthPath) };
}

/**
 * A month of all news, or of one topic, and the newest article before it. It leads back in time only: a link
 * forward would write the month before anew when the next one begins, and archives don't change.
 */
export function monthPage(
  answers: {
    month: string;
    articles: CardOf<'article'>[];
    before?: CardOf<'article'>;
    topic?: CardOf<'topic'>;
  },
  setting: Setting,
): MonthList {
  const { month, before, topic } = answers;
  const label = monthTitle(month);
  const pathAt = (m: string) => (topic ? topicMonthPath(pathOf('topic', topic), m) : newsMonthPath(m));
  const monthBefore = before && monthOf(before.publishedAt);
  const title = topic ? `${topic.name}: ${lowerFirst(label)}` : `Tin tức ${lowerFirst(label)}`;
  const description = `Tin bài ${topic ? `chuyên mục ${topic.name} ` : ''}của ${setting.site.name}, ${lowerFirst(label)}.`;
  return {
    ...pageBase(setting, {
      title,
      description,
      step: label,
      jsonLd: [articlesLd(answers.articles, { title, description }, setting)],
      above: topic ? [NEWS, topicLink(topic)] : [NEWS, ARCHIVE],
    }),
    title,
    days: byDay(answers.articles),
    older: monthBefore ? { href: pathAt(monthBefore), label: monthTitle(monthBefore) } : undefined,
    up: topic ? { href: pathOf('topic', topic), label: `Chuyên mục ${topic.name}` } : ARCHIVE,
  };
}

export function archivePage(answers: { months: string[] }, setting: Setting): ArchivePage {
  const title = 'Lưu trữ tin tức';
  const years = new Map<string, Link[]>();
  for (const month of answers.months) {
    const [year = '', number = ''] = month.split('-');
    const links = years.get(year) ?? [];
    links.push({ href: newsMonthPath(month), label: `Tháng ${Number(number)}` });
    years.set(year, links);
  }
  const description = `Toàn bộ tin bài đã đăng của ${setting.site.name}, xếp theo tháng.`;
  return {
    ...pageBase(setting, { title, step: 'Lưu trữ theo tháng', description, above: [NEWS] }),
    title,
    years: [...years].map(([year, months]) => ({ year, months })),
  };
}

function articlesLd(
  articles: readonly CardOf<'article'>[],
  { title, description }: { title: string; description: string },
  { origin, path }: Setting,
) {
  const links = articles.map((article) => ({ href: pathOf('article', article) }));
  return collectionLd({ origin, path, title, description, links });
}

/** Articles come newest first; a day's heading is written once. */
function byDay(articles: readonly CardOf<'article'>[]): MonthList['days'] {
  const days: MonthList['days'] = [];
  for (const article of articles) {
    const at = shortStamp(article.publishedAt);
    let day = days.at(-1);
    if (day?.at.text !== at.text) {
      day = { at: { datetime: at.datetime.slice(0, 10), text: at.text }, articles: [] };
      days.push(day);
    }
    const { title } = article;
    const kicker = kickerText(article.kicker);
    day!.articles.push({ href: pathOf('article', article), title, kicker });
  }
  return days;
}

export function topicLink(topic: CardOf<'topic'>): Link {
  return { href: pathOf('topic', topic), label: topic.name };
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
