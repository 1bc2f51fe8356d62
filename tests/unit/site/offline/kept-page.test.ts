import { describe, expect, test } from 'vitest';
import { newsFeed, rssXml } from '#site/model/feed.ts';
import {
  feedPaths,
  isTooOld,
  keptWords,
  partsOf,
  picturesOf,
  sameCrop,
  scriptsOf,
  titleOf,
  widthOf,
  withNotice,
} from '#site/scripts/offline/kept-page.ts';
import { anArticle, theSite } from '#tests/support/faces.ts';

const HTML = `<!doctype html><html lang="vi"><head><title>“Ba sạch” &amp; chợ phiên | Tỉnh Đoàn</title>
<link rel="preload" href="/_astro/a.woff2" as="font"><script src="/_astro/b.js"></script><script src="/_astro/b.js"></script>
<meta property="og:image" content="https://x.example/anh/3f-share-1200.jpg"></head>
<body><main id="noi-dung"><img srcset="/anh/3f-whole-400.avif 400w, /anh/3f-whole-800.avif 800w" src="/anh/3f-whole-800.webp"></main></body></html>`;

describe('a page is known by its text', () => {
  test('what it is made with', () => expect(partsOf(HTML)).toEqual(['/_astro/a.woff2', '/_astro/b.js']));

  test('which scripts a script takes with it', () =>
    expect(
      scriptsOf('import{a as b}from"./paths.Ab1_x.js";const c=()=>import(`./listen.js`);"./x.css"'),
    ).toEqual(['/_astro/paths.Ab1_x.js', '/_astro/listen.js']));

  test('every picture it may show', () =>
    expect(picturesOf(HTML)).toEqual([
      '/anh/3f-share-1200.jpg',
      '/anh/3f-whole-400.avif',
      '/anh/3f-whole-800.avif',
      '/anh/3f-whole-800.webp',
    ]));

  test.each([
    ['its own name, without the site’s', HTML, '“Ba sạch” & chợ phiên'],
    ['a name with a bar in it', '<title>A | B | Tỉnh Đoàn</title>', 'A | B'],
    ['its path, where it has no name', '<p></p>', '/x/'],
  ])('%s', (_, html, title) => expect(titleOf(html, '/x/')).toBe(title));
});

describe('a notice', () => {
  test('stands at the beginning of what is read', () =>
    expect(withNotice(HTML, 'Bản lưu')).toContain(
      '<main id="noi-dung"><p class="kept-notice" role="status">Bản lưu</p><img',
    ));

  test('or of the body, on a page without a main part', () =>
    expect(withNotice('<body class="a"><p>', 'Bản lưu')).toBe(
      '<body class="a"><p class="kept-notice" role="status">Bản lưu</p><p>',
    ));

  test('tells the hour and the day in Vietnam', () =>
    expect(keptWords('2026-11-22T07:30:59.000Z')).toBe('14:30 ngày 22/11/2026'));
});

test.each([
  ['today', '2026-11-22T00:00:00Z', false],
  ['a month ago', '2026-10-20T00:00:00Z', true],
  ['nobody knows when', '', true],
])('a copy of %s', (_, at, tooOld) => expect(isTooOld(at, Date.parse('2026-11-22T12:00:00Z'))).toBe(tooOld));

test('a picture is known by its name', () => {
  expect(widthOf('/anh/3f-card-800.avif')).toBe(800);
  expect(widthOf('/bieu-trung.svg')).toBeUndefined();
  expect(sameCrop('/anh/3f-card-800.avif')).toBe('/anh/3f-card-');
});

test('the newest articles are read from the feed as the site writes it', () => {
  const origin = 'https://tinhdoan.example';
  const articles = [anArticle('2'), anArticle('1')];
  const rss = rssXml(newsFeed({ site: theSite(), articles, topics: new Map(), origin }, '/rss.xml'));
  expect(feedPaths(rss, origin)).toEqual(articles.map(({ slug, id }) => `/tin-tuc/${slug}-${id}/`));
  expect(feedPaths(rss, 'https://another.example')).toEqual([]);
});
