import type { Expectation } from './expectation.ts';
import { page } from './fixture-site.ts';

const HTML = 'text/html; charset=utf-8';
const OURS = { origin: 'http://localhost:4321' };

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
    fact: 'a letter to the desk is shown again, for its sender alone',
    path: '/gop-y/gui/',
    ...{ method: 'POST', headers: OURS, form: { subject: 'Đèn đường', text: 'Hỏng từ tháng 9' } },
    status: 200,
    replies: {
      'x-robots-tag': 'noindex',
      'cache-control': 'private, no-store',
      'content-type': HTML,
      allow: null,
    },
    body: 'review',
  },
  {
    fact: 'what became of a letter',
    path: '/gop-y/ket-qua/',
    ...{ method: 'POST', headers: OURS, form: { code: '7KQ2M' } },
    status: 200,
    replies: { 'x-robots-tag': 'noindex', 'cache-control': 'private, no-store' },
    body: 'lookup',
  },
  {
    fact: 'a letter from somebody else’s page',
    path: '/gop-y/gui/',
    ...{ method: 'POST', headers: { origin: 'https://evil.example' }, form: { subject: 'a', text: 'b' } },
    status: 403,
    replies: { 'cache-control': 'private, no-store' },
  },
  {
    fact: 'a letter longer than any',
    path: '/gop-y/gui/',
    ...{ method: 'POST', headers: OURS, form: { subject: 'a', text: 'b'.repeat(70_000) } },
    status: 413,
  },
  {
    fact: 'a receipt that is loaded again',
    path: '/gop-y/gui/',
    status: 303,
    replies: { location: '/gop-y/' },
  },
  {
    fact: 'a look-up that is loaded again',
    path: '/gop-y/ket-qua/',
    status: 303,
    replies: { location: '/gop-y/tra-cuu/' },
  },
  {
    fact: 'a letter to another address',
    path: '/gop-y/',
    method: 'POST',
    status: 405,
    replies: { allow: 'GET, HEAD' },
  },
  {
    fact: 'search that fails rests, without a trace of the cause',
    path: '/tim-kiem/?q=h%E1%BB%8Fng',
    status: 503,
    replies: { 'x-robots-tag': 'noindex' },
    body: /^(?!.*that fails)[^]*Mục này tạm nghỉ/u,
  },
];
