import { OF_FILES } from './expectations-of-files.ts';
import { ON_DEMAND } from './expectations-on-demand.ts';
import { CALENDAR, HOME, page, PICTURE, RULES, SHARED, STYLE } from './fixture-site.ts';
import { SPECULATION_RULES } from '#site/server/headers.ts';
import type { Expectation } from './expectation.ts';

const HTML = 'text/html; charset=utf-8';
const FOREVER = 'public, max-age=31536000, immutable';
const ASK_AGAIN = 'public, max-age=0, must-revalidate';

const pages: Expectation[] = [
  {
    fact: 'a page is served as it is, and has to be asked for again',
    path: '/',
    status: 200,
    replies: {
      'content-type': HTML,
      'cache-control': ASK_AGAIN,
      vary: /^accept-encoding$/iu,
      'content-encoding': null,
      etag: /^"/u,
      'content-disposition': null,
      'speculation-rules': `"${SPECULATION_RULES}"`,
      'x-powered-by': null,
      'strict-transport-security': null,
    },
    body: HOME,
  },
  {
    fact: 'Brotli where it is taken',
    path: '/',
    headers: { 'accept-encoding': 'gzip, deflate, br, zstd' },
    status: 200,
    replies: { 'content-encoding': 'br', vary: /^accept-encoding$/iu, 'content-type': HTML },
    body: HOME,
  },
  {
    fact: 'gzip where Brotli is not taken',
    path: '/',
    headers: { 'accept-encoding': 'gzip' },
    status: 200,
    replies: { 'content-encoding': 'gzip', 'content-type': HTML },
    body: HOME,
  },
  {
    fact: 'nothing compressed where it is refused',
    path: '/',
    headers: { 'accept-encoding': 'br;q=0, gzip;q=0' },
    status: 200,
    replies: { 'content-encoding': null },
    body: HOME,
  },
  { fact: 'a query does not hide a page', path: '/?utm_source=zalo', status: 200, body: HOME },
  { fact: 'a page below', path: '/tin-tuc/bai-12/', status: 200, body: page('Bài 12') },
  {
    fact: 'HEAD brings headers only',
    path: '/',
    method: 'HEAD',
    status: 200,
    replies: { 'content-length': String(Buffer.byteLength(HOME)) },
    body: '',
  },
  {
    fact: 'a feed',
    path: '/rss.xml',
    status: 200,
    replies: { 'content-type': 'application/xml; charset=utf-8' },
  },
  {
    fact: 'a calendar',
    path: '/lich-cong-tac/lich.ics',
    headers: { 'accept-encoding': 'br' },
    status: 200,
    replies: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-encoding': 'br',
      'cache-control': ASK_AGAIN,
      'content-disposition': null,
    },
    body: CALENDAR,
  },
  {
    fact: 'a table of open data',
    path: '/du-lieu/cong-trinh.csv',
    status: 200,
    replies: { 'content-type': 'text/csv; charset=utf-8' },
  },
  {
    fact: 'a style sheet is kept for ever',
    path: '/_astro/trang.Ab12.css',
    isPart: true,
    status: 200,
    replies: {
      'cache-control': FOREVER,
      'content-type': 'text/css; charset=utf-8',
      'speculation-rules': null,
    },
    body: STYLE,
  },
  {
    fact: 'what may be fetched beforehand is told in a type of its own',
    path: SPECULATION_RULES,
    isPart: true,
    headers: { 'accept-encoding': 'gzip' },
    status: 200,
    replies: {
      'cache-control': FOREVER,
      'content-type': 'application/speculationrules+json; charset=utf-8',
      'content-encoding': 'gzip',
    },
    body: RULES,
  },
  {
    fact: 'the service worker is asked for again each time',
    path: '/sw.js',
    status: 200,
    replies: { 'cache-control': ASK_AGAIN, 'content-type': 'text/javascript; charset=utf-8' },
  },
  {
    fact: 'the alert is asked for again after half a minute, without making a reader wait',
    path: '/thong-bao.css',
    status: 200,
    replies: {
      'cache-control': 'public, max-age=30, stale-while-revalidate=600',
      'content-type': 'text/css; charset=utf-8',
    },
  },
  {
    fact: 'a picture is kept for ever, and has one encoding only',
    path: '/anh/3f9a-card-800.avif',
    isPart: true,
    headers: { 'accept-encoding': 'br' },
    status: 200,
    replies: { 'cache-control': FOREVER, 'content-type': 'image/avif', vary: null, 'content-encoding': null },
  },
  {
    fact: 'a share image may be kept for a week: one that is withdrawn shall not live on for a year',
    path: `/chia-se/${SHARED}.jpg`,
    status: 200,
    replies: {
      'cache-control': 'public, max-age=604800',
      'content-type': 'image/jpeg',
      vary: null,
      etag: /^"/u,
    },
    body: PICTURE.toString(),
  },
  {
    fact: 'a share image of no page is none',
    path: '/chia-se/article-99-0-0123456789ab.jpg',
    status: 404,
    replies: { 'content-type': HTML },
    body: page('Không tìm thấy'),
  },
  {
    fact: 'the releases are not reached through share images',
    path: '/chia-se/../releases/one/index.html',
    status: 400,
  },
  { fact: 'security.txt is public', path: '/.well-known/security.txt', status: 200, body: /^Contact/u },
];

const elsewhere: Expectation[] = [
  {
    fact: 'a page without its slash',
    path: '/tin-tuc/bai-12',
    status: 301,
    replies: { location: '/tin-tuc/bai-12/' },
  },
  {
    fact: 'its query comes along',
    path: '/tin-tuc/bai-12?a=1',
    status: 301,
    replies: { location: '/tin-tuc/bai-12/?a=1' },
  },
  {
    fact: 'a withdrawn page says so',
    path: '/tin-tuc/da-go-3/',
    status: 410,
    replies: { 'content-type': HTML, 'cache-control': ASK_AGAIN },
    body: page('Đã gỡ'),
  },
  {
    fact: 'a withdrawn page, compressed',
    path: '/tin-tuc/da-go-3/',
    headers: { 'accept-encoding': 'br' },
    status: 410,
    replies: { 'content-encoding': 'br' },
    body: page('Đã gỡ'),
  },
  {
    fact: 'a changed address leads on',
    path: '/tin-tuc/ten-cu-12/',
    status: 301,
    replies: { location: '/tin-tuc/bai-12/' },
  },
  {
    fact: 'also without its slash',
    path: '/tin-tuc/ten-cu-12',
    status: 301,
    replies: { location: '/tin-tuc/bai-12/' },
  },
  {
    fact: 'an address of the former site, by its query',
    path: '/news.php?nt=406',
    status: 301,
    replies: { location: '/tin-tuc/bai-12/' },
  },
  {
    fact: 'an address of the former site that is a query on the front page',
    path: '/?cn=144&gd=1',
    status: 301,
    replies: { location: '/tin-tuc/bai-12/' },
  },
  {
    fact: 'an address of the former site, with an unknown query',
    path: '/news.php?nt=999',
    status: 301,
    replies: { location: '/' },
  },
  {
    fact: 'an address with Vietnamese letters',
    path: '/b%C3%A0i%20c%C5%A9',
    status: 301,
    replies: { location: '/tin-t%E1%BB%A9c/' },
  },
  {
    fact: 'an unknown address',
    path: '/khong-co/',
    status: 404,
    replies: { 'content-type': HTML },
    body: page('Không tìm thấy'),
  },
  {
    fact: 'an unknown picture is not kept for ever',
    path: '/anh/khong-co.avif',
    status: 404,
    replies: { 'cache-control': ASK_AGAIN },
  },
  {
    fact: 'a name too long for any disk',
    path: `/${'a'.repeat(400)}/`,
    status: 404,
    body: page('Không tìm thấy'),
  },
];

const closed: Expectation[] = [
  { fact: 'the folder of withdrawn pages is hidden', path: '/.gone/tin-tuc/da-go-3/', status: 404 },
  { fact: 'the folder of moved addresses is hidden', path: '/.moved/tin-tuc/ten-cu-12.to', status: 404 },
  { fact: 'hidden folders, encoded', path: '/%2egone/tin-tuc/da-go-3/', status: 404 },
  { fact: 'compressed siblings have no address of their own', path: '/index.html.br', status: 404 },
  { fact: 'a way up', path: '/../../etc/passwd', status: 400 },
  { fact: 'a way up, encoded', path: '/%2e%2e/%2e%2e/etc/passwd', status: 400 },
  { fact: 'a way up, with encoded slashes', path: '/..%2f..%2fetc/passwd', status: 400 },
  { fact: 'a NUL', path: '/tin-tuc/%00/', status: 400 },
  { fact: 'a broken escape', path: '/%zz/', status: 400 },
  { fact: 'an endless address', path: `/tim-kiem/?q=${'a'.repeat(10_000)}`, status: 414 },
  { fact: 'POST', path: '/', method: 'POST', status: 405, replies: { allow: 'GET, HEAD' } },
  { fact: 'OPTIONS', path: '/', method: 'OPTIONS', status: 405, replies: { allow: 'GET, HEAD' } },
  { fact: 'server islands', path: '/_server-islands/x', status: 404 },
  { fact: 'actions', path: '/_actions/x', status: 404 },
  { fact: 'the image service', path: '/_image?href=http%3A%2F%2Fexample.org', status: 404 },
];

export const EXPECTATIONS: readonly Expectation[] = [
  ...pages,
  ...OF_FILES,
  ...elsewhere,
  ...closed,
  ...ON_DEMAND,
];
