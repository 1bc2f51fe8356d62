import type { DocumentType } from '#contract/faces/document.ts';
import type { CardOf } from '#contract/faces/face.ts';
import { PROJECT_STATUSES, PROJECT_TYPES } from '#contract/faces/project.ts';
import {
  ANSWERS_PER_PART,
  albumsByYearPath,
  articleSitemapPath,
  documentsByTypePath,
  documentsByYearPath,
  answersByYearPath,
  newsMonthPath,
  pathOf,
  PATHS,
  projectsByPlacePath,
  projectsByStatusPath,
  projectsByTypePath,
  questionPath,
  topicMonthPath,
  videosByYearPath,
  weeksByYearPath,
  yearSitemapPath,
} from '#contract/paths.ts';
import { dayAfter, dayOf, machineDate } from '#contract/text/dates.ts';
import { xmlElement, XML_DECLARATION } from './xml.ts';

/* Sitemaps (https://www.sitemaps.org/protocol.html) and Google's news sitemap. */

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const NEWS_NAMESPACE = 'http://www.google.com/schemas/sitemap-news/0.9';

/** The day of publishing, and the next. */
const DAYS_NEW = 2;

/** The news sitemap asks for so many of the newest: more than a portal has in two days; Google takes 1000. */
export const NEWEST_IN_SITEMAP = 100;

/** Without `lastmod`, so that it changes with a new month, not with every article. */
export function sitemapIndexXml(
  { months, years }: { months: readonly string[]; years: readonly string[] },
  origin: string,
): string {
  const paths = [PATHS.sitemapPages, ...months.map(articleSitemapPath), ...years.map(yearSitemapPath)];
  const items = paths.map((path) => `<sitemap>${xmlElement('loc', origin + path)}</sitemap>\n`);
  return `${XML_DECLARATION}<sitemapindex xmlns="${NAMESPACE}">\n${items.join('')}</sitemapindex>\n`;
}

export interface SitemapMonth {
  /** "2023-03" */
  month: string;
  articles: readonly CardOf<'article'>[];
  /** Addresses of the topics they are in. */
  topicPaths: Iterable<string>;
}

/** A month: its articles, each with the moment of its last change, and the archive pages that list them. */
export function articleSitemapXml({ month, articles, topicPaths }: SitemapMonth, origin: string): string {
  const archives = [newsMonthPath(month), ...[...topicPaths].map((path) => topicMonthPath(path, month))];
  return urlset([
    ...articles.map(
      (article) =>
        xmlElement('loc', origin + pathOf('article', article)) +
        xmlElement('lastmod', machineDate(article.updatedAt ?? article.publishedAt)),
    ),
    ...archives.map((path) => xmlElement('loc', origin + path)),
  ]);
}

export interface SitemapYear {
  /** "2023" */
  year: string;
  albums: readonly CardOf<'album'>[];
  videos: readonly CardOf<'video'>[];
  weeks: readonly CardOf<'week'>[];
  documents: readonly CardOf<'document'>[];
  /** Questions that were answered. */
  answers: readonly Pick<CardOf<'answer'>, 'id'>[];
}

/** A year of papers, of the library, of the schedule and of answers, and the pages that list it. */
export function yearSitemapXml(
  { year, albums, videos, weeks, documents, answers }: SitemapYear,
  origin: string,
): string {
  const dated = (path: string, { updatedAt, publishedAt }: { updatedAt?: string; publishedAt: string }) =>
    xmlElement('loc', origin + path) + xmlElement('lastmod', machineDate(updatedAt ?? publishedAt));
  const lists = [
    ...(documents.length > 0 ? [documentsByYearPath(year)] : []),
    ...(albums.length > 0 ? [albumsByYearPath(year)] : []),
    ...(videos.length > 0 ? [videosByYearPath(year)] : []),
    ...(weeks.length > 0 ? [weeksByYearPath(year)] : []),
    ...Array.from({ length: Math.ceil(answers.length / ANSWERS_PER_PART) }, (_, i) =>
      answersByYearPath(year, i + 1),
    ),
  ];
  return urlset([
    ...documents.map((document) => dated(pathOf('document', document), document)),
    ...albums.map((album) => dated(pathOf('album', album), album)),
    ...videos.map((video) => dated(pathOf('video', video), video)),
    ...weeks.map((week) => dated(pathOf('week', week), week)),
    ...[...answers.map(({ id }) => questionPath(id)), ...lists].map((path) =>
      xmlElement('loc', origin + path),
    ),
  ]);
}

export interface SitemapPages {
  series: readonly CardOf<'series'>[];
  topics: readonly CardOf<'topic'>[];
  campaigns: readonly CardOf<'campaign'>[];
  projects: readonly CardOf<'project'>[];
  units: readonly CardOf<'unit'>[];
  places: readonly CardOf<'place'>[];
  pages: readonly CardOf<'page'>[];
  documentTypes: readonly DocumentType[];
}

/** Everything but articles and their archives: it changes with the shape of the site, not with the news. */
export function pageSitemapXml(pages: SitemapPages, origin: string): string {
  const { home, news, newsArchive, campaigns, projects, projectsInNeed, units, openData } = PATHS;
  const { documents, library, albums, videos, schedule } = PATHS;
  const paths = [
    ...[home, news, newsArchive, campaigns, projects, projectsInNeed, units, openData],
    ...[documents, library, albums, videos, schedule, PATHS.series, PATHS.feedback, PATHS.answers],
    ...pages.documentTypes.map(documentsByTypePath),
    ...pages.series.map((series) => pathOf('series', series)),
    ...pages.pages.map((page) => pathOf('page', page)),
    ...pages.topics.map((topic) => pathOf('topic', topic)),
    ...pages.campaigns.map((campaign) => pathOf('campaign', campaign)),
    ...pages.projects.map((project) => pathOf('project', project)),
    ...PROJECT_STATUSES.map(projectsByStatusPath),
    ...PROJECT_TYPES.map(projectsByTypePath),
    ...linkedPlaces(pages.places).map((place) => projectsByPlacePath(place.slug)),
    ...pages.units.map((unit) => pathOf('unit', unit)),
  ];
  return urlset(paths.map((path) => xmlElement('loc', origin + path)));
}

/** The lists of projects lead to districts only: what no page links to is no page to be found either. */
function linkedPlaces(places: readonly CardOf<'place'>[]): CardOf<'place'>[] {
  return places.filter(({ level }) => level === 'district');
}

/**
 * Articles leave when the second day after theirs begins, so none is ever older than two days, and the publisher
 * makes the file anew at that midnight. It may be empty: Google says that this does no harm.
 * https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap
 * @param hasCome whether a day has begun in Vietnam
 */
export function freshNews(
  newest: readonly CardOf<'article'>[],
  hasCome: (day: string) => boolean,
): CardOf<'article'>[] {
  const old = newest.findIndex(({ publishedAt }) => hasCome(dayAfter(dayOf(publishedAt), DAYS_NEW)));
  return newest.slice(0, old < 0 ? newest.length : old);
}

/** @param fresh see {@link freshNews} */
export function newsSitemapXml(
  fresh: readonly CardOf<'article'>[],
  site: { name: string },
  origin: string,
): string {
  const items = fresh.map(
    (article) =>
      `${xmlElement('loc', origin + pathOf('article', article))}<news:news><news:publication>` +
      `${xmlElement('news:name', site.name)}<news:language>vi</news:language></news:publication>` +
      `${xmlElement('news:publication_date', machineDate(article.publishedAt))}` +
      `${xmlElement('news:title', article.title)}</news:news>`,
  );
  return urlset(items, ` xmlns:news="${NEWS_NAMESPACE}"`);
}

/**
 * Results of searches are not among what is forbidden: a crawler that may not read them does not read either that
 * they must not be indexed, and lists their addresses from other people's links, advertisement and all
 * (https://developers.google.com/search/docs/crawling-indexing/block-indexing).
 */
export function robotsText(origin: string): string {
  return [
    'User-agent: *',
    ...[PATHS.projectFilter, PATHS.ledgerSearch, '/cam-on/', '/du-lieu/so-dong-gop-', '/manh/'].map(
      (path) => `Disallow: ${path}`,
    ),
    '',
    `Sitemap: ${origin}${PATHS.sitemap}`,
    `Sitemap: ${origin}${PATHS.newsSitemap}`,
    '',
  ].join('\n');
}

function urlset(items: string[], namespaces = ''): string {
  const urls = items.map((item) => `<url>${item}</url>\n`).join('');
  return `${XML_DECLARATION}<urlset xmlns="${NAMESPACE}"${namespaces}>\n${urls}</urlset>\n`;
}
