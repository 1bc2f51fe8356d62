import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sample } from '#cms/seed/sample/sample.ts';
import { UNIT } from '#cms/seed/sample/units.ts';
import type { FaceOf } from '#contract/faces/face.ts';
import type { Search } from '#site/content/search.ts';
import { nothingTouched } from '#site/edition/apply.ts';
import { openEditionAt, type Edition } from '#site/edition/edition.ts';
import { searchIn } from '#site/edition/search/search-in.ts';
import { inTransaction } from '#site/edition/statement.ts';
import { signpostsFor } from '#site/model/search-signposts.ts';
import { anArticle, aPicture, aPlace } from '#tests/support/faces.ts';
import { liveRow, rowsOfSample } from '#tests/support/rows.ts';
import { QUERIES } from './queries.ts';

const aPaper = (id: string, number: string, title: string): FaceOf<'document'> => ({
  ...{ id, slug: `van-ban-${id}`, number, type: 'ke-hoach', title, issuedOn: '2023-02-01' },
  ...{ issuer: { type: 'other', name: 'Tỉnh Đoàn' }, replaces: [], amends: [], body: [] },
  ...{ files: [{ media: '1', title: 'Toàn văn' }], publishedAt: '2023-02-01T02:00:00.000Z' },
});

const OF_BA_BE = { type: 'unit', unit: UNIT.baBe } as const;

/** The sample portal, with what came after it: communes merged, and some plans. */
const LATER = [
  liveRow('place', aPlace('901', { name: 'Xã Hồ Xanh', level: 'commune' }), 90_001),
  liveRow('place', aPlace('902', { name: 'Xã Bản Cũ', successor: '901', validTo: '2025-06-30' }), 90_002),
  liveRow('article', anArticle('9001', { title: 'Mùa gặt ở bản', places: ['902'] }), 90_003),
  liveRow('document', aPaper('9101', '26-KH/TĐTN', 'Tổ chức Tháng Thanh niên'), 90_004),
  liveRow('document', aPaper('9102', '126-KH/TĐTN-BTG', 'Tuyên truyền về nước sạch'), 90_005),
  liveRow(
    'document',
    { ...aPaper('9104', '15-KH/HĐ', 'Tập huấn cán bộ chi đoàn'), issuer: OF_BA_BE },
    90_010,
  ),
  liveRow('article', anArticle('9002', { title: 'Triển khai Kế hoạch 26-KH/TĐTN' }), 90_006),
];

/** A file with words, and the paper that has it. */
const APPENDIX: FaceOf<'media'> = {
  ...{ id: '9501', type: 'file', hash: '5'.repeat(64), title: 'Phụ lục', filename: 'phu-luc.pdf' },
  ...{ size: 9000, pages: 3, text: 'Danh mục vật tư: áo phao, thuyền thúng, dây cứu sinh.' },
};
const RESCUE = {
  ...aPaper('9103', '77-KH/TĐTN', 'Diễn tập cứu hộ'),
  files: [{ media: '9501', title: 'Phụ lục' }],
};

const folder = mkdtempSync(join(tmpdir(), 'cong-doan-'));
let edition: Edition;
let search: Search;

beforeAll(() => {
  edition = openEditionAt(join(folder, 'edition.sqlite'));
  const pictures = sample.media.map(({ id }) => aPicture(id));
  inTransaction(edition.db, () => {
    for (const row of [...rowsOfSample(sample, pictures), ...LATER]) edition.apply(row, nothingTouched());
  });
  search = searchIn(edition.db, edition);
}, 60_000);
afterAll(() => {
  edition.close();
  rmSync(folder, { recursive: true });
});

function firstOf(query: string): string | undefined {
  const answer = search({ query });
  return signpostsFor(answer.query, answer.plainer)[0]?.href ?? answer.groups[0]?.hits[0]?.path;
}

test('the list of questions is no shorter than promised', () => {
  expect(new Set(QUERIES.map(([query]) => query)).size).toBeGreaterThanOrEqual(60);
});

test.each(QUERIES)('“%s” leads to %s', (query, first) => expect(firstOf(query)).toBe(first));

describe('a paper is found by its number', () => {
  test.each([
    ...['26-KH/TĐTN', '26 kh tdtn', 'KH 26', 'số 26/KH', 'kế hoạch số 26', 'kế hoạch 26-KH/TĐTN', '26khtdtn'],
  ])('however it is typed: %s', (query) => expect(firstOf(query)).toBe('/van-ban/van-ban-9101-9101/'));

  test.each([...['8-HD/TĐTN-BXDĐ', 'số 08 hd/tdtn', 'huong dan so 8', 'hd 8', '008HDTDTNBXDD', '8–hd–tđtn']])(
    'its zero is left out or typed, as is its department: %s',
    (query) => expect(firstOf(query)).toMatch(/^\/van-ban\/.*-3\/$/u),
  );

  test.each(['3-ctr/tdtn', 'chương trình số 3', '03 CTr', '03-CTr/TĐTN'])(
    'a sign of large and small letters is a sign: %s',
    (query) => expect(firstOf(query)).toMatch(/^\/van-ban\/.*-11\/$/u),
  );

  test.each(['19-QyĐ/TĐTN', '19 qyd tdtn', 'quy định 19', 'quy dinh so 19-qyd'])('%s', (query) =>
    expect(firstOf(query)).toMatch(/^\/van-ban\/.*-13\/$/u),
  );

  test('and articles that name it stand after it', () => {
    const { groups } = search({ query: 'KH 26' });
    expect(groups.map(({ kind }) => kind)).toEqual(['document', 'article']);
    expect(groups[1]!.hits[0]!.path).toContain('-9002/');
  });
});

describe('what is written in the files of a paper', () => {
  const papersOf = (query: string) =>
    search({ query }).groups.flatMap(({ hits }) => hits.map(({ path }) => path));
  const apply = (row: ReturnType<typeof liveRow>) =>
    inTransaction(edition.db, () => edition.apply(row, nothingTouched()));
  const path = '/van-ban/van-ban-9103-9103/';

  test('finds it, whichever of both came first, and shows the place', () => {
    apply(liveRow('document', RESCUE, 90_007));
    expect(papersOf('thuyền thúng')).not.toContain(path);
    apply(liveRow('media', APPENDIX, 90_008));
    expect(papersOf('thuyen thung')).toContain(path);
    const { groups } = search({ query: 'thuyền thúng' });
    const hit = groups.flatMap(({ hits }) => hits).find((one) => one.path === path);
    expect(JSON.stringify(hit!.excerpt)).toContain('áo phao');
  });

  test('follows the file', () => {
    apply(liveRow('media', { ...APPENDIX, text: 'Danh mục vật tư: xuồng máy.' }, 90_009));
    expect(papersOf('thuyền thúng')).not.toContain(path);
    expect(papersOf('xuồng máy')).toContain(path);
  });
});

describe('a place that became part of another', () => {
  test('is found by the new name, and the result says so', () => {
    const { groups } = search({ query: 'hồ xanh' });
    const hit = groups.flatMap(({ hits }) => hits).find(({ path }) => path.includes('-9001/'));
    expect(hit?.formerPlace).toEqual({ name: 'Xã Bản Cũ', now: 'Xã Hồ Xanh' });
  });

  test('names its successor', () => {
    expect(search({ query: 'bản cũ' }).places).toMatchObject([
      { name: 'Xã Bản Cũ', successor: { name: 'Xã Hồ Xanh', since: '2025-06-30' } },
    ]);
  });

  test('belongs to it as a filter too', () => {
    const { found } = search({ query: 'mùa gặt', place: aPlace('1', { name: 'Xã Hồ Xanh' }).slug });
    expect(found.number).toBe(1);
  });
});

test('nothing found: a word less is offered, also where several are unknown', () => {
  expect(search({ query: 'đường hoa zzqq' }).shorter[0]?.query).toBe('đường hoa');
  expect(search({ query: 'zzqq đường hoa qqxx' }).shorter[0]?.query).toBe('đường hoa');
});

test('what is found as typed is never exchanged for another spelling', () => {
  for (const [query] of QUERIES.slice(0, 40)) expect(search({ query }).shown.as, query).toBe('asTyped');
});

test('filters narrow to what they say, and count what they would leave', () => {
  const all = search({ query: 'thanh niên' });
  const topic = all.choices.topic.find(({ value }) => value === 'tinh-nguyen')!;
  expect(search({ query: 'thanh niên', topic: 'tinh-nguyen' }).found).toEqual(topic.count);
  const kind = all.choices.kind.find(({ value }) => value === 'project')!;
  const projects = search({ query: 'thanh niên', kind: 'project' });
  expect(projects.groups).toMatchObject([{ kind: 'project', count: kind.count }]);
  const year = all.choices.year.find(({ value }) => value === '2022')!;
  expect(search({ query: 'thanh niên', year: '2022' }).found).toEqual(year.count);
});
