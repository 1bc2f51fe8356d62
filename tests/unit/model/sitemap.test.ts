import { expect, test } from 'vitest';
import {
  articleSitemapXml,
  freshNews,
  newsSitemapXml,
  pageSitemapXml,
  robotsText,
  sitemapIndexXml,
  yearSitemapXml,
} from '#site/model/sitemap.ts';
import {
  aCampaign,
  aDocument,
  anArticle,
  aPage,
  aPlace,
  aProject,
  aSeries,
  aTopic,
  aUnit,
} from '#tests/support/faces.ts';

const origin = 'https://cong.example';

test('the index names one file a month and no date, so that an article leaves it as it is', () => {
  const xml = sitemapIndexXml({ months: ['2023-03', '2023-02'], years: ['2023'] }, origin);
  expect(xml.match(/<loc>[^<]+/gu)).toEqual([
    '<loc>https://cong.example/sitemap/trang.xml',
    '<loc>https://cong.example/sitemap/tin-tuc-2023-03.xml',
    '<loc>https://cong.example/sitemap/tin-tuc-2023-02.xml',
    '<loc>https://cong.example/sitemap/nam-2023.xml',
  ]);
  expect(xml).not.toContain('lastmod');
});

test('an article is as new as its last change that the reader is told about', () => {
  const articles = [anArticle('2', { updatedAt: '2023-03-20T00:00:00.000Z' }), anArticle('1')];
  const xml = articleSitemapXml({ month: '2023-03', articles, topicPaths: [] }, origin);
  expect(xml).toContain('<lastmod>2023-03-20T07:00:00+07:00</lastmod>');
  expect(xml).toContain('<lastmod>2023-03-14T09:30:00+07:00</lastmod>');
});

test('a month names the pages that list it, and leaves the other sitemaps as they are', () => {
  const topicPaths = ['/chuyen-muc/tinh-nguyen/'];
  const xml = articleSitemapXml({ month: '2023-03', articles: [anArticle('1')], topicPaths }, origin);
  expect([...xml.matchAll(/<loc>https:\/\/cong\.example([^<]+)/gu)].map((match) => match[1])).toEqual([
    expect.stringMatching(/^\/tin-tuc\/.+-1\/$/u),
    '/tin-tuc/2023/03/',
    '/chuyen-muc/tinh-nguyen/2023/03/',
  ]);
});

test('the news sitemap holds the articles of today and yesterday, and forgets them at midnight', () => {
  const newest = [
    '2026-11-23T02:00:00Z',
    '2026-11-22T16:59:00Z',
    '2026-11-21T17:00:00Z',
    '2026-11-21T16:59:00Z',
  ].map((publishedAt, at) => anArticle(String(at + 1), { publishedAt }));
  const on = (today: string) => freshNews(newest, (day) => today >= day).map(({ id }) => id);
  // 17:00 in London is midnight in Vietnam.
  expect(on('2026-11-23')).toEqual(['1', '2', '3']);
  expect(on('2026-11-24')).toEqual(['1']);
  expect(on('2026-11-25')).toEqual([]);
});

test('the news sitemap says what Google asks, and stands without any article too', () => {
  const article = anArticle('1', { title: 'A & B', publishedAt: '2023-03-14T02:30:00Z' });
  const xml = newsSitemapXml([article], { name: 'Tỉnh Đoàn' }, origin);
  expect(xml).toContain('<news:publication_date>2023-03-14T09:30:00+07:00</news:publication_date>');
  expect(xml).toContain('<news:name>Tỉnh Đoàn</news:name><news:language>vi</news:language>');
  expect(xml).toContain('<news:title>A &amp; B</news:title>');
  expect(newsSitemapXml([], { name: 'Tỉnh Đoàn' }, origin)).toContain('<urlset');
});

test('the sitemap of pages names every kind of page once', () => {
  const xml = pageSitemapXml(
    {
      series: [aSeries('1')],
      topics: [aTopic('1', 'Tình nguyện')],
      campaigns: [aCampaign('1')],
      projects: [aProject('1')],
      units: [aUnit('1')],
      places: [aPlace('1'), aPlace('2', { name: 'huyện số 2', level: 'district' })],
      pages: [aPage('1')],
      documentTypes: ['ke-hoach'],
    },
    origin,
  );
  const paths = [...xml.matchAll(/<loc>https:\/\/cong\.example([^<]+)/gu)].map((match) => match[1]);
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths).toEqual(
    expect.arrayContaining([
      '/',
      '/chuyen-muc/tinh-nguyen/',
      '/cong-trinh/trang-thai/thi-cong/',
      '/cong-trinh/dia-ban/huyen-so-2/',
      '/cong-trinh/can-giup/',
      '/du-lieu/',
      '/trang-1/',
      '/loat-bai/loat-bai-so-1/',
      '/lich-cong-tac/',
      '/van-ban/',
      '/van-ban/loai/ke-hoach/',
    ]),
  );
});

test('a year names its papers, the page that lists them, all parts of its answers, and no page for what it has none of', () => {
  const documents = [aDocument('1', { issuedOn: '2023-02-06' })];
  const answers = Array.from({ length: 41 }, (_, i) => ({ id: String(i + 1) }));
  const none = { albums: [], videos: [], weeks: [] };
  const xml = yearSitemapXml({ year: '2023', ...none, answers, documents }, origin);
  expect([...xml.matchAll(/<loc>https:\/\/cong\.example([^<]+)/gu)].map((match) => match[1])).toEqual([
    expect.stringMatching(/^\/van-ban\/.+-1\/$/u),
    ...answers.map(({ id }) => `/hoi-dap/cau-${id}/`),
    '/van-ban/nam/2023/',
    '/hoi-dap/nam/2023/',
    '/hoi-dap/nam/2023/phan-2/',
    '/hoi-dap/nam/2023/phan-3/',
  ]);
});

test('robots are led to both sitemaps and away from what is answered on demand', () => {
  for (const path of ['/cong-trinh/loc/', '/so-dong-gop/', '/cam-on/', '/du-lieu/so-dong-gop-'])
    expect(robotsText(origin)).toContain(`Disallow: ${path}\n`);
  expect(robotsText(origin)).toContain('Sitemap: https://cong.example/sitemap-tin-moi.xml');
});

test('robots may read results of searches, or they would not learn that these are not to be indexed', () => {
  expect(robotsText(origin)).not.toContain('/tim-kiem/');
});
