import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Publisher } from '#site/publisher/publisher.ts';
import type { Step } from '#site/publisher/steps.ts';
import { anArticle, aTopic } from '#tests/support/faces.ts';
import { danglingLinks } from '#tests/support/links.ts';
import { PHOTOS, settle } from '#tests/support/history.ts';
import { PublishedTable } from '#tests/support/published-table.ts';
import { aWorld, follow, sourceOf, type World } from '#tests/support/publishing-world.ts';

let world: World;
let table: PublishedTable;
let publisher: Publisher;
/** Links on the shelf that lead nowhere, looked for after every chunk that reached it. */
let dangling: Set<string>;

beforeEach(async () => {
  world = await aWorld();
  PHOTOS.forEach((photo) => world.ready(photo));
  table = new PublishedTable();
  settle(table);
  for (let i = 10; i < 20; i++)
    table.show(
      'article',
      anArticle(String(i), { title: `Bài ${i}`, publishedAt: `2023-0${(i % 6) + 1}-14T02:30:00.000Z` }),
    );
  dangling = new Set();
  publisher = await world.start({ step: watch });
  await publish();
});

afterEach(() => {
  publisher.close();
  world.remove();
});

function watch(step: Step): void {
  if (step !== 'chunk:flushed') return;
  if (!publisher.needsFullPublish()) for (const link of danglingLinks(world.shelf())) dangling.add(link);
}

const publish = () => follow(publisher, sourceOf(table));
const file = (name: string) => Buffer.from(world.shelf().get(name) ?? '', 'latin1').toString('utf8');

test('an article whose slug changes leaves a redirect behind, for its print view too', async () => {
  table.show('article', anArticle('10', { title: 'Tên khác', publishedAt: '2023-05-14T02:30:00.000Z' }));
  await publish();
  expect(file('.moved/tin-tuc/bai-10-10.to')).toBe('/tin-tuc/ten-khac-10/\n');
  expect(file('.moved/tin-tuc/bai-10-10/ban-in.to')).toBe('/tin-tuc/ten-khac-10/ban-in/\n');
  expect(world.shelf().has('tin-tuc/bai-10-10/index.html')).toBe(false);
});

test('a second rename leads both former addresses to the newest one, without a chain', async () => {
  for (const title of ['Tên khác', 'Tên khác nữa'])
    table.show('article', anArticle('10', { title, publishedAt: '2023-05-14T02:30:00.000Z' }));
  await publish();
  expect(file('.moved/tin-tuc/bai-10-10.to')).toBe('/tin-tuc/ten-khac-nua-10/\n');
  expect(file('.moved/tin-tuc/ten-khac-10.to')).toBe('/tin-tuc/ten-khac-nua-10/\n');
});

test('a topic that changes its address takes its feed and its months along', async () => {
  table.show('topic', { ...aTopic('1', 'Tên mới'), position: 1 });
  await publish();
  expect(file('.moved/chuyen-muc/chuyen-muc-1.to')).toBe('/chuyen-muc/ten-moi/\n');
  expect(file('.moved/chuyen-muc/chuyen-muc-1/rss.xml.to')).toBe('/chuyen-muc/ten-moi/rss.xml\n');
  expect(file('.moved/chuyen-muc/chuyen-muc-1/2023/05.to')).toBe('/chuyen-muc/ten-moi/2023/05/\n');
  expect(world.shelf().has('chuyen-muc/chuyen-muc-1/index.html')).toBe(false);
});

test('a withdrawn article says so at its address and at its former ones, with the reason', async () => {
  table.show('article', anArticle('10', { title: 'Tên khác', publishedAt: '2023-05-14T02:30:00.000Z' }));
  await publish();
  table.withdraw('article', '10', 'Nội dung không còn phù hợp.');
  await publish();
  expect(file('.gone/tin-tuc/ten-khac-10/index.html')).toContain('Nội dung không còn phù hợp.');
  expect(file('.gone/tin-tuc/bai-10-10/index.html')).toContain('Nội dung không còn phù hợp.');
  expect(world.shelf().has('.moved/tin-tuc/bai-10-10.to')).toBe(false);
});

test('an article that comes back leaves no trace of its withdrawal', async () => {
  const before = world.shelf();
  const article = table.face('article', '10')!;
  table.withdraw('article', '10');
  await publish();
  table.show('article', article);
  await publish();
  expect([...world.shelf().keys()].sort()).toEqual([...before.keys()].sort());
});

test('a redirect of a former site, with its query string, leads on', async () => {
  table.show('redirect', { id: '1', from: '/news.php?nt=406', to: '/tin-tuc/' });
  await publish();
  expect(file('.moved/news.php%3Fnt%3D406.to')).toBe('/tin-tuc/\n');
});

test('at no moment of publishing does a page link to one that is not there', async () => {
  table.show('article', anArticle('30', { title: 'Bài mới tinh', publishedAt: '2023-07-01T02:30:00.000Z' }));
  await publish();
  table.show(
    'article',
    anArticle('12', { title: 'Đổi tên', topic: '2', publishedAt: '2023-02-14T02:30:00.000Z' }),
  );
  await publish();
  table.show('topic', { ...aTopic('1', 'Tên mới'), position: 1 });
  await publish();
  table.withdraw('article', '30');
  for (const id of ['10', '16']) table.withdraw('article', id);
  await publish();
  expect([...dangling]).toEqual([]);
});
