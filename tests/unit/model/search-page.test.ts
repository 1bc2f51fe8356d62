import { expect, test } from 'vitest';
import { pageNumber, searchPage } from '#site/model/search-page.ts';
import { settingOf } from './setting-of.ts';

const setting = settingOf('/tim-kiem/');
const hit = {
  kind: 'article' as const,
  path: '/tin-tuc/x-1/',
  title: [{ text: 'Đường hoa', hit: true }],
  excerpt: [],
  date: '2023-03-14T02:30:00.000Z',
};

test('the results page is never indexed and names no canonical address', () => {
  const page = searchPage('đường hoa', undefined, setting);
  expect(page.head).toMatchObject({ index: false, canonical: undefined });
});

test('pages of results lead to each other with the query kept', () => {
  const page = searchPage(
    'đường hoa',
    { query: 'đường hoa', hits: [hit], page: 2, hasMore: true, isCut: false },
    setting,
  );
  expect(page.newer?.href).toBe('/tim-kiem/?q=%C4%91%C6%B0%E1%BB%9Dng+hoa');
  expect(page.older?.href).toBe('/tim-kiem/?q=%C4%91%C6%B0%E1%BB%9Dng+hoa&trang=3');
  expect(page.start).toBe(11);
  expect(page.hits[0]?.at?.text).toBe('14/03/2023');
});

test('each state says what to do', () => {
  const said = (query: string, hits: (typeof hit)[] | undefined) =>
    searchPage(query, hits && { query, hits, page: 1, hasMore: false, isCut: false }, setting);
  expect(said('', undefined).summary).toBe('Nhập từ cần tìm vào ô phía trên.');
  expect(said('zzz', []).summary).toBe('Không tìm thấy kết quả nào cho “zzz”.');
  expect(said('zzz', []).hints).not.toEqual([]);
  expect(said('hoa', [hit]).hints).toEqual([]);
  expect(said('x'.repeat(201), undefined).summary).toContain('quá dài');
});

test('the last page that is shown says that more was found', () => {
  const page = searchPage(
    'hoa',
    { query: 'hoa', hits: [hit], page: 20, hasMore: false, isCut: true },
    setting,
  );
  expect(page.older).toBeUndefined();
  expect(page.summary).toBe(
    'Kết quả cho “hoa”, trang 20 (trang cuối). Vẫn còn kết quả khác; hãy thêm từ khóa để thu hẹp tìm kiếm.',
  );
});

test('an odd page number is the first page', () => {
  expect(['2', '0', '-1', 'abc', '', '1e2', null].map(pageNumber)).toEqual([2, 1, 1, 1, 1, 1, 1]);
  expect(pageNumber('999')).toBe(100);
});
