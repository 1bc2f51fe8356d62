import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Publisher } from '#site/publisher/publisher.ts';
import { isDiskFull } from '#site/publisher/disk-full.ts';
import { verifyShelf } from '#site/publisher/verify-shelf.ts';
import { anArticle } from '#tests/support/faces.ts';
import { PHOTOS, settle } from '#tests/support/history.ts';
import { PublishedTable } from '#tests/support/published-table.ts';
import { aWorld, differences, follow, sourceOf, type World } from '#tests/support/publishing-world.ts';

let world: World;
let table: PublishedTable;
let publisher: Publisher;

beforeEach(async () => {
  world = await aWorld();
  PHOTOS.forEach((photo) => world.ready(photo));
  table = new PublishedTable();
  settle(table);
  for (const id of ['10', '11', '12']) table.show('article', anArticle(id, { hero: { media: '2' } }));
  publisher = await world.start();
  await publish();
});

afterEach(() => world.remove());

const publish = () => follow(publisher, sourceOf(table));

async function restart(): Promise<void> {
  publisher = await world.start();
  await publish();
  publisher.close();
}

test.each([
  ['garbage', (file: string) => writeFileSync(file, Buffer.alloc(70_000, 'not a database'))],
  ['half of itself', (file: string) => truncateSync(file, Math.floor(readFileSync(file).length / 2))],
  ['gone', (file: string) => rmSync(file)],
])('an edition that is %s is made anew, and the shelf keeps its bytes', async (_, harm) => {
  const before = world.shelf();
  publisher.close();
  for (const suffix of ['-wal', '-shm']) rmSync(world.options.editionFile + suffix, { force: true });
  harm(world.options.editionFile);
  await restart();
  expect(differences(before, world.shelf())).toEqual([]);
});

test('a shelf that is gone is rebuilt to the same bytes, without PostgreSQL', async () => {
  const before = world.shelf();
  publisher.close();
  rmSync(world.options.shelfDir, { recursive: true });
  publisher = await world.start();
  expect(publisher.needsFullPublish()).toBe(true);
  await publisher.publishAll();
  publisher.close();
  expect(differences(before, world.shelf())).toEqual([]);
});

test('a database that was set back to a backup takes what came after it off the shelf', async () => {
  const backup = structuredClone(table.after(0));
  table.show('article', anArticle('13', { title: 'Sau bản sao lưu' }));
  await publish();
  publisher.close();
  table = new PublishedTable();
  for (const row of backup) table.show(row.kind, row.face as never);
  await restart();
  expect([...world.shelf().values()].some((bytes) => bytes.includes('sau-ban-sao-luu-13'))).toBe(false);
});

test('verify finds a changed page, a stale sibling, a missing one, and a stray', async () => {
  publisher.close();
  const root = join(world.options.shelfDir, 'current');
  const options = { ...world.options, threads: 1 };
  expect((await verifyShelf(options)).differences).toEqual({
    differs: [],
    extra: [],
    missing: [],
    failed: [],
  });
  writeFileSync(join(root, 'index.html'), '<h1>Nhà cái uy tín</h1>');
  writeFileSync(join(root, 'rss.xml.gz'), readFileSync(join(root, 'sitemap.xml.gz')));
  rmSync(join(root, 'robots.txt'));
  mkdirSync(join(root, 'casino'));
  writeFileSync(join(root, 'casino/index.html'), 'spam');
  const { differences: found } = await verifyShelf(options);
  expect(found.differs.sort()).toEqual(['/', '/robots.txt', '/rss.xml']);
  expect(found.extra).toEqual(['casino/index.html']);
});

test('on a full disk the shelf stands, and with room again publishing goes on', async () => {
  const room = join(world.folder, 'small-disk');
  mkdirSync(room);
  if (!mountSmallDisk(room))
    return console.warn('A FULL DISK IS NOT TESTED: only root can mount a small one');
  try {
    const small = { shelfDir: join(room, 'shelf') };
    publisher.close();
    publisher = await world.start(small);
    await publish();
    const page = join(room, 'shelf/current/index.html');
    const before = readFileSync(page, 'utf8');
    fillDisk(room);
    table.show('article', anArticle('14', { title: 'Khi đĩa đầy' }));
    const error: unknown = await publish().catch((e: unknown) => e);
    expect(isDiskFull(error)).toBe(true);
    expect(readFileSync(page, 'utf8')).toBe(before);
    rmSync(join(room, 'filler'));
    await publish();
    expect(readFileSync(page, 'utf8')).toContain('khi-dia-day-14');
    publisher.close();
  } finally {
    execFileSync('umount', ['-l', room]);
  }
});

function mountSmallDisk(folder: string): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/bin/mount')) return false;
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', folder]);
  return true;
}

function fillDisk(folder: string): void {
  try {
    writeFileSync(join(folder, 'filler'), Buffer.alloc(8 * 1024 * 1024));
  } catch (error) {
    if (!isDiskFull(error)) throw error;
  }
}
