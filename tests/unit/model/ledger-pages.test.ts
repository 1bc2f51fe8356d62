import { describe, expect, test } from 'vitest';
import { ledgerFront, ledgerPage } from '#site/model/ledger-pages.ts';
import { aPosting, aProject } from '#tests/support/faces.ts';
import { settingOf } from './setting-of.ts';

const project = aProject('1', { title: 'Cầu Khuổi Lặng' });
const path = '/cong-trinh/cau-khuoi-lang-1/';
const totals = { received: 0, goods: 0, direct: 0, promised: 0, spent: 0 };
const answersOf = (...numbers: number[]) => ({
  project,
  postings: numbers.map((number) => aPosting(String(number))),
  cancelling: new Map(),
  resources: { pictures: new Map(), files: new Map(), links: new Map() },
});

describe('the front of a ledger', () => {
  const front = (...numbers: number[]) =>
    ledgerFront({ ...answersOf(...numbers), totals }, settingOf(`${path}so-dong-gop/`));

  test('leads to every page, the last one as far as it has come', () => {
    expect(front(401, 400).pages).toEqual([
      { href: `${path}so-dong-gop/trang-1/`, label: '1–200' },
      { href: `${path}so-dong-gop/trang-2/`, label: '201–400' },
      { href: `${path}so-dong-gop/trang-3/`, label: '401–401' },
    ]);
  });

  test('says so where nothing was entered yet', () =>
    expect(front()).toMatchObject({ rows: [], pages: [], extent: undefined }));

  test('stays out of search engines, so that a hidden name is gone everywhere at once', () =>
    expect(front(1).head).toMatchObject({ index: false, canonical: undefined }));
});

describe('a page of a ledger', () => {
  const pageAt = (page: number, hasNext: boolean) =>
    ledgerPage(answersOf(201, 202), { page, hasNext }, settingOf(`${path}so-dong-gop/trang-${page}/`));

  test('says which entries it holds', () =>
    expect(pageAt(2, false).extent).toBe('Các khoản từ số 201 đến số 202'));

  test('leads only to pages that there are', () => {
    expect(pageAt(2, true)).toMatchObject({ older: { label: 'Trang 1' }, newer: { label: 'Trang 3' } });
    expect(pageAt(2, false).newer).toBeUndefined();
    expect(pageAt(1, false).older).toBeUndefined();
  });
});
