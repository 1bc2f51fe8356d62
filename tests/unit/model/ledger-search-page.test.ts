import { describe, expect, test } from 'vitest';
import { markAmount, markDay, markWords, wordsSought } from '#site/model/ledger-marks.ts';
import { ledgerSearchPage } from '#site/model/ledger-search-page.ts';
import { aPosting, aProject } from '#tests/support/faces.ts';
import { settingOf } from './setting-of.ts';

const marked = (segments: { text: string; hit: boolean }[]) =>
  segments.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');

describe('what matched is marked', () => {
  const words = (text: string, query: string) => marked(markWords(text, wordsSought(query)));

  test('with or without marks, from the beginning of a word', () => {
    expect(words('Nguyễn Văn A***', 'nguyen van')).toBe('[Nguyễn] [Văn] A***');
    expect(words('Nông Thị Hoà', 'hoa')).toBe('Nông Thị [Hoà]');
    expect(words('Nguyễn Văn B***', 'guyen')).toBe('Nguyễn Văn B***');
  });

  test('of a masked name the letter, for a word that stands nowhere else', () => {
    expect(words('Nguyễn Văn A***', 'Nguyễn An')).toBe('[Nguyễn] Văn [A***]');
    expect(words('Nguyễn Văn N***', 'nguyễn')).toBe('[Nguyễn] Văn N***');
  });

  test('a sum however it was written', () => {
    for (const query of ['200.000', '200k', '200 nghìn', 'Nguyễn 0,2 triệu', '200000'])
      expect(marked(markAmount('200.000 đồng', 200_000, wordsSought(query))), query).toBe('[200.000 đồng]');
    expect(marked(markAmount('200.000 đồng', 200_000, wordsSought('2.000')))).toBe('200.000 đồng');
  });

  test('a day whole, by day and month, or by month and year', () => {
    for (const query of ['22/11/2026', '22/11', '11/2026', 'An 22.11'])
      expect(marked(markDay('2026-11-22', wordsSought(query))), query).toBe('[22/11/2026]');
    expect(marked(markDay('2026-11-22', wordsSought('21/11')))).toBe('22/11/2026');
  });
});

const project = aProject('7', { title: 'Cầu Khuổi Lặng' });
const pageOf = (query: string, numbers?: number[], more = {}) =>
  ledgerSearchPage(
    {
      query,
      answer: numbers && {
        hits: numbers.map((number) => aPosting(String(number), { project: '7' })),
        ...{ page: 1, hasMore: false, ...more },
      },
      projects: new Map([['7', project]]),
      project,
    },
    settingOf('/so-dong-gop/'),
  );

test('a hit leads to its place in the ledger', () =>
  expect(pageOf('nông', [250]).hits[0]).toMatchObject({
    href: '/cong-trinh/cau-khuoi-lang-7/so-dong-gop/trang-2/#khoan-250',
    number: 250,
    isCancelled: false,
  }));

test('a hit of a project that is not live is left out', () =>
  expect(
    ledgerSearchPage(
      { query: 'a', answer: { hits: [aPosting('1')], page: 1, hasMore: false }, projects: new Map() },
      settingOf('/so-dong-gop/'),
    ).hits,
  ).toEqual([]));

test('pages of results keep the query and the project', () =>
  expect(pageOf('nông', [1], { hasMore: true }).older?.href).toBe(
    '/so-dong-gop/?q=n%C3%B4ng&cong-trinh=7&trang=2',
  ));

test('each state says what to do', () => {
  expect(pageOf('').summary).toContain('Nhập tên');
  expect(pageOf('zzz', []).summary).toBe(
    'Chưa thấy khoản nào khớp với “zzz” trong sổ của công trình Cầu Khuổi Lặng.',
  );
  expect(pageOf('zzz', []).hints).not.toEqual([]);
  expect(pageOf('nông', [1]).hints).toEqual([]);
  expect(pageOf('x'.repeat(201)).summary).toContain('quá dài');
});
