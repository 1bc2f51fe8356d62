import { ledgerPagePath, ledgerPath, noticePath, PATHS, printPath } from '#contract/paths.ts';
import type { Crawled } from './crawl.ts';

/** A kind of page, and where one of them is found on the running site. */
export interface Template {
  name: string;
  status: number;
  /** The address of one, picked from all pages that the site links to. */
  path: (site: ReadonlyMap<string, Crawled>) => string;
}

const at = (name: string, path: string, status = 200): Template => ({ name, status, path: () => path });

/** The first address, in alphabetical order, that has this form. */
const first = (name: string, form: RegExp): Template => ({
  name,
  status: 200,
  path: (site) => {
    const path = [...site.keys()].sort().find((known) => form.test(known));
    if (!path) throw new Error(`the site has no ${name}: no address like ${form}`);
    return path;
  },
});

const ARTICLE = first('an article with pictures', /^\/tin-tuc\/hieu-qua-tu-xay-dung-doan-co-so[^/]*\/$/u);

/** It calls for gifts: its code is shown. */
const APPEAL = first('a project that calls for gifts', /^\/cong-trinh\/nha-nhan-ai-xa-nam-cuong[^/]*\/$/u);

const below = (name: string, of: (projectPath: string) => string): Template => ({
  ...{ name, status: 200 },
  path: (site) => of(APPEAL.path(site)),
});

/** Every template of the site that the sample content fills. */
export const TEMPLATES: Template[] = [
  at('the front page', PATHS.home),
  at('the news', PATHS.news),
  at('the archive', PATHS.newsArchive),
  first('a month', /^\/tin-tuc\/\d{4}\/\d\d\/$/u),
  ARTICLE,
  first('an article with a table', /^\/tin-tuc\/nhat-rac-den-dau[^/]*\/$/u),
  { ...ARTICLE, name: 'a print view', path: (site) => printPath(ARTICLE.path(site)) },
  first('a topic', /^\/chuyen-muc\/[^/]+\/$/u),
  first('a month of a topic', /^\/chuyen-muc\/[^/]+\/\d{4}\/\d\d\/$/u),
  at('the campaigns', PATHS.campaigns),
  first('a campaign', /^\/chien-dich\/mua-he-xanh[^/]*\/$/u),
  at('the projects', PATHS.projects),
  first('the projects of a stage', /^\/cong-trinh\/trang-thai\/[^/]+\/$/u),
  first('the projects of a place', /^\/cong-trinh\/dia-ban\/[^/]+\/$/u),
  first('the projects of a type', /^\/cong-trinh\/loai\/[^/]+\/$/u),
  at('the projects that need help', PATHS.projectsInNeed),
  at('projects by several conditions', `${PATHS.projectFilter}?tinh-trang=hoan-thanh&nam=2023`),
  at('projects by conditions that none fulfils', `${PATHS.projectFilter}?loai=cau&nam=2023&can-giup=1`),
  at('projects by words that stand for nothing', `${PATHS.projectFilter}?loai=tau-vu-tru&nam=2023`),
  at('the open data', PATHS.openData),
  first('a finished project', /^\/cong-trinh\/cau-dan-sinh[^/]*\/$/u),
  APPEAL,
  below('the ledger of a project', ledgerPath),
  below('a page of a ledger', (project) => ledgerPagePath(project, 1)),
  below('the notice for the village', noticePath),
  first('a letter of thanks', /^\/cam-on\/[^/]+\/$/u),
  at('the units', PATHS.units),
  first('a unit', /^\/don-vi\/[^/]+\/$/u),
  first('a page', /^\/gioi-thieu\/$/u),
  first('a page with a table', /^\/co-cau-to-chuc\/$/u),
  at('the contact page', PATHS.contact),
  at('the links', PATHS.links),
  at('the site map', PATHS.siteMap),
  at('the page in English', PATHS.english),
  at('the alerts while there is none', PATHS.alerts),
  at('the library', PATHS.library),
  at('the albums', PATHS.albums),
  first('an album', /^\/thu-vien\/anh\/[^/]+-\d+\/$/u),
  at('the videos', PATHS.videos),
  first('a video', /^\/thu-vien\/video\/[^/]+-\d+\/$/u),
  at('the series', PATHS.series),
  first('one series', /^\/loat-bai\/[^/]+\/$/u),
  at('the schedule', PATHS.schedule),
  first('a week of the schedule', /^\/lich-cong-tac\/\d{4}-tuan-\d\d\/$/u),
  at('what can be read without network', PATHS.offline),
  at('search before a question', PATHS.search),
  at('search with results', `${PATHS.search}?q=thanh+nien`),
  at('search without results', `${PATHS.search}?q=zzqqxx`),
  at('the ledgers before a question', PATHS.ledgerSearch),
  at('the ledgers with results', `${PATHS.ledgerSearch}?q=nguyen`),
  at('the ledgers without results', `${PATHS.ledgerSearch}?q=zzqqxx`),
  at('an address that never was', '/khong-co-trang-nay/', 404),
];
