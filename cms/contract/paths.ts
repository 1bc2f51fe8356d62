import type { FaceOf } from './faces/face.ts';
import type { DocumentType } from './faces/document.ts';
import type { ProjectStatus } from './faces/project.ts';
import type { Kind, PageKind } from './kinds.ts';

/*
 * Every address of the site is made here, by both sides. Articles and projects are many and carry
 * their number, so that two titles that fold to the same slug never meet.
 */

export const PATHS = {
  home: '/',
  news: '/tin-tuc/',
  newsArchive: '/tin-tuc/luu-tru/',
  campaigns: '/chien-dich/',
  projects: '/cong-trinh/',
  units: '/don-vi/',
  documents: '/van-ban/',
  documentsFeed: '/van-ban/rss.xml',
  schedule: '/lich-cong-tac/',
  scheduleFeed: '/lich-cong-tac/lich.ics',
  library: '/thu-vien/',
  albums: '/thu-vien/anh/',
  videos: '/thu-vien/video/',
  series: '/loat-bai/',
  feedback: '/gop-y/',
  /** Answered by POST: a letter on its way, and what came of one. */
  feedbackSend: '/gop-y/gui/',
  feedbackLookup: '/gop-y/tra-cuu/',
  feedbackFound: '/gop-y/ket-qua/',
  answers: '/hoi-dap/',
  structure: '/co-cau-to-chuc/',
  contact: '/lien-he/',
  links: '/lien-ket/',
  siteMap: '/so-do-trang/',
  accessibility: '/tro-nang/',
  english: '/en/',
  alerts: '/thong-bao-khan/',
  alertStyle: '/thong-bao.css',
  search: '/tim-kiem/',
  /** Answered on demand: the ledger of all projects, searched; projects by several filters at once. */
  ledgerSearch: '/so-dong-gop/',
  projectFilter: '/cong-trinh/loc/',
  projectsInNeed: '/cong-trinh/can-giup/',
  designSystem: '/he-thong-thiet-ke/',
  openData: '/du-lieu/',
  openDataJson: '/du-lieu/cong-trinh.json',
  openDataCsv: '/du-lieu/cong-trinh.csv',
  openDataSchema: '/du-lieu/cong-trinh.schema.json',
  /** What can be read without network; the worker shows it in place of a page that it has not kept. */
  offline: '/ngoai-tuyen/',
  rss: '/rss.xml',
  sitemap: '/sitemap.xml',
  sitemapPages: '/sitemap/trang.xml',
  newsSitemap: '/sitemap-tin-moi.xml',
  robots: '/robots.txt',
  latestFragment: '/manh/tin-moi-nhat/',
  notFound: '/404.html',
} as const;

/** An editors' page of their own; the form of feedback leads to it while it is live. */
export const PRIVACY_PATH = '/quy-dinh-su-dung-quyen-rieng-tu/';

/** First segments that a page (trang) may not take as its slug. */
export const RESERVED_SLUGS: readonly string[] = [
  'tin-tuc',
  'chuyen-muc',
  'chien-dich',
  'cong-trinh',
  'don-vi',
  'tim-kiem',
  'manh',
  'ngoai-tuyen',
  'so-dong-gop',
  'cam-on',
  'du-lieu',
  'he-thong-thiet-ke',
  'mau',
  'van-ban',
  'lich-cong-tac',
  'thu-vien',
  'loat-bai',
  'gop-y',
  'hoi-dap',
  'lien-ket',
  'so-do-trang',
  'tro-nang',
  'thong-bao-khan',
  'chia-se',
  'goi-y',
  'en',
  'anh',
  'tep',
  'sitemap',
  'admin',
  'api',
  '404',
];

/** The stages of projects as addresses name them. */
export const STATUS_SLUGS: Record<ProjectStatus, string> = {
  planned: 'chuan-bi',
  appealing: 'van-dong',
  building: 'thi-cong',
  done: 'hoan-thanh',
};

/** "2023-03" → "2023/03/" appended to a list's address. */
const monthPart = (month: string) => `${month.replace('-', '/')}/`;

export const newsMonthPath = (month: string) => `${PATHS.news}${monthPart(month)}`;
export const printPath = (articlePath: string) => `${articlePath}ban-in/`;
export const topicMonthPath = (topicPath: string, month: string) => `${topicPath}${monthPart(month)}`;
export const topicFeedPath = (topicPath: string) => `${topicPath}rss.xml`;
export const projectsByStatusPath = (status: ProjectStatus) =>
  `${PATHS.projects}trang-thai/${STATUS_SLUGS[status]}/`;
export const projectsByTypePath = (type: string) => `${PATHS.projects}loai/${type}/`;
export const projectsByPlacePath = (placeSlug: string) => `${PATHS.projects}dia-ban/${placeSlug}/`;

export const documentsByTypePath = (type: DocumentType) => `${PATHS.documents}loai/${type}/`;
/** @param year "2026" */
export const documentsByYearPath = (year: string) => `${PATHS.documents}nam/${year}/`;
/** @param year "2026" */
export const albumsByYearPath = (year: string) => `${PATHS.albums}nam/${year}/`;
export const videosByYearPath = (year: string) => `${PATHS.videos}nam/${year}/`;
/** Answers of a year in parts of {@link ANSWERS_PER_PART}, oldest first, so that a part once full never changes. */
export const answersByYearPath = (year: string, part = 1) =>
  `${PATHS.answers}nam/${year}/${part === 1 ? '' : `phan-${part}/`}`;
export const ANSWERS_PER_PART = 20;
/** A question with its answer. Its number alone: an address that is passed on outlives every other wording. */
export const questionPath = (id: string) => `${PATHS.answers}cau-${id}/`;
/** @param year of ISO 8601, which the days around New Year may not be in. */
export const weeksByYearPath = (year: string) => `${PATHS.schedule}nam/${year}/`;
/** A series in parts of {@link ARTICLES_PER_PART}, oldest first; the first part is the series' own page. */
export const seriesPartPath = (seriesPath: string, part: number) =>
  part === 1 ? seriesPath : `${seriesPath}phan-${part}/`;
export const ARTICLES_PER_PART = 40;
export const weekCalendarPath = (weekPath: string) => `${weekPath}lich.ics`;

/* Below a project: its ledger, whose pages of 200 never shift, since postings are only ever added. */
export const POSTINGS_PER_PAGE = 200;
export const ledgerPath = (projectPath: string) => `${projectPath}so-dong-gop/`;
/** @param page from 1: numbers 1 to 200, then 201 to 400 … */
export const ledgerPagePath = (projectPath: string, page: number) =>
  `${ledgerPath(projectPath)}trang-${page}/`;
export const ledgerPageOf = (number: number) => Math.ceil(number / POSTINGS_PER_PAGE);
export const noticePath = (projectPath: string) => `${projectPath}thong-bao/`;
export const projectFeedPath = (projectPath: string) => `${projectPath}rss.xml`;
/** @param amount đồng; absent where the giver chooses it */
export const giftCodePath = (projectPath: string, type: 'png' | 'svg', amount?: number) =>
  `${projectPath}ma-qr${amount === undefined ? '' : `-${amount}`}.${type}`;
/** Amounts that have a code of their own, in đồng. */
export const GIFT_AMOUNTS = [100_000, 200_000, 500_000, 1_000_000] as const;

/** What is suggested for words that begin so: "/goi-y/du.json". */
export const suggestionsPath = (prefix: string) => `/goi-y/${prefix}.json`;

/* Answered on demand. */
export const thanksPath = (code: string) => `/cam-on/${code}/`;
export const ledgerCsvPath = (projectId: string) => `/du-lieu/so-dong-gop-${projectId}.csv`;

/** Albums, videos and weeks of a year. */
export const yearSitemapPath = (year: string) => `/sitemap/nam-${year}.xml`;
export const articleSitemapPath = (month: string) => `/sitemap/tin-tuc-${month}.xml`;

type Addressed = { [K in PageKind]: (face: Pick<FaceOf<K>, 'slug' | 'id'>) => string };

const ADDRESS: Addressed = {
  article: (face) => `/tin-tuc/${face.slug}-${face.id}/`,
  campaign: (face) => `/chien-dich/${face.slug}/`,
  project: (face) => `/cong-trinh/${face.slug}-${face.id}/`,
  topic: (face) => `/chuyen-muc/${face.slug}/`,
  unit: (face) => `/don-vi/${face.slug}/`,
  page: (face) => `/${face.slug}/`,
  document: (face) => `/van-ban/${face.slug}-${face.id}/`,
  album: (face) => `/thu-vien/anh/${face.slug}-${face.id}/`,
  video: (face) => `/thu-vien/video/${face.slug}-${face.id}/`,
  series: (face) => `/loat-bai/${face.slug}/`,
  week: (face) => `/lich-cong-tac/${face.slug}/`,
};

/** The address of a document of a kind that has pages. */
export function pathOf<K extends PageKind>(kind: K, face: Pick<FaceOf<K>, 'slug' | 'id'>): string {
  return ADDRESS[kind](face);
}

/** The address of a document of any kind; null for kinds without a page. */
export function addressOf<K extends Kind>(kind: K, face: FaceOf<K>): string | null {
  return kind in ADDRESS && 'slug' in face ? pathOf(kind as PageKind, face) : null;
}

/** The address of a picture's variant, by its file name (see `pictures.ts`). */
export const picturePath = (variantName: string) => `/anh/${variantName}`;

/** The address of a share image, by its name (see `site/content/share-card.ts`). */
export const sharePath = (name: string) => `/chia-se/${name}.jpg`;

/** The address of a file (PDF): its content hash makes it cacheable for ever. */
export const filePath = (file: Pick<FaceOf<'media'> & { type: 'file' }, 'hash' | 'filename'>) =>
  `/tep/${file.hash}/${file.filename}`;
