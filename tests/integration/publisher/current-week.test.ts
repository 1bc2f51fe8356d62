import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Publisher } from '#site/publisher/publisher.ts';
import { anArticle, anEntry, aSeries, aWeek } from '#tests/support/faces.ts';
import { PHOTOS, settle } from '#tests/support/history.ts';
import { danglingLinks } from '#tests/support/links.ts';
import { PublishedTable } from '#tests/support/published-table.ts';
import {
  aWorld,
  differences,
  follow,
  fullShelf,
  sourceOf,
  type World,
} from '#tests/support/publishing-world.ts';

/* The schedule on the shelf: the week that it is, from midnight to midnight. */

let world: World;
let table: PublishedTable;
let publisher: Publisher;

beforeEach(async () => {
  world = await aWorld();
  PHOTOS.forEach((photo) => world.ready(photo));
  table = new PublishedTable();
  settle(table);
  table.today = '2023-06-18';
  table.show('week', aWeek('1', '2023-06-12', [anEntry('2023-06-18', { what: 'Chủ nhật xanh' })]));
  table.show('week', aWeek('2', '2023-06-19', [anEntry('2023-06-19', { what: 'Giao ban đầu tuần' })]));
  publisher = await world.start({ today: () => table.today });
  await publish();
});

afterEach(() => {
  expect(danglingLinks(world.shelf())).toEqual([]);
  publisher.close();
  world.remove();
});

const publish = () => follow(publisher, sourceOf(table));
const textOf = (path: string) => Buffer.from(world.shelf().get(path) ?? '', 'latin1').toString('utf8');
const current = () => textOf('lich-cong-tac/index.html');

test('at midnight on Sunday the next week is shown, and nobody has done anything', async () => {
  expect(current()).toContain('Lịch công tác tuần 24, năm 2023');
  expect(textOf('index.html')).toContain('Chủ nhật xanh');
  table.today = '2023-06-19';
  await publish();
  expect(current()).toContain('Lịch công tác tuần 25, năm 2023');
  expect(current()).not.toContain('Chủ nhật xanh');
  expect(textOf('index.html')).toContain('Giao ban đầu tuần');
});

test('when its days are over and none follows, the page says so and the front page is silent', async () => {
  table.today = '2023-06-26';
  await publish();
  expect(current()).toContain('Lịch tuần này chưa được công bố');
  expect(current()).toContain('Lịch công tác tuần 25, năm 2023');
  expect(textOf('index.html')).not.toContain('Giao ban đầu tuần');
});

test('a withdrawn week is gone with its calendar, and the one before stands again', async () => {
  table.today = '2023-06-19';
  await publish();
  expect(textOf('lich-cong-tac/2023-tuan-25/lich.ics')).toContain('SUMMARY:Sáng: Giao ban đầu tuần');
  table.withdraw('week', '2');
  await publish();
  expect(world.shelf().has('lich-cong-tac/2023-tuan-25/lich.ics')).toBe(false);
  expect(current()).toContain('Lịch công tác tuần 24, năm 2023');
  expect(textOf('lich-cong-tac/lich.ics')).not.toContain('Giao ban đầu tuần');
  const full = await fullShelf(table, world.options.variantsDir);
  expect(differences(world.shelf(), full)).toEqual([]);
});

test('a series in more than one part has a page for each, and none for a part that empties', async () => {
  table.show('series', aSeries('1'));
  for (let i = 1; i <= 41; i++)
    table.show(
      'article',
      anArticle(String(i), { series: '1', publishedAt: new Date(Date.UTC(2023, 0, i, 2)).toISOString() }),
    );
  await publish();
  expect(textOf('loat-bai/loat-bai-so-1/index.html')).toContain('/loat-bai/loat-bai-so-1/phan-2/');
  expect(textOf('loat-bai/loat-bai-so-1/phan-2/index.html')).toContain('Kỳ 41');
  table.withdraw('article', '7');
  await publish();
  expect(world.shelf().has('loat-bai/loat-bai-so-1/phan-2/index.html')).toBe(false);
});
