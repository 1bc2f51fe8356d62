import { localStamp, monthOf } from '#contract/text/dates.ts';
import type { CardOf } from '#contract/faces/face.ts';
import { projectStatus, PROJECT_STATUSES, PROJECT_TYPES } from '#contract/faces/project.ts';
import type { Kind } from '#contract/kinds.ts';
import { isoWeekOf } from '#contract/text/iso-week.ts';
import {
  albumsByYearPath,
  ANSWERS_PER_PART,
  answersByYearPath,
  ARTICLES_PER_PART,
  articleSitemapPath,
  documentsByTypePath,
  documentsByYearPath,
  GIFT_AMOUNTS,
  giftCodePath,
  ledgerPageOf,
  ledgerPagePath,
  ledgerPath,
  newsMonthPath,
  noticePath,
  PATHS,
  projectFeedPath,
  projectsByPlacePath,
  projectsByStatusPath,
  projectsByTypePath,
  questionPath,
  seriesPartPath,
  videosByYearPath,
  weekCalendarPath,
  weeksByYearPath,
  yearSitemapPath,
  suggestionsPath,
} from '#contract/paths.ts';
import { LISTS, yearBounds } from '#site/content/lists.ts';
import { suggestionPrefixes } from '#site/content/suggestion-prefixes.ts';
import type { Documents, StoredDocument } from './documents.ts';
import { END, type Entries } from './entries.ts';

/*
 * Which addresses may exist because of a document. A full publish tries the addresses of all
 * documents, an incremental one those of the changed ones; whether a page really exists is decided
 * by rendering it (404 means no). Both ways therefore agree by construction.
 */

/** Made when they are asked for, since they answer a reader's own words. */
const ON_DEMAND: readonly string[] = [
  ...[PATHS.search, PATHS.ledgerSearch, PATHS.projectFilter],
  ...[PATHS.feedbackSend, PATHS.feedbackFound],
];

/** Addresses that no single document stands behind. */
export const FIXED_PATHS: readonly string[] = [
  ...Object.values(PATHS).filter((path) => !ON_DEMAND.includes(path)),
  ...PROJECT_STATUSES.map(projectsByStatusPath),
  ...PROJECT_TYPES.map(projectsByTypePath),
];

/** What stands below a document's own address: '' is the page itself. */
export function suffixesOf(document: Pick<StoredDocument, 'kind' | 'id'>, entries: Entries): string[] {
  if (document.kind === 'article') return ['', 'ban-in/'];
  if (document.kind === 'project') return suffixesOfProject(document.id, entries);
  if (document.kind === 'week') return ['', weekCalendarPath('')];
  if (document.kind === 'series') return seriesParts(document.id, entries);
  if (document.kind !== 'topic') return [''];
  const months = entries.months(LISTS.articlesOfTopic(document.id).scope);
  return ['', 'rss.xml', ...months.map((month) => `${month.replace('-', '/')}/`)];
}

/** The parts of a series that its articles fill. */
function seriesParts(id: string, entries: Entries): string[] {
  const articles = entries.countUpTo(LISTS.articlesOfSeries(id).scope, END);
  const parts = Math.max(1, Math.ceil(articles / ARTICLES_PER_PART));
  return Array.from({ length: parts }, (_, i) => seriesPartPath('', i + 1));
}

/** The project, its ledger, the notice, its feed, its codes. */
function suffixesOfProject(id: string, entries: Entries): string[] {
  const [newest] = entries.newest(LISTS.postingsOfProject(id).scope, 1);
  const pages = newest ? ledgerPageOf(Number(newest.sort)) : 0;
  return [
    '',
    ledgerPath(''),
    noticePath(''),
    projectFeedPath(''),
    ...GIFT_CODES,
    ...Array.from({ length: pages }, (_, i) => ledgerPagePath('', i + 1)),
  ];
}

const GIFT_CODES: readonly string[] = [
  giftCodePath('', 'png'),
  giftCodePath('', 'svg'),
  ...GIFT_AMOUNTS.map((amount) => giftCodePath('', 'png', amount)),
];

/** Lists whose existence a live document may decide, besides those below its own address. */
export function listPathsOf(kind: Kind, id: string, documents: Documents, entries: Entries): string[] {
  const card = documents.card(kind, id);
  const suggestions = card ? suggestionPrefixes(kind, card).map(suggestionsPath) : [];
  return [...pagesOf(kind, id, documents, entries), ...suggestions];
}

function pagesOf(kind: Kind, id: string, documents: Documents, entries: Entries): string[] {
  switch (kind) {
    case 'article': {
      const article = documents.card('article', id);
      return [...pathsOfArticle(article, documents), ...pathsInSeries(article, documents, entries)];
    }
    case 'project':
      return pathsOfProject(documents.card('project', id), documents);
    case 'posting':
      return pathsOfPosting(documents.card('posting', id), documents);
    case 'account':
      return pathsOfAccount(documents.card('account', id), documents);
    case 'album':
    case 'video':
      return pathsOfMedia(kind, documents.card(kind, id));
    case 'document':
      return pathsOfPaper(documents.card('document', id));
    case 'answer':
      return pathsOfAnswer(documents.card('answer', id), entries);
    case 'week':
      return pathsOfWeek(documents.card('week', id));
    case 'place':
      return pathsOfPlace(id, documents);
    case 'redirect':
      return pathsOfRedirect(documents.card('redirect', id));
    default:
      return [];
  }
}

function pathsOfArticle(article: CardOf<'article'> | undefined, documents: Documents): string[] {
  if (!article) return [];
  const month = monthOf(article.publishedAt);
  const topic = documents.find('topic', article.topic);
  const below = topic ? [topic.path, ...topic.formerPaths] : [];
  return [
    newsMonthPath(month),
    articleSitemapPath(month),
    ...below.flatMap((path) => (path ? asPageOrMoved(topic!, path, `${month.replace('-', '/')}/`) : [])),
  ];
}

/** An article may begin a part of its series, or end one. */
function pathsInSeries(
  article: CardOf<'article'> | undefined,
  documents: Documents,
  entries: Entries,
): string[] {
  const series = article?.series ? documents.find('series', article.series) : undefined;
  const last = series && seriesParts(series.id, entries).at(-1)!;
  const bases = series ? [series.path, ...series.formerPaths].filter((path) => path !== null) : [];
  return bases.flatMap((base) => asPageOrMoved(series!, base, last!));
}

function pathsOfProject(project: CardOf<'project'> | undefined, documents: Documents): string[] {
  if (!project) return [];
  return [
    projectsByStatusPath(projectStatus(project)),
    projectsByTypePath(project.type),
    ...pathsOfPlace(project.place, documents),
  ];
}

/** The page of the ledger that holds it: the first of two hundred brings it into being. */
function pathsOfPosting(posting: CardOf<'posting'> | undefined, documents: Documents): string[] {
  const project = posting && documents.find('project', posting.project);
  if (!posting || !project?.path) return [];
  const suffix = ledgerPagePath('', ledgerPageOf(posting.number));
  return asPageOrMoved(project, project.path, suffix);
}

function pathsOfAccount(account: CardOf<'account'> | undefined, documents: Documents): string[] {
  const project = account && documents.find('project', account.project);
  return project?.path ? GIFT_CODES.map((suffix) => project.path + suffix) : [];
}

function pathsOfMedia(kind: 'album' | 'video', card: CardOf<'album' | 'video'> | undefined): string[] {
  if (!card) return [];
  const year = monthOf(card.publishedAt).slice(0, 4);
  return [kind === 'album' ? albumsByYearPath(year) : videosByYearPath(year), yearSitemapPath(year)];
}

function pathsOfPaper(paper: CardOf<'document'> | undefined): string[] {
  if (!paper) return [];
  const year = paper.issuedOn.slice(0, 4);
  return [documentsByTypePath(paper.type), documentsByYearPath(year), yearSitemapPath(year)];
}

/** A question has a page of its own, and brings about the last part of its year, at most. */
function pathsOfAnswer(answer: CardOf<'answer'> | undefined, entries: Entries): string[] {
  if (!answer?.question || !answer.answeredAt) return [];
  const year = localStamp(answer.answeredAt).slice(0, 4);
  const count = entries.between(LISTS.answers.scope, ...yearBounds(year)).length;
  const last = Math.max(1, Math.ceil(count / ANSWERS_PER_PART));
  const lists = [answersByYearPath(year), answersByYearPath(year, last), yearSitemapPath(year)];
  return [questionPath(answer.id), ...lists];
}

function pathsOfWeek(week: CardOf<'week'> | undefined): string[] {
  if (!week) return [];
  const year = String(isoWeekOf(week.startsOn).year);
  return [weeksByYearPath(year), yearSitemapPath(year)];
}

function pathsOfRedirect(redirect: CardOf<'redirect'> | undefined): string[] {
  return redirect ? [moved(redirect.from)] : [];
}

/** A place's list and those of the places around it, which gather it. */
function pathsOfPlace(id: string, documents: Documents): string[] {
  const paths: string[] = [];
  const seen = new Set<string>();
  let place = documents.card('place', id);
  while (place && !seen.has(place.id)) {
    seen.add(place.id);
    paths.push(projectsByPlacePath(place.slug));
    place = place.parent ? documents.card('place', place.parent) : undefined;
  }
  return paths;
}

/** Every address that a document, live or withdrawn, may answer at: as a page, as moved, as gone. */
export function ownAddresses(document: StoredDocument, entries: Entries): string[] {
  const suffixes = suffixesOf(document, entries);
  const bases = [document.path, ...document.formerPaths].filter((path) => path !== null);
  return bases.flatMap((base) => suffixes.flatMap((suffix) => asPageOrMoved(document, base, suffix)));
}

function asPageOrMoved(document: StoredDocument, base: string, suffix: string): string[] {
  const path = base + suffix;
  if (base === document.path) return [path, gone(path), moved(path)];
  return [path, moved(path), gone(path)];
}

/** Not pages but markers on the shelf: "this address is withdrawn" and "this address has moved". */
export const gone = (path: string) => `gone:${path}`;
export const moved = (path: string) => `moved:${path}`;
