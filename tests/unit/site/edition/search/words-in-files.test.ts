import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { FaceOf } from '#contract/faces/face.ts';
import { nothingTouched } from '#site/edition/apply.ts';
import { openEditionAt, type Edition } from '#site/edition/edition.ts';
import { searchIn } from '#site/edition/search/search-in.ts';
import { aDocument } from '#tests/support/faces.ts';
import { liveRow } from '#tests/support/rows.ts';

let folder: string;
let edition: Edition;
let seq = 0;

const aFile = (text?: string): FaceOf<'media'> => ({
  ...{
    id: '70',
    type: 'file',
    hash: 'a'.repeat(64),
    title: 'Toàn văn',
    filename: 'toan-van.pdf',
    size: 9000,
  },
  ...(text && { text, pages: 3 }),
});
const PAPER = aDocument('800', { files: [{ media: '70', title: 'Toàn văn' }] });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cong-doan-'));
  edition = openEditionAt(join(folder, 'edition.sqlite'));
});
afterEach(() => {
  edition.close();
  rmSync(folder, { recursive: true });
});

const show = (kind: 'media' | 'document', face: FaceOf<'media'> | FaceOf<'document'>) =>
  edition.apply(liveRow(kind, face as never, ++seq), nothingTouched());
const withdraw = (id: string) =>
  edition.apply(
    { ...liveRow('media', aFile(), ++seq), id, state: 'withdrawn', face: null, reason: 'Nhầm tệp.' },
    nothingTouched(),
  );
const hits = (query: string) =>
  searchIn(edition.db, edition)({ query }).groups.flatMap((group) => group.hits);

test.each(['file', 'paper'])(
  'a paper is found by what is written in its file, when the %s comes last',
  (last) => {
    const steps = [
      () => show('media', aFile('Kinh phí lấy từ nguồn quỹ nghĩa tình biên giới.')),
      () => show('document', PAPER),
    ];
    for (const step of last === 'paper' ? steps : steps.toReversed()) step();
    const [hit] = hits('nghĩa tình biên giới');
    expect(hit?.kind).toBe('document');
    expect(hit?.excerpt.map(({ text }) => text).join('')).toContain('nghĩa tình biên giới');
  },
);

test('a new file is found by its words and no more by those of the old one', () => {
  show('media', aFile('Cuộc thi cắm trại.'));
  show('document', PAPER);
  show('media', aFile('Hội thao bắn nỏ.'));
  expect(hits('hội thao bắn nỏ')).toHaveLength(1);
  expect(hits('cuộc thi cắm trại')).toHaveLength(0);
});

test('what was in a file that has been withdrawn is found no more', () => {
  show('media', aFile('Danh sách hộ nghèo.'));
  show('document', PAPER);
  withdraw('70');
  expect(hits('danh sách hộ nghèo')).toHaveLength(0);
  expect(hits(PAPER.title)).toHaveLength(1);
});
