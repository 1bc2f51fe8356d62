import { expect, test } from 'vitest';
import { searchPage } from '#site/model/search-page.ts';
import { pageNumber, readSearchQuestion, searchPath } from '#site/model/search-question.ts';
import type { SearchResult } from '#site/model/search-result.ts';
import { aPlace, aTopic } from '#tests/support/faces.ts';
import { settingOf } from './setting-of.ts';

const setting = settingOf('/tim-kiem/');
const help = { topics: [aTopic('1', 'Tình nguyện')], places: [aPlace('1', { level: 'district' })] };
const count = (number: number, isMore = false) => ({ number, isMore });
const hit = (kind: 'article' | 'project' | 'document' = 'article') => ({
  kind,
  path: '/tin-tuc/x-1/',
  title: [{ text: 'Đường hoa', hit: true }],
  excerpt: [],
  date: '2023-03-14T02:30:00.000Z',
});
const result = (query: string, change: Partial<SearchResult> = {}): SearchResult => ({
  query,
  shown: { query, as: 'asTyped' },
  groups: [{ kind: 'article', hits: [hit()], count: count(1) }],
  found: count(1),
  page: 1,
  hasMore: false,
  isCut: false,
  choices: { kind: [], topic: [], place: [], year: [] },
  chosen: {},
  places: [],
  shorter: [],
  ...change,
});
const pageOf = (query: string, change?: Partial<SearchResult>, page = 1) =>
  searchPage({ query, page }, change && result(query, { page, ...change }), help, setting);

test('the results page is never indexed, and whatever was asked its address is the one of the search', () => {
  expect(pageOf('đường hoa', {}).head).toMatchObject({
    index: false,
    canonical: 'https://cong.example/tim-kiem/',
    title: 'Tìm kiếm | Tỉnh Đoàn Bắc Kạn',
  });
});

test('pages of results lead to each other with the question kept', () => {
  const question = { query: 'đường hoa', kind: 'article', year: '2023', page: 2 } as const;
  const page = searchPage(question, result('đường hoa', { page: 2, hasMore: true }), help, setting);
  expect(page.newer?.href).toBe('/tim-kiem/?q=%C4%91%C6%B0%E1%BB%9Dng+hoa&loai=tin-bai&nam=2023');
  expect(page.older?.href).toBe('/tim-kiem/?q=%C4%91%C6%B0%E1%BB%9Dng+hoa&loai=tin-bai&nam=2023&trang=3');
  expect(page.groups[0]).toMatchObject({ start: 11, hits: [{ at: { text: '14/03/2023' } }] });
});

test('an address is read as it was written, and what stands for nothing is left out', () => {
  const question = { query: 'a b', kind: 'project', topic: 't', place: 'p', year: '2022', page: 4 } as const;
  const written = new URL(searchPath(question), 'https://cong.example').searchParams;
  expect(readSearchQuestion(written)).toEqual(question);
  expect(readSearchQuestion(new URLSearchParams('q=%20a%20&loai=tau&trang=-3'))).toMatchObject({
    query: 'a',
    kind: undefined,
    page: 1,
  });
});

test('each state says what to do', () => {
  expect(pageOf('').summary).toBe('Nhập từ cần tìm vào ô phía trên.');
  const nothing = pageOf('zzz', { found: count(0), groups: [] });
  expect(nothing.summary).toBe('Không tìm thấy kết quả nào cho “zzz”.');
  expect(nothing.help?.hints).not.toEqual([]);
  expect(nothing.help?.others.map(({ href }) => href)).toContain('/lien-he/');
  expect(pageOf('hoa', {})).toMatchObject({ summary: 'Tìm thấy 1 kết quả cho “hoa”.', help: undefined });
  expect(pageOf('hoa', { found: count(500, true) }).summary).toBe('Tìm thấy hơn 500 kết quả cho “hoa”.');
  expect(pageOf('x'.repeat(201)).summary).toContain('quá dài');
});

test('results of another spelling say that there were none as typed', () => {
  const page = pageOf('duwowngf', { shown: { query: 'đường', as: 'corrected' } });
  expect(page.summary).toBe('Không có kết quả nào cho “duwowngf”. Dưới đây là 1 kết quả cho “đường”.');
  expect(pageOf('hao', { suggestion: 'hoa' }).suggestion).toEqual({ href: '/tim-kiem/?q=hoa', label: 'hoa' });
});

test('the last page that is shown says that more was found', () => {
  const page = pageOf('hoa', { isCut: true, found: count(500, true) }, 20);
  expect(page.older).toBeUndefined();
  expect(page.summary).toBe(
    'Kết quả cho “hoa”, trang 20 (trang cuối). Vẫn còn kết quả khác; hãy thêm từ khóa để thu hẹp tìm kiếm.',
  );
});

test('a group of which more was found leads to all of it', () => {
  const groups: SearchResult['groups'] = [
    { kind: 'document', hits: [hit('document')], count: count(7) },
    { kind: 'project', hits: [hit('project')], count: count(1) },
    { kind: 'article', hits: [hit()], count: count(20) },
  ];
  const page = pageOf('hoa', { groups, found: count(28) });
  expect(page.groups.map(({ title, all }) => [title, all])).toEqual([
    ['Văn bản', { href: '/tim-kiem/?q=hoa&loai=van-ban', label: 'Xem tất cả 7 văn bản' }],
    ['Công trình', undefined],
    ['Tin bài', undefined],
  ]);
});

test('filters keep the question, say how many, and what is chosen can be taken away', () => {
  const choices = {
    kind: [
      { value: 'project', name: '', count: count(3) },
      { value: 'article', name: '', count: count(400, true) },
    ],
    topic: [],
    place: [{ value: 'xa-a', name: 'Xã A', count: count(2) }],
    year: [
      { value: '2023', name: '2023', count: count(5) },
      { value: '2022', name: '2022', count: count(4) },
    ],
  };
  const question = { query: 'hoa', place: 'xa-a', page: 3 };
  const asked = result('hoa', { choices, chosen: { place: 'Xã A' }, found: count(500, true) });
  const { filters } = searchPage(question, asked, help, setting);
  expect(filters?.kinds).toMatchObject([
    { label: 'Tất cả', count: 'hơn 500', current: true },
    { label: 'Công trình', count: '3', href: '/tim-kiem/?q=hoa&loai=cong-trinh&dia-ban=xa-a' },
    { label: 'Tin bài', count: 'hơn 400' },
  ]);
  expect(filters?.rows).toMatchObject([{ label: 'Năm', links: [{ label: '2023', count: '5' }, {}] }]);
  expect(filters?.chosen).toEqual([{ href: '/tim-kiem/?q=hoa', label: 'Xã A' }]);
});

test('nothing found is never the end: a word less, no filter', () => {
  const shorter = [{ query: 'đường hoa', count: count(12) }];
  const question = { query: 'đường hoa zzz', year: '2019' };
  const empty = result('đường hoa zzz', { found: count(0), groups: [], shorter, chosen: { year: '2019' } });
  expect(searchPage(question, empty, help, setting).help?.instead).toEqual([
    { href: '/tim-kiem/?q=%C4%91%C6%B0%E1%BB%9Dng+hoa+zzz', label: 'Bỏ mọi bộ lọc' },
    { href: '/tim-kiem/?q=%C4%91%C6%B0%E1%BB%9Dng+hoa&nam=2019', label: '“đường hoa” (12)' },
  ]);
});

test('questions that no document answers have a signpost', () => {
  const first = (query: string, plainer?: string) => pageOf(query, { plainer }).signposts[0]?.href;
  expect(first('số tài khoản ủng hộ')).toBe('/cong-trinh/can-giup/');
  expect(first('ung ho cong trinh nao')).toBe('/cong-trinh/can-giup/');
  expect(first('tôi đã chuyển khoản rồi')).toBe('/so-dong-gop/');
  expect(first('đường hoa')).toBeUndefined();
});

test('what became of a place is said, with a way to it', () => {
  const places = [
    { name: 'Xã Cũ', slug: 'xa-cu', successor: { name: 'Xã Mới', since: '2025-06-30' }, former: [] },
  ];
  expect(pageOf('xã cũ', { places }).places).toEqual([
    {
      text: 'Xã Cũ nay thuộc Xã Mới từ sau ngày 30/06/2025.',
      link: { href: '/tim-kiem/?q=X%C3%A3+M%E1%BB%9Bi', label: 'Tìm “Xã Mới”' },
    },
  ]);
});

test('an odd page number is the first page', () => {
  expect(['2', '0', '-1', 'abc', '', '1e2', undefined].map(pageNumber)).toEqual([2, 1, 1, 1, 1, 1, 1]);
  expect(pageNumber('999')).toBe(100);
});
