import { monthOf } from '#contract/text/dates.ts';
import type { CardOf } from '#contract/faces/face.ts';
import { projectStatus, PROJECT_STATUSES, PROJECT_TYPES } from '#contract/faces/project.ts';
import type { Kind } from '#contract/kinds.ts';
import {
  articleSitemapPath,
  newsMonthPath,
  PATHS,
  projectsByPlacePath,
  projectsByStatusPath,
  projectsByTypePath,
} from '#contract/paths.ts';
import { LISTS } from '#site/content/lists.ts';
import type { Documents, StoredDocument } from './documents.ts';
import type { Entries } from './entries.ts';

/*
 * Which addresses may exist because of a document. A full publish tries the addresses of all
 * documents, an incremental one those of the changed ones; whether a page really exists is decided
 * by rendering it (404 means no). Both ways therefore agree by construction.
 */

/** Addresses that no single document stands behind. */
export const FIXED_PATHS: readonly string[] = [
  ...Object.values(PATHS).filter((path) => path !== PATHS.search),
  ...PROJECT_STATUSES.map(projectsByStatusPath),
  ...PROJECT_TYPES.map(projectsByTypePath),
];

/** What stands below a document's own address: '' is the page itself. */
export function suffixesOf(document: Pick<StoredDocument, 'kind' | 'id'>, entries: Entries): string[] {
  if (document.kind === 'article') return ['', 'ban-in/'];
  if (document.kind !== 'topic') return [''];
  const months = entries.months(LISTS.articlesOfTopic(document.id).scope);
  return ['', 'rss.xml', ...months.map((month) => `${month.replace('-', '/')}/`)];
}

/** Lists whose existence a live document may decide, besides those below its own address. */
export function listPathsOf(kind: Kind, id: string, documents: Documents): string[] {
  switch (kind) {
    case 'article':
      return pathsOfArticle(documents.card('article', id), documents);
    case 'project':
      return pathsOfProject(documents.card('project', id), documents);
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

function pathsOfProject(project: CardOf<'project'> | undefined, documents: Documents): string[] {
  if (!project) return [];
  return [
    projectsByStatusPath(projectStatus(project.milestones)),
    projectsByTypePath(project.type),
    ...pathsOfPlace(project.place, documents),
  ];
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
