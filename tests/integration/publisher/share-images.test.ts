import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { variantsOf } from '#contract/pictures.ts';
import { ask } from '#site/content/ask.ts';
import { nothingAsked } from '#site/content/recorder.ts';
import { takeRows } from '#site/publisher/take-rows.ts';
import { makeShareImage } from '#site/share/make-share-image.ts';
import { startPainter, type Painter } from '#site/share/painter.ts';
import { openShareFolder } from '#site/share/share-folder.ts';
import { startPortal, type RunningPortal } from '../server/start-portal.ts';
import { anArticle, aPicture } from '#tests/support/faces.ts';
import { PHOTOS, settle } from '#tests/support/history.ts';
import { PublishedTable } from '#tests/support/published-table.ts';
import { aWorld, follow, sourceOf, type World } from '#tests/support/publishing-world.ts';

/* The images with which pages are shared: made after the page, on demand as well, and gone with what they show. */

const PHOTO = aPicture('77', { width: 1600, height: 1000 });
const ARTICLE = anArticle('10', { title: 'Ra quân giúp dân', hero: { media: PHOTO.id } });

let painter: Painter;
let world: World;
let table: PublishedTable;
let portal: RunningPortal;

beforeAll(() => void (painter = startPainter()));
afterAll(() => painter.close());

beforeEach(async () => {
  world = await aWorld();
  table = new PublishedTable();
  settle(table);
  for (const photo of [PHOTO, ...PHOTOS]) world.ready(photo);
  const pixels = { create: { width: 1600, height: 1000, channels: 3, background: '#2a7' } } as const;
  for (const { name, width, height } of variantsOf(PHOTO).filter(({ format }) => format === 'webp')) {
    const bytes = await sharp(pixels).resize(width, height).webp().toBuffer();
    writeFileSync(join(world.options.variantsDir, name), bytes);
  }
  table.show('media', PHOTO);
  table.show('article', ARTICLE);
  portal = await startPortal(world.options);
});
afterEach(async () => {
  await portal.stop();
  world.remove();
});

const images = () => {
  const folder = join(world.options.shelfDir, 'chia-se');
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.jpg')) : [];
};
const ofArticle = () => images().filter((name) => name.startsWith('article-10-'));

/** The address of the image that an article's page names. */
function named(id = '10'): string {
  const page = [...world.shelf()].find(([name]) =>
    new RegExp(`^tin-tuc/[^/]*-${id}/index\\.html$`, 'u').test(name),
  );
  return /property="og:image" content="http:\/\/localhost:4321(\/chia-se\/[^"]+)"/u.exec(page![1])![1]!;
}

async function until(holds: () => boolean): Promise<void> {
  await expect.poll(holds, { timeout: 30_000, interval: 50 }).toBe(true);
}

async function get(path: string) {
  const response = await fetch(`http://127.0.0.1:${portal.port}${path}`);
  return { status: response.status, bytes: Buffer.from(await response.arrayBuffer()) };
}

test('the publisher makes the image of what has gone live: a JPEG of 1200 × 630 with the photo, for a chat to load', async () => {
  const publisher = await world.start({ today: () => table.today, painter });
  const source = sourceOf(table);
  await follow(publisher, source);
  publisher.makeShareImages();
  await until(() => ofArticle().length === 1);
  expect(named()).toBe(`/chia-se/${ofArticle()[0]}`);
  const bytes = readFileSync(join(world.options.shelfDir, named()));
  expect(await sharp(bytes).metadata()).toMatchObject({ format: 'jpeg', width: 1200, height: 630 });
  expect(bytes.length).toBeLessThanOrEqual(150_000);
  const { data } = await sharp(bytes)
    .extract({ left: 600, top: 60, width: 1, height: 1 })
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect(data[1]).toBeGreaterThan(data[0]! + 60);

  table.show('article', { ...ARTICLE, title: 'Tên bài mới' });
  await follow(publisher, source);
  publisher.makeShareImages();
  await until(() => ofArticle().length === 2);
  expect(ofArticle().map((name) => `/chia-se/${name}`)).toContain(named());
  publisher.close();
});

test('the server makes one that is missing, once for all who ask, and none that no page names', async () => {
  const publisher = await world.start({ today: () => table.today });
  await follow(publisher, sourceOf(table));
  publisher.close();
  const answers = await Promise.all(Array.from({ length: 20 }, () => get(named())));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  expect(images()).toEqual([named().replace('/chia-se/', '')]);
  expect(readFileSync(join(world.options.shelfDir, named())).equals(answers[0]!.bytes)).toBe(true);
  const another = named().replace(/[0-9a-f]{12}\.jpg/u, '0123456789ab.jpg');
  for (const path of [another, '/chia-se/article-404-0-0123456789ab.jpg', '/chia-se/x.jpg', '/chia-se/'])
    expect([path, (await get(path)).status]).toEqual([path, 404]);
  expect(images()).toHaveLength(1);
});

test('too many different ones at once are put off, not piled up', async () => {
  for (let id = 100; id < 124; id++) table.show('article', anArticle(String(id), { title: `Tin số ${id}` }));
  const publisher = await world.start({ today: () => table.today });
  await follow(publisher, sourceOf(table));
  publisher.close();
  const paths = Array.from({ length: 24 }, (_, i) => named(String(100 + i)));
  const statuses = await Promise.all(paths.map(async (path) => (await get(path)).status));
  expect(new Set(statuses)).toEqual(new Set([200, 503]));
  expect((await get('/')).status).toBe(200);
});

test('with an article its images go at once, the former ones too, and none is made again', async () => {
  const publisher = await world.start({ today: () => table.today });
  const source = sourceOf(table);
  await follow(publisher, source);
  const before = named();
  await get(before);
  table.show('article', { ...ARTICLE, title: 'Tên bài mới' });
  await follow(publisher, source);
  const after = named();
  await get(after);
  expect(ofArticle()).toHaveLength(2);
  table.withdraw('article', '10');
  await publisher.fetchRows(source);
  expect(ofArticle()).toEqual([]);
  for (const path of [before, after]) expect((await get(path)).status).toBe(404);
  publisher.close();
});

test.each(['withdrawn', 'shown by no page any more'])(
  'a picture that is %s leaves with every image that shows it',
  async (how) => {
    const publisher = await world.start({ today: () => table.today });
    const source = sourceOf(table);
    await follow(publisher, source);
    const before = named();
    expect((await get(before)).status).toBe(200);
    if (how === 'withdrawn') table.withdraw('media', PHOTO.id);
    else table.show('article', { ...ARTICLE, hero: undefined });
    await follow(publisher, source);
    expect(ofArticle()).toEqual([]);
    expect((await get(before)).status).toBe(404);
    expect(named()).not.toBe(before);
    expect((await get(named())).status).toBe(200);
    publisher.close();
  },
);

test('what is withdrawn while its image is being drawn is not kept', async () => {
  const publisher = await world.start({ today: () => table.today });
  const source = sourceOf(table);
  await follow(publisher, source);
  const folder = openShareFolder(world.options.shelfDir);
  const withdrawing: Painter = {
    ...painter,
    async paint(order) {
      const bytes = await painter.paint(order);
      table.withdraw('article', '10');
      takeRows(publisher.edition(), publisher.ledger(), table.after(publisher.edition().seq()));
      return bytes;
    },
  };
  const content = () => ask(publisher.edition(), nothingAsked());
  const name = named().replace(/^\/chia-se\/|\.jpg$/gu, '');
  const studio = { shelfDir: world.options.shelfDir, folder, painter: withdrawing, content };
  expect(await makeShareImage(studio, name)).toBeUndefined();
  expect(images()).toEqual([]);
  publisher.close();
});

test('an image that no page has named for a week is removed; one that is named stays, however old', async () => {
  const publisher = await world.start({ today: () => table.today });
  const source = sourceOf(table);
  await follow(publisher, source);
  const former = named();
  await get(former);
  table.show('article', { ...ARTICLE, title: 'Tên bài mới' });
  await follow(publisher, source);
  await get(named());
  const days = (count: number) => new Date(Date.now() + count * 24 * 60 * 60 * 1000);
  await publisher.tidyShareImages(days(6));
  expect(ofArticle()).toHaveLength(2);
  await publisher.tidyShareImages(days(8));
  expect(ofArticle().map((name) => `/chia-se/${name}`)).toEqual([named()]);
  publisher.close();
});
