import { ledgerPagePath, ledgerPath, noticePath, PATHS, printPath } from '#contract/paths.ts';
import type { Crawled } from './crawl.ts';

/** A kind of page, and where one of them is found on the running site. */
export interface Template {
  name: string;
  /** The same in Vietnamese, for the statement on accessibility. */
  label: string;
  status: number;
  /** The address of one, picked from all pages that the site links to. */
  path: (site: ReadonlyMap<string, Crawled>) => string;
}

const at = (name: string, label: string, path: string, status = 200): Template => ({
  ...{ name, label, status },
  path: () => path,
});

/** The first address, in alphabetical order, that has this form. */
const first = (name: string, label: string, form: RegExp): Template => ({
  ...{ name, label, status: 200 },
  path: (site) => {
    const path = [...site.keys()].sort().find((known) => form.test(known));
    if (!path) throw new Error(`the site has no ${name}: no address like ${form}`);
    return path;
  },
});

const ARTICLE = first(
  'an article with pictures',
  'Bài viết có ảnh',
  /^\/tin-tuc\/hieu-qua-tu-xay-dung-doan-co-so[^/]*\/$/u,
);

/** It calls for gifts: its code is shown. */
const APPEAL = first(
  'a project that calls for gifts',
  'Công trình đang kêu gọi',
  /^\/cong-trinh\/nha-nhan-ai-xa-nam-cuong[^/]*\/$/u,
);

const below = (name: string, label: string, of: (projectPath: string) => string): Template => ({
  ...{ name, label, status: 200 },
  path: (site) => of(APPEAL.path(site)),
});

/** Every template of the site that the sample content fills. */
export const TEMPLATES: Template[] = [
  at('the front page', 'Trang chủ', PATHS.home),
  at('the news', 'Tin tức', PATHS.news),
  at('the archive', 'Lưu trữ tin', PATHS.newsArchive),
  first('a month', 'Tin của một tháng', /^\/tin-tuc\/\d{4}\/\d\d\/$/u),
  ARTICLE,
  first('an article with a table', 'Bài viết có bảng', /^\/tin-tuc\/nhat-rac-den-dau[^/]*\/$/u),
  {
    ...ARTICLE,
    name: 'a print view',
    label: 'Bản in của bài',
    path: (site) => printPath(ARTICLE.path(site)),
  },
  first('a topic', 'Chuyên mục', /^\/chuyen-muc\/[^/]+\/$/u),
  first('a month of a topic', 'Một tháng của chuyên mục', /^\/chuyen-muc\/[^/]+\/\d{4}\/\d\d\/$/u),
  at('the campaigns', 'Các chiến dịch', PATHS.campaigns),
  first('a campaign', 'Chiến dịch', /^\/chien-dich\/mua-he-xanh[^/]*\/$/u),
  at('the projects', 'Các công trình', PATHS.projects),
  first('the projects of a stage', 'Công trình theo tình trạng', /^\/cong-trinh\/trang-thai\/[^/]+\/$/u),
  first('the projects of a place', 'Công trình theo địa bàn', /^\/cong-trinh\/dia-ban\/[^/]+\/$/u),
  first('the projects of a type', 'Công trình theo loại', /^\/cong-trinh\/loai\/[^/]+\/$/u),
  at('the projects that need help', 'Công trình đang cần giúp', PATHS.projectsInNeed),
  at(
    'projects by several conditions',
    'Công trình lọc theo nhiều điều kiện',
    `${PATHS.projectFilter}?tinh-trang=hoan-thanh&nam=2023`,
  ),
  at(
    'projects by conditions that none fulfils',
    'Lọc công trình mà không có kết quả',
    `${PATHS.projectFilter}?loai=cau&nam=2023&can-giup=1`,
  ),
  at(
    'projects by words that stand for nothing',
    'Lọc công trình theo điều kiện lạ',
    `${PATHS.projectFilter}?loai=tau-vu-tru&nam=2023`,
  ),
  at('the open data', 'Dữ liệu mở', PATHS.openData),
  first('a finished project', 'Công trình đã xong', /^\/cong-trinh\/cau-dan-sinh[^/]*\/$/u),
  APPEAL,
  below('the ledger of a project', 'Sổ đóng góp', ledgerPath),
  below('a page of a ledger', 'Một trang sổ đóng góp', (project) => ledgerPagePath(project, 1)),
  below('the notice for the village', 'Bảng tin dán ở thôn', noticePath),
  first('a letter of thanks', 'Thư cảm ơn', /^\/cam-on\/[^/]+\/$/u),
  at('the units', 'Các đơn vị', PATHS.units),
  first('a unit', 'Đơn vị', /^\/don-vi\/[^/]+\/$/u),
  first('a page', 'Trang giới thiệu', /^\/gioi-thieu\/$/u),
  first('a page with a table', 'Cơ cấu tổ chức', /^\/co-cau-to-chuc\/$/u),
  at('the contact page', 'Liên hệ', PATHS.contact),
  at('the links', 'Liên kết', PATHS.links),
  at('the site map', 'Sơ đồ trang', PATHS.siteMap),
  at('the statement on accessibility', 'Trợ năng', PATHS.accessibility),
  at('the page in English', 'Trang tiếng Anh', PATHS.english),
  at('the alerts while there is none', 'Thông báo khẩn', PATHS.alerts),
  at('the library', 'Thư viện', PATHS.library),
  at('the albums', 'Các album ảnh', PATHS.albums),
  first('an album', 'Album ảnh', /^\/thu-vien\/anh\/[^/]+-\d+\/$/u),
  at('the videos', 'Các video', PATHS.videos),
  first('a video', 'Video', /^\/thu-vien\/video\/[^/]+-\d+\/$/u),
  at('the series', 'Các loạt bài', PATHS.series),
  first('one series', 'Loạt bài', /^\/loat-bai\/[^/]+\/$/u),
  at('the papers', 'Văn bản', PATHS.documents),
  first('papers of a year', 'Văn bản của một năm', /^\/van-ban\/nam\/2023\/$/u),
  first('papers of a type', 'Văn bản của một loại', /^\/van-ban\/loai\/ke-hoach\/$/u),
  first('a paper', 'Trang một văn bản', /^\/van-ban\/ban-hanh-quy-che-cong-khai[^/]*\/$/u),
  at('the schedule', 'Lịch công tác', PATHS.schedule),
  first('a week of the schedule', 'Lịch của một tuần', /^\/lich-cong-tac\/\d{4}-tuan-\d\d\/$/u),
  at('feedback', 'Góp ý', PATHS.feedback),
  at('what became of a letter', 'Tra cứu góp ý', PATHS.feedbackLookup),
  at('questions and answers', 'Hỏi – đáp', PATHS.answers),
  first('the questions of a year', 'Hỏi – đáp của một năm', /^\/hoi-dap\/nam\/\d{4}\/$/u),
  first('one question', 'Một câu hỏi', /^\/hoi-dap\/cau-\d+\/$/u),
  at('what can be read without network', 'Đọc khi mất mạng', PATHS.offline),
  at('search before a question', 'Tìm kiếm', PATHS.search),
  at('search with results', 'Kết quả tìm kiếm', `${PATHS.search}?q=thanh+nien`),
  at('search without results', 'Tìm mà không thấy', `${PATHS.search}?q=zzqqxx`),
  at('the ledgers before a question', 'Tra cứu khoản đóng góp', PATHS.ledgerSearch),
  at('the ledgers with results', 'Kết quả tra cứu đóng góp', `${PATHS.ledgerSearch}?q=nguyen`),
  at('the ledgers without results', 'Tra cứu đóng góp mà không thấy', `${PATHS.ledgerSearch}?q=zzqqxx`),
  at('an address that never was', 'Địa chỉ không có trang', '/khong-co-trang-nay/', 404),
];
