import type { CardOf, FaceOf } from '#contract/faces/face.ts';
import type { DocumentType } from '#contract/faces/document.ts';
import { projectStatus, type ProjectStatus, type ProjectType } from '#contract/faces/project.ts';
import type { Kind } from '#contract/kinds.ts';
import { looseKey, parseDocumentNumber } from '#contract/text/document-number.ts';
import { localStamp } from '#contract/text/dates.ts';
import { isoWeekOf } from '#contract/text/iso-week.ts';
import { suggestionPrefixes } from './suggestion-prefixes.ts';

/*
 * The ordered lists that a page may ask for, and, from the same table, which lists a document
 * stands in. Both sides of every list are here, so a question can never miss an entry.
 */

/** An ordered list of documents of one kind. */
export interface List<K extends Kind> {
  kind: K;
  scope: string;
}

/** A place in a list: lists are ordered by `sort`, compared byte by byte. */
export interface Entry {
  scope: string;
  sort: string;
}

const list = <K extends Kind>(kind: K, name: string): List<K> => ({ kind, scope: `${kind}/${name}` });

export const LISTS = {
  articles: list('article', 'all'),
  articlesOfTopic: (id: string) => list('article', `topic/${id}`),
  articlesOfCampaign: (id: string) => list('article', `campaign/${id}`),
  articlesOfProject: (id: string) => list('article', `project/${id}`),
  articlesOfUnit: (id: string) => list('article', `unit/${id}`),
  campaigns: list('campaign', 'all'),
  campaignsOfParent: (id: string) => list('campaign', `parent/${id}`),
  projects: list('project', 'all'),
  projectsOfStatus: (status: ProjectStatus) => list('project', `status/${status}`),
  projectsOfType: (type: ProjectType) => list('project', `type/${type}`),
  projectsOfPlace: (id: string) => list('project', `place/${id}`),
  projectsOfCampaign: (id: string) => list('project', `campaign/${id}`),
  projectsOfUnit: (id: string) => list('project', `unit/${id}`),
  postingsOfProject: (id: string) => list('posting', `project/${id}`),
  /** Few beside the gifts, and shown with their documents. */
  spendingOfProject: (id: string) => list('posting', `spent/${id}`),
  accountsOfProject: (id: string) => list('account', `project/${id}`),
  figureChangesOfProject: (id: string) => list('figureChange', `project/${id}`),
  updatesOfProject: (id: string) => list('update', `project/${id}`),
  topics: list('topic', 'all'),
  units: list('unit', 'all'),
  unitsOfParent: (id: string) => list('unit', `parent/${id}`),
  places: list('place', 'all'),
  placesOfParent: (id: string) => list('place', `parent/${id}`),
  pages: list('page', 'all'),
  articlesOfSeries: (id: string) => list('article', `series/${id}`),
  series: list('series', 'all'),
  documents: list('document', 'all'),
  documentsOfType: (type: DocumentType) => list('document', `type/${type}`),
  /** By number and sign, however they are spelt (see {@link looseKey}): what a citation is looked up in. */
  documentsOfNumber: (key: string) => list('document', `number/${key}`),
  documentsOfTopic: (id: string) => list('document', `topic/${id}`),
  documentsOfUnit: (id: string) => list('document', `unit/${id}`),
  /** What does away with a paper, or changes it. */
  documentsReplacing: (id: string) => list('document', `replaces/${id}`),
  documentsAmending: (id: string) => list('document', `amends/${id}`),
  albums: list('album', 'all'),
  albumsOfCampaign: (id: string) => list('album', `campaign/${id}`),
  videos: list('video', 'all'),
  videosOfCampaign: (id: string) => list('video', `campaign/${id}`),
  weeks: list('week', 'all'),
  /** Questions that editors have published with their answers. */
  answers: list('answer', 'public'),
  /** What came of the letter with this receipt: one, or none. */
  answersOfReceipt: (hash: string) => list('answer', `receipt/${hash}`),
  /** What is suggested while one types words that begin so. */
  suggestions: <K extends Kind>(kind: K, prefix: string) => list(kind, `goi-y/${prefix}`),
} as const;

type ListsOf = { [K in Kind]?: (face: CardOf<K>) => { sort: string; lists: List<K>[] } };

const STANDING: ListsOf = {
  article: (face) => ({
    sort: articleSort(face),
    lists: [
      LISTS.articles,
      LISTS.articlesOfTopic(face.topic),
      ...some(face.campaign, LISTS.articlesOfCampaign),
      ...some(face.project, LISTS.articlesOfProject),
      ...some(face.series, LISTS.articlesOfSeries),
      ...face.units.map(LISTS.articlesOfUnit),
    ],
  }),
  campaign: (face) => ({
    sort: dated(face.startsOn, face.id),
    lists: [LISTS.campaigns, ...some(face.parent, LISTS.campaignsOfParent)],
  }),
  project: (face) => ({
    sort: dated(face.sortDay, face.id),
    lists: [
      LISTS.projects,
      LISTS.projectsOfStatus(projectStatus(face)),
      LISTS.projectsOfType(face.type),
      LISTS.projectsOfPlace(face.place),
      LISTS.projectsOfUnit(face.unit),
      ...some(face.campaign, LISTS.projectsOfCampaign),
    ],
  }),
  posting: (face) => ({
    sort: postingSort(face.number),
    lists: [
      LISTS.postingsOfProject(face.project),
      ...(face.bucket === 'spent' ? [LISTS.spendingOfProject(face.project)] : []),
    ],
  }),
  account: (face) => ({ sort: ranked(0, face.id), lists: [LISTS.accountsOfProject(face.project)] }),
  figureChange: (face) => ({
    sort: dated(face.at, face.id),
    lists: [LISTS.figureChangesOfProject(face.project)],
  }),
  update: (face) => ({
    sort: dated(localStamp(face.publishedAt), face.id),
    lists: [LISTS.updatesOfProject(face.project)],
  }),
  topic: (face) => ({ sort: ranked(face.position, face.id), lists: [LISTS.topics] }),
  unit: (face) => ({
    sort: ranked(face.position, face.id),
    lists: [LISTS.units, ...some(face.parent, LISTS.unitsOfParent)],
  }),
  place: (face) => ({
    sort: face.slug + '#' + face.id,
    lists: [LISTS.places, ...some(face.parent, LISTS.placesOfParent)],
  }),
  page: (face) => ({ sort: face.slug + '#' + face.id, lists: [LISTS.pages] }),
  series: (face) => ({ sort: ranked(face.position, face.id), lists: [LISTS.series] }),
  document: (face) => ({
    sort: dated(face.issuedOn, face.id),
    lists: [
      LISTS.documents,
      LISTS.documentsOfType(face.type),
      ...some(keyOfNumber(face.number), LISTS.documentsOfNumber),
      ...some(face.topic, LISTS.documentsOfTopic),
      ...(face.issuer.type === 'unit' ? [LISTS.documentsOfUnit(face.issuer.unit)] : []),
      ...face.replaces.map(LISTS.documentsReplacing),
      ...face.amends.map(LISTS.documentsAmending),
    ],
  }),
  album: (face) => ({
    sort: dated(localStamp(face.publishedAt), face.id),
    lists: [LISTS.albums, ...some(face.campaign, LISTS.albumsOfCampaign)],
  }),
  video: (face) => ({
    sort: dated(localStamp(face.publishedAt), face.id),
    lists: [LISTS.videos, ...some(face.campaign, LISTS.videosOfCampaign)],
  }),
  week: (face) => ({ sort: dated(weekStamp(face.startsOn), face.id), lists: [LISTS.weeks] }),
  answer: (face) => ({
    sort: dated(localStamp(face.answeredAt ?? face.receivedOn), face.id),
    lists: [
      LISTS.answersOfReceipt(face.receipt),
      ...(face.question && face.answeredAt ? [LISTS.answers] : []),
    ],
  }),
};

function keyOfNumber(text: string): string | undefined {
  const number = parseDocumentNumber(text);
  return number && looseKey(number);
}

/** Where a live document stands, in every list that has it. */
export function entriesOf<K extends Kind>(kind: K, face: FaceOf<K> | CardOf<K>): Entry[] {
  const standing = STANDING[kind]?.(face as never);
  if (!standing) return [];
  const suggested = suggestionPrefixes(kind, face as CardOf<K>).map((one) => LISTS.suggestions(kind, one));
  const scopes = new Set([...standing.lists, ...suggested].map((l: List<Kind>) => l.scope));
  return [...scopes].map((scope) => ({ scope, sort: standing.sort }));
}

/** The sort key of a document in its lists. */
export function sortOf<K extends Kind>(kind: K, face: CardOf<K>): string {
  return STANDING[kind]?.(face as never).sort ?? '';
}

/** The sort key of an article: its moment on a clock in Vietnam, then its number. */
export function articleSort(face: Pick<FaceOf<'article'>, 'publishedAt' | 'id'>): string {
  return dated(localStamp(face.publishedAt), face.id);
}

/** The sort key of the posting with this number in its project's ledger. */
export const postingSort = (number: number) => String(number).padStart(9, '0');

/** The bounds of a year ("2026") in a list whose keys begin with it; for weeks, the year of ISO 8601. */
export function yearBounds(year: string): [low: string, high: string] {
  return [year, `${year}~`];
}

/** The bounds of a month in a list of articles: keys from the first up to, but not with, the second. */
export function monthBounds(month: string): [low: string, high: string] {
  return [month, `${month}~`];
}

/** "2026-01" for the week of 29 December 2025: years part where the weeks do. */
function weekStamp(startsOn: string): string {
  const { year, week } = isoWeekOf(startsOn);
  return `${year}-${String(week).padStart(2, '0')}`;
}

const dated = (stamp: string, id: string) => `${stamp}#${id.padStart(10, '0')}`;

const ranked = (position: number, id: string) =>
  `${String(position + 1_000_000).padStart(8, '0')}#${id.padStart(10, '0')}`;

const some = <T>(id: string | undefined, toList: (id: string) => T): T[] => (id ? [toList(id)] : []);
