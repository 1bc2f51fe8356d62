import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeEach, expect, test } from 'vitest';
import type { FaceOf } from '#contract/faces/face.ts';
import { nothingTouched, type Change } from '#site/edition/apply.ts';
import type { SearchAnswer } from '#site/content/search.ts';
import { openEditionAt, type Edition } from '#site/edition/edition.ts';
import { searchIn } from '#site/edition/search/search-in.ts';
import { inTransaction } from '#site/edition/statement.ts';
import { anArticle, aPicture, paragraph } from '#tests/support/faces.ts';
import { liveRow } from '#tests/support/rows.ts';
import { anyText } from '../../../contract/text/vietnamese-arbitrary.ts';

const folder = mkdtempSync(join(tmpdir(), 'cong-doan-'));
const opened: Edition[] = [];
afterAll(() => {
  for (const edition of opened) edition.close();
  rmSync(folder, { recursive: true });
});

function anEdition(): Edition {
  const edition = openEditionAt(join(folder, `${opened.length}.sqlite`));
  opened.push(edition);
  return edition;
}

const put = (edition: Edition, ...changes: Change[]) =>
  inTransaction(edition.db, () => changes.forEach((change) => edition.apply(change, nothingTouched())));

let seq = 0;
/** An article whose only words are its title and its text; later ids are newer. */
const article = (id: number, title: string, text: string, change: Partial<FaceOf<'article'>> = {}) =>
  liveRow(
    'article',
    anArticle(String(id), {
      title,
      sapo: '.',
      body: paragraph(text || '.'),
      publishedAt: new Date(Date.UTC(2023, 0, 1) + id * 3_600_000).toISOString(),
      ...change,
    }),
    ++seq,
  );

const idOf = (path: string) => Number(/-(\d+)\/$/u.exec(path)?.[1]);
const hitsOf = ({ groups }: SearchAnswer) => groups.flatMap((group) => group.hits);
/** Only what is found as typed. */
const found = (edition: Edition, query: string, page = 1) => {
  const answer = searchIn(edition.db, edition)({ query, page });
  return answer.shown.as === 'asTyped' ? hitsOf(answer).map((hit) => idOf(hit.path)) : [];
};

const vocabularyOf = (edition: Edition) =>
  edition.db.prepare('select word, folded, documents from search_word order by word').all();

let edition: Edition;
beforeEach(() => {
  edition = anEdition();
});

test('in a row before scattered, title before text, with marks before without, newer before older', () => {
  put(
    edition,
    article(19, 'Tin', 'Hoa nở trên đường'),
    article(18, 'Tin', 'dương hòa'),
    article(17, 'Tin', 'Trồng đường hoa mới'),
    article(16, 'Tin', 'Trồng đường hoa'),
    article(15, 'Hoa bên dương', ''),
    article(14, 'Hoa bên đường', ''),
    article(13, 'Dương hòa', ''),
    article(12, 'Đường hoa', ''),
    article(11, 'Một đường hoa khác', ''),
    article(10, 'Tin', 'Không có gì ở đây'),
  );
  expect(found(edition, 'đường hoa')).toEqual([12, 11, 13, 14, 15, 17, 16, 18, 19]);
});

test('a word typed without marks finds every spelling, one typed with marks finds its own first', () => {
  put(edition, article(1, 'Bạn bè', ''), article(2, 'Bán hàng', ''), article(3, 'Ban mai', ''));
  expect(found(edition, 'ban')).toEqual([3, 2, 1]);
  expect(found(edition, 'bạn')).toEqual([1, 3, 2]);
});

test.each(['Hòa Mục', 'Hoà Mục', 'hoa muc', 'HOÀ MỤC'.normalize('NFD')])(
  '%s is found however it is typed',
  (query) => {
    put(edition, article(1, 'Xã Hoà Mục', ''), article(2, 'Tin', 'về Hòa Mục'), article(3, 'Tin', 'khác'));
    expect(found(edition, query)).toEqual([1, 2]);
  },
);

test('a date is found as one thing', () => {
  put(
    edition,
    article(1, 'Tin', 'ngày 14/03/2023'),
    article(2, 'Tin', 'từ 14/03/2022 đến 01/03/2023'),
    article(3, 'Tin', 'ngày 14-03-2023'),
  );
  expect(found(edition, '14/03/2023')).toEqual([3, 1]);
});

test.each(['42-NQ/TW', '42-nq/tw', '42NQTW', '42 - NQ/TW', '42NQ'])(
  '%s finds the document number',
  (query) => {
    put(edition, article(1, 'Tin', 'Nghị quyết 42-NQ/TW'), article(2, 'Tin', '142-NQ/TW và 42 việc'));
    expect(found(edition, query)).toEqual([1]);
  },
);

test('what was changed or withdrawn is found by its present words only', () => {
  put(edition, article(1, 'Ngày chủ nhật xanh', 'hiến máu'), article(2, 'Ngày chủ nhật xanh', ''));
  put(edition, article(1, 'Mùa hè', 'đường hoa'));
  put(edition, { ...article(2, 'Ngày chủ nhật xanh', ''), state: 'withdrawn', face: null });
  expect(found(edition, 'chủ nhật')).toEqual([]);
  expect(found(edition, 'hiến máu')).toEqual([]);
  expect(found(edition, 'mùa hè đường hoa')).toEqual([1]);
});

test('pages follow each other without gaps, twenty at most, and the last says that there is more', () => {
  const ids = Array.from({ length: 230 }, (_, i) => i + 1);
  put(edition, ...ids.map((id) => article(id, `Hoa số ${id}`, id % 3 === 0 ? 'vườn hoa hồng' : 'vườn')));
  const search = searchIn(edition.db, edition);
  const pages = Array.from({ length: 20 }, (_, i) => search({ query: 'hoa', page: i + 1 }));
  expect(pages.flatMap((page) => hitsOf(page).map((hit) => idOf(hit.path)))).toEqual(
    ids.reverse().slice(0, 200),
  );
  expect(pages.map((page) => page.hasMore)).toEqual([...Array.from({ length: 19 }, () => true), false]);
  expect(pages.map((page) => page.isCut)).toEqual([...Array.from({ length: 19 }, () => false), true]);
  expect(search({ query: 'hồng', page: 8 })).toMatchObject({
    hasMore: false,
    isCut: false,
    groups: [{ hits: { length: 6 } }],
  });
});

test('documents of one and the same moment, a thousand and more, are all found', () => {
  const publishedAt = '2023-03-14T02:30:00.000Z';
  const rows = Array.from({ length: 1100 }, (_, i) => article(i + 1, `Hoa h${i}`, '', { publishedAt }));
  put(edition, ...rows, article(2000, 'Hoa mai', '', { publishedAt: '2023-03-14T02:31:00.000Z' }));
  for (const word of ['h0', 'h999', 'h1099', 'mai']) expect(found(edition, word), word).toHaveLength(1);
});

test('any history of changes finds what a new edition finds, and knows the same words', () => {
  const title = fc.constantFrom('Đường hoa', 'Dương hòa', 'Hoa mới', 'Hòa Mục', 'Đoàn viên', 'Đội viên');
  const step = fc.record({ id: fc.integer({ min: 1, max: 6 }), title, text: title, isLive: fc.boolean() });
  const words = ['hoa', 'hòa', 'đường hoa', 'duong hoa', 'viên', 'đội viên hoa', 'hoa muc'];
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 20 }), (steps) => {
      const [incremental, full] = [anEdition(), anEdition()];
      const last = new Map<number, Change>();
      for (const { id, title, text, isLive } of steps) {
        const row = article(id, title, text);
        const change: Change = isLive ? row : { ...row, state: 'withdrawn', face: null };
        put(incremental, change);
        last.set(id, change);
      }
      put(full, ...last.values());
      for (const query of words) expect(found(incremental, query)).toEqual(found(full, query));
      expect(vocabularyOf(incremental)).toEqual(vocabularyOf(full));
    }),
    { numRuns: 12 },
  );
}, 30_000);

test('no query breaks the search', () => {
  put(edition, article(1, 'Đường hoa', 'thanh niên'));
  const search = searchIn(edition.db, edition);
  const hostile = fc.oneof(anyText, fc.string({ unit: 'binary', maxLength: 300 }));
  fc.assert(fc.property(hostile, fc.integer(), (query, page) => void search({ query, page })));
  for (const separator of ['.', '/', '-', '_', '"', ' OR '])
    expect(search({ query: Array.from({ length: 100 }, (_, i) => i % 10).join(separator) }).groups).toEqual(
      [],
    );
});

test('the caption of a picture that was taken away is neither found nor shown', () => {
  const shown = { media: '77', caption: 'Em Nông Thị Hoa nhận quà.' };
  const body = [
    ...paragraph('Trao quà ở bản.'),
    { type: 'picture' as const, ...shown },
    { type: 'gallery' as const, pictures: [shown] },
  ];
  put(edition, liveRow('media', aPicture('77'), ++seq), article(1, 'Trao quà', '', { body }));
  put(edition, liveRow('media', aPicture('77'), ++seq, { state: 'withdrawn', face: null, path: null }));
  expect(found(edition, 'Nông Thị Hoa')).toEqual([]);
  const hits = hitsOf(searchIn(edition.db, edition)({ query: 'trao quà' }));
  expect(hits).toHaveLength(1);
  expect(JSON.stringify(hits)).not.toContain('Nông');
});
