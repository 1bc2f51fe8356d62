import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Publisher } from '#site/publisher/publisher.ts';
import { anArticle } from '#tests/support/faces.ts';
import { PHOTOS, settle } from '#tests/support/history.ts';
import { PublishedTable } from '#tests/support/published-table.ts';
import { aWorld, follow, sourceOf, type World } from '#tests/support/publishing-world.ts';
import { ask } from './ask.ts';
import { startPortal, type RunningPortal } from './start-portal.ts';

let world: World;
let publisher: Publisher;
let portal: RunningPortal;
const table = new PublishedTable();

beforeAll(async () => {
  world = await aWorld();
  PHOTOS.forEach((photo) => world.ready(photo));
  settle(table);
  table.show('article', anArticle('7', { title: 'Thắp sáng đường quê' }));
  publisher = await world.start();
  await follow(publisher, sourceOf(table));
  portal = await startPortal({ ...world.options });
});
afterAll(async () => {
  await portal.stop();
  publisher.close();
  world.remove();
});

const search = (words: string) => ask(portal.port, { path: `/tim-kiem/?q=${encodeURIComponent(words)}` });

test('an article is found through the built site, also without its marks', async () => {
  for (const words of ['đường quê', 'duong que']) {
    const { status, body } = await search(words);
    expect(status).toBe(200);
    expect(body, words).toContain('href="/tin-tuc/thap-sang-duong-que-7/"');
  }
});

test('what is published a moment later is found a moment later', async () => {
  expect((await search('hành quân xanh')).body).not.toContain('/tin-tuc/hanh-quan-xanh-8/');
  table.show('article', anArticle('8', { title: 'Hành quân xanh' }));
  await follow(publisher, sourceOf(table));
  expect((await search('hành quân xanh')).body).toContain('href="/tin-tuc/hanh-quan-xanh-8/"');
  expect((await ask(portal.port, { path: '/tin-tuc/hanh-quan-xanh-8/' })).status).toBe(200);
});

test.each([
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '\u0000',
  '\ud83d',
  '"*" OR NEAR(',
  'a'.repeat(1500),
])('a hostile search %j is answered, and comes back as text or not at all', async (words) => {
  const { status, body, headers } = await ask(portal.port, {
    path: `/tim-kiem/?q=${encodeURIComponent(words.toWellFormed())}&trang=-1e9`,
  });
  expect(status).toBe(200);
  // In a quoted value "<" is only a letter; a quotation mark that escaped would show outside of it.
  expect(body.replaceAll(/="[^"]*"/gu, '')).not.toMatch(/<script>alert|<img src=x/u);
  expect(headers['x-robots-tag']).toBe('noindex');
});

test('no page holds what the policy of the server forbids: inline scripts and styles', async () => {
  for (const path of ['/', '/tim-kiem/?q=a', '/tin-tuc/thap-sang-duong-que-7/', '/khong-co/']) {
    const { body } = await ask(portal.port, { path });
    expect(body, path).not.toMatch(
      /<style|\sstyle=|\son[a-z]+=|<script(?![^>]*\ssrc=)(?![^>]*application\/ld\+json)/u,
    );
  }
});

test('results are never indexed, and name the search itself as their address', async () => {
  const { body, headers } = await search('thắp sáng đường quê');
  expect(headers['x-robots-tag']).toBe('noindex');
  expect(body).toContain('<meta name="robots" content="noindex">');
  expect(body).toMatch(/<link rel="canonical" href="[^"?]*\/tim-kiem\/">/u);
  expect(/<title>([^<]*)/u.exec(body)?.[1]).not.toContain('quê');
});

test('an advertisement in place of a query finds no page, and nothing of it is repeated', async () => {
  const { status, body } = await search('nhà cái uy tín kubet www.kubet.vip');
  expect(status).toBe(404);
  expect(body).not.toContain('kubet');
});

test('words typed with the keys of Telex find what they mean, and the page says so', async () => {
  const { body } = await search('thawsp sangs dduwowngf quee');
  expect(body).toContain('href="/tin-tuc/thap-sang-duong-que-7/"');
  expect(body).toContain('Không có kết quả nào cho “thawsp sangs dduwowngf quee”');
});
