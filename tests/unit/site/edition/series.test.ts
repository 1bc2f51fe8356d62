import { afterEach, beforeEach, expect, test } from 'vitest';
import { ARTICLES_PER_PART } from '#contract/paths.ts';
import { ask } from '#site/content/ask.ts';
import { LISTS } from '#site/content/lists.ts';
import { nothingAsked } from '#site/content/recorder.ts';
import { allPaths } from '#site/publisher/all-paths.ts';
import { ledgerIn } from '#site/publisher/ledger.ts';
import { anArticle, aSeries, aWeek, anAlbum } from '#tests/support/faces.ts';
import { anEdition } from './an-edition.ts';

let edition: ReturnType<typeof anEdition>;
beforeEach(() => void (edition = anEdition()));
afterEach(() => edition.remove());

const part = (number: number) =>
  anArticle(String(number), {
    series: '1',
    publishedAt: new Date(Date.UTC(2023, 0, number, 2)).toISOString(),
  });
const parts = (count: number) => Array.from({ length: count }, (_, i) => part(i + 1));
const list = LISTS.articlesOfSeries('1');

/** Asks about the place of an article in its series, as its page does, and keeps what was asked. */
function askPlace(number: number) {
  const asked = nothingAsked();
  const content = ask(edition, asked);
  const found = {
    position: content.positionOf(list, part(number)),
    before: content.olderThan(list, part(number), 1)[0]?.id,
    after: content.newerThan(list, part(number), 1)[0]?.id,
  };
  ledgerIn(edition.db).keep(`/bai-${number}/`, 'hash', asked, 1);
  return found;
}

test('an article knows which of its series it is, and its neighbours', () => {
  edition.put('series', aSeries('1'));
  edition.put('article', ...parts(3));
  expect([1, 2, 3].map(askPlace)).toEqual([
    { position: 1, before: undefined, after: '2' },
    { position: 2, before: '1', after: '3' },
    { position: 3, before: '2', after: undefined },
  ]);
});

test('the next of a series wakes the newest before it, and none of the others', () => {
  edition.put('article', ...parts(5));
  for (const number of [1, 2, 3, 4, 5]) askPlace(number);
  const touched = edition.put('article', part(6));
  expect([...ledgerIn(edition.db).asking(touched)]).toEqual(['/bai-5/']);
});

test('an article put in between moves those after it on by one', () => {
  edition.put('article', part(1), part(5));
  expect(askPlace(5).position).toBe(2);
  const touched = edition.put('article', part(3));
  expect([...ledgerIn(edition.db).asking(touched)]).toContain('/bai-5/');
  expect(askPlace(5).position).toBe(3);
});

test('a long series goes on in parts, and the article that opens one brings its page about', () => {
  edition.put('series', aSeries('1'));
  edition.put('article', ...parts(ARTICLES_PER_PART));
  const second = '/loat-bai/loat-bai-so-1/phan-2/';
  expect(allPaths(edition.documents, edition.entries)).not.toContain(second);
  const touched = edition.put('article', part(ARTICLES_PER_PART + 1));
  expect(touched.candidates).toContain(second);
  expect(allPaths(edition.documents, edition.entries)).toContain(second);
  const content = ask(edition, nothingAsked());
  expect(content.stretch(list, ARTICLES_PER_PART, 10).map(({ id }) => id)).toEqual([
    `${ARTICLES_PER_PART + 1}`,
  ]);
});

test('years are those in which a list has entries; a week counts in the year of ISO 8601', () => {
  edition.put('week', aWeek('1', '2025-12-29'), aWeek('2', '2027-01-01'));
  edition.put('album', anAlbum('1', { publishedAt: '2022-12-31T17:00:00.000Z' }));
  const content = ask(edition, nothingAsked());
  expect(content.years(LISTS.weeks)).toEqual(['2026']);
  expect(content.years(LISTS.albums)).toEqual(['2023']);
  expect(content.years(LISTS.videos)).toEqual([]);
  const paths = allPaths(edition.documents, edition.entries);
  for (const path of ['/lich-cong-tac/nam/2026/', '/thu-vien/anh/nam/2023/', '/sitemap/nam-2026.xml'])
    expect(paths).toContain(path);
  expect(paths).not.toContain('/lich-cong-tac/nam/2025/');
});

test('the first document of a year wakes the lists that name the years', () => {
  edition.put('album', anAlbum('1'));
  const asked = nothingAsked();
  ask(edition, asked).years(LISTS.albums);
  ledgerIn(edition.db).keep('/thu-vien/anh/', 'hash', asked, 1);
  const touched = edition.put('album', anAlbum('2', { publishedAt: '2024-02-01T02:00:00.000Z' }));
  expect([...ledgerIn(edition.db).asking(touched)]).toEqual(['/thu-vien/anh/']);
});
