import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { nothingTouched } from '#site/edition/apply.ts';
import { openEditionAt, type Edition } from '#site/edition/edition.ts';
import { joinSearchIndex } from '#site/edition/search/join-index.ts';
import { searchIn } from '#site/edition/search/search-in.ts';
import { anArticle } from '#tests/support/faces.ts';
import { liveRow } from '#tests/support/rows.ts';

let folder: string;
let edition: Edition;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cong-doan-'));
  edition = openEditionAt(join(folder, 'edition.sqlite'));
});
afterEach(() => {
  edition.close();
  rmSync(folder, { recursive: true });
});

const show = (id: number, title: string) =>
  edition.apply(liveRow('article', anArticle(String(id), { title }), id), nothingTouched());
const pieces = (table: string) =>
  edition.db.prepare(`select count(distinct segid) as n from ${table}_idx`).get()!['n'];
const answers = () =>
  ['ngày hội', 'hội số 7', 'ngay hoi doc sach'].map((query) => searchIn(edition.db, edition)({ query }));

test('an index in one piece answers as one in many did, and goes on with what is published then', () => {
  for (let id = 1; id <= 30; id++) show(id, `Ngày hội số ${id}`);
  for (let id = 10; id <= 20; id++) show(id, `Ngày hội đọc sách số ${id}`);
  expect(pieces('search_text')).toBeGreaterThan(1);
  const before = answers();
  joinSearchIndex(edition.db);
  expect([pieces('search_text'), pieces('search_title')]).toEqual([1, 1]);
  expect(answers()).toEqual(before);
  show(31, 'Ngày hội số 31');
  show(5, 'Một buổi khác');
  const { groups } = searchIn(edition.db, edition)({ query: 'ngày hội' });
  expect(groups[0]?.count.number).toBe(30);
});
