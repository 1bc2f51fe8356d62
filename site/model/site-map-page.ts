import type { ContactFace } from '#contract/faces/contact.ts';
import type { CardOf } from '#contract/faces/face.ts';
import { PATHS, pathOf } from '#contract/paths.ts';
import type { Link } from './card.ts';
import { pageBase, type PageBase, type Setting } from './setting.ts';

export interface SiteMapAnswers {
  topics: readonly CardOf<'topic'>[];
  series: readonly CardOf<'series'>[];
  pages: readonly CardOf<'page'>[];
  /** The page in English is made of it. */
  contact: ContactFace | undefined;
}

export interface SiteMapPage extends PageBase {
  title: string;
  groups: { title: string; links: Link[] }[];
}

const to = (href: string, label: string): Link => ({ href, label });

/**
 * Sơ đồ trang. It leads to every list and every standing page; what is in the lists is theirs to tell, so
 * that nothing here changes with each publish.
 */
export function siteMapPage(
  { topics, series, pages, contact }: SiteMapAnswers,
  setting: Setting,
): SiteMapPage {
  const title = 'Sơ đồ trang';
  const description = `Mọi mục của ${setting.site.name} trên một trang.`;
  const byTitle = pages.toSorted((a, b) => a.title.localeCompare(b.title, 'vi'));
  const groups = [
    {
      title: 'Tin tức',
      links: [
        to(PATHS.home, 'Trang chủ'),
        to(PATHS.news, 'Tin tức'),
        ...topics.map((topic) => to(pathOf('topic', topic), topic.name)),
        ...series.map((one) => to(pathOf('series', one), `Loạt bài: ${one.name}`)),
        to(PATHS.newsArchive, 'Lưu trữ theo tháng'),
      ],
    },
    {
      title: 'Chiến dịch, công trình',
      links: [
        to(PATHS.campaigns, 'Chiến dịch'),
        to(PATHS.projects, 'Công trình thanh niên'),
        to(PATHS.projectsInNeed, 'Công trình đang cần giúp'),
        to(PATHS.ledgerSearch, 'Tra cứu khoản đóng góp'),
        to(PATHS.openData, 'Dữ liệu mở'),
      ],
    },
    {
      title: 'Văn bản, lịch, thư viện',
      links: [
        to(PATHS.documents, 'Văn bản'),
        to(PATHS.schedule, 'Lịch công tác'),
        to(PATHS.library, 'Thư viện ảnh, video'),
        to(PATHS.series, 'Loạt bài'),
      ],
    },
    {
      title: 'Tỉnh Đoàn',
      links: [
        ...byTitle.map((page) => to(pathOf('page', page), page.title)),
        ...missing(byTitle, [to(PATHS.structure, 'Cơ cấu tổ chức'), to(PATHS.contact, 'Liên hệ')]),
        to(PATHS.units, 'Các đơn vị'),
        to(PATHS.links, 'Liên kết'),
        ...(contact?.english ? [to(PATHS.english, 'In English')] : []),
      ],
    },
    {
      title: 'Bạn đọc',
      links: [
        to(PATHS.feedback, 'Góp ý'),
        to(PATHS.feedbackLookup, 'Tra cứu góp ý'),
        to(PATHS.answers, 'Hỏi – đáp'),
        to(PATHS.search, 'Tìm kiếm'),
        to(PATHS.alerts, 'Thông báo khẩn'),
        to(PATHS.accessibility, 'Trợ năng'),
        to(PATHS.rss, 'Nhận tin qua RSS'),
      ],
    },
  ];
  return { ...pageBase(setting, { title, description, above: [] }), title, groups };
}

/** Pages made of data, where no document of the editors stands at their address. */
const missing = (pages: readonly CardOf<'page'>[], links: Link[]) =>
  links.filter(({ href }) => !pages.some((page) => pathOf('page', page) === href));
