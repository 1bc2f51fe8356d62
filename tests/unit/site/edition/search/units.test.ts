import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Face } from '#contract/faces/face.ts';
import { nothingTouched } from '#site/edition/apply.ts';
import { openEditionAt, type Edition } from '#site/edition/edition.ts';
import { searchIn } from '#site/edition/search/search-in.ts';
import { aDocument, anArticle, aUnit } from '#tests/support/faces.ts';
import { liveRow } from '#tests/support/rows.ts';

let folder: string;
let edition: Edition;
let seq = 0;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cong-doan-'));
  edition = openEditionAt(join(folder, 'edition.sqlite'));
  show('unit', { ...aUnit('7', 'Huyện đoàn Pác Nặm'), shortName: 'HĐ Pác Nặm' });
  show('unit', aUnit('8', 'Huyện đoàn Ngân Sơn'));
  show('unit', aUnit('9', 'Tỉnh Đoàn Bắc Kạn'));
  show('document', aPaper('800', '1', '7'));
  show('document', aPaper('801', '2', '8'));
  show('document', aPaper('802', '3', '9'));
});
afterEach(() => {
  edition.close();
  rmSync(folder, { recursive: true });
});

const aPaper = (id: string, number: string, unit: string) =>
  aDocument(id, {
    number: `${number}-KH/ĐTN`,
    title: 'Tổ chức ngày hội đọc sách',
    issuer: { type: 'unit', unit },
  });

const show = (kind: 'unit' | 'document' | 'article', face: Face) =>
  edition.apply(liveRow(kind, face, ++seq), nothingTouched());
/** The numbers of the papers that are found. */
const papers = (query: string) =>
  searchIn(
    edition.db,
    edition,
  )({ query })
    .groups.filter(({ kind }) => kind === 'document')
    .flatMap(({ hits }) =>
      hits.map(({ title }) => /\d+(?=-KH)/u.exec(title.map(({ text }) => text).join(''))![0]),
    );

test.each([
  ['ngày hội đọc sách huyện đoàn pác nặm', ['1']],
  ['kế hoạch Huyện đoàn Ngân Sơn', ['2']],
  ['hd pac nam doc sach', ['1']],
  ['huyện đoàn pác nặm', ['1']],
  ['đọc sách', ['3', '2', '1']],
])('"%s" finds the papers of the unit that is named', (query, numbers) => {
  expect(papers(query).toSorted()).toEqual(numbers.toSorted());
});

test('the only unit of its rank is named without its place, one of many is not', () => {
  expect(papers('kế hoạch tỉnh đoàn')).toEqual(['3']);
  expect(papers('kế hoạch huyện đoàn')).toEqual([]);
});

test('a renamed unit is found by its new name at once, and no paper is indexed anew', () => {
  const rows = () => edition.db.prepare('select * from search_row order by row').all();
  const papersOnly = () => rows().filter(({ kind }) => kind === 'document');
  const before = papersOnly();
  show('unit', aUnit('7', 'Đoàn xã Bộc Bố'));
  expect(papers('kế hoạch đoàn xã bộc bố')).toEqual(['1']);
  expect(papers('kế hoạch huyện đoàn pác nặm')).toEqual([]);
  expect(papersOnly()).toEqual(before);
});

test('an article is found by its unit, after those that name it', () => {
  show('article', anArticle('500', { title: 'Buổi sáng ở thư viện', units: ['8'] }));
  show('article', anArticle('501', { title: 'Huyện đoàn Ngân Sơn ở thư viện', units: [] }));
  const [group] = searchIn(
    edition.db,
    edition,
  )({ query: 'huyện đoàn ngân sơn thư viện', kind: 'article' }).groups;
  expect(group?.hits.map(({ path }) => /\d+(?=\/$)/u.exec(path)![0])).toEqual(['501', '500']);
});
