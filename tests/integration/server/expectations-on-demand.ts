import type { Expectation } from './expectations.ts';
import { page } from './fixture-site.ts';

const HTML = 'text/html; charset=utf-8';

/** What is made when it is asked for: never kept, never found by search engines. */
export const ON_DEMAND: readonly Expectation[] = [
  {
    fact: 'search answers, and is nobody else’s business',
    path: '/tim-kiem/?q=%C4%91%C6%B0%E1%BB%9Dng%20hoa',
    headers: { host: 'evil.example' },
    status: 200,
    replies: { 'x-robots-tag': 'noindex', 'cache-control': 'private, no-store', 'content-type': HTML },
    body: '<h1>Tìm kiếm</h1><p>đường hoa: 0</p><p>localhost:4321</p>',
  },
  {
    fact: 'search packs its answer',
    path: '/tim-kiem/?q=a',
    headers: { 'accept-encoding': 'br' },
    status: 200,
    replies: { 'content-encoding': 'br', vary: /^accept-encoding$/iu },
    body: /Tìm kiếm/u,
  },
  {
    fact: 'search without its slash',
    path: '/tim-kiem?q=a',
    status: 301,
    replies: { location: '/tim-kiem/?q=a' },
  },
  {
    fact: 'the ledgers are searched',
    path: '/so-dong-gop/?q=nguyen&cong-trinh=7',
    status: 200,
    replies: { 'x-robots-tag': 'noindex', 'cache-control': 'private, no-store', 'content-type': HTML },
    body: /nguyen: 0/u,
  },
  { fact: 'projects are filtered', path: '/cong-trinh/loc/?nam=2023', status: 200 },
  {
    fact: 'a letter of thanks',
    path: '/cam-on/22MMBC/',
    status: 200,
    replies: { 'x-robots-tag': 'noindex', 'content-type': HTML },
  },
  {
    fact: 'a letter of thanks without its slash',
    path: '/cam-on/22MMBC',
    status: 301,
    replies: { location: '/cam-on/22MMBC/' },
  },
  {
    fact: 'a code of thanks that nobody was given',
    path: '/cam-on/KHONG/',
    status: 404,
    body: page('Không tìm thấy'),
  },
  { fact: 'below a letter of thanks there is nothing', path: '/cam-on/22MMBC/x/', status: 404 },
  {
    fact: 'a whole ledger as a table',
    path: '/du-lieu/so-dong-gop-7.csv',
    status: 200,
    replies: { 'content-type': 'text/csv; charset=utf-8', 'x-robots-tag': 'noindex' },
    body: 'id\r\n',
  },
  {
    fact: 'search that fails rests, without a trace of the cause',
    path: '/tim-kiem/?q=h%E1%BB%8Fng',
    status: 503,
    replies: { 'x-robots-tag': 'noindex' },
    body: /^(?!.*that fails)[^]*Mục này tạm nghỉ/u,
  },
];
