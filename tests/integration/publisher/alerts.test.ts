import { afterEach, beforeEach, expect, test } from 'vitest';
import { ONLY_ID } from '#contract/kinds.ts';
import type { AlertFace } from '#contract/faces/contact.ts';
import type { Publisher } from '#site/publisher/publisher.ts';
import { PHOTOS, settle } from '#tests/support/history.ts';
import { PublishedTable } from '#tests/support/published-table.ts';
import {
  aWorld,
  differences,
  follow,
  fullShelf,
  sourceOf,
  type World,
} from '#tests/support/publishing-world.ts';

/* An alert is on every page, and no page is made again for it. */

let world: World;
let table: PublishedTable;
let publisher: Publisher;

beforeEach(async () => {
  world = await aWorld();
  PHOTOS.forEach((photo) => world.ready(photo));
  table = new PublishedTable();
  settle(table);
  table.today = '2026-11-22';
  publisher = await world.start({ today: () => table.today });
  await publish();
});

afterEach(() => {
  publisher.close();
  world.remove();
});

const publish = () => follow(publisher, sourceOf(table));
const style = () => Buffer.from(world.shelf().get('thong-bao.css') ?? '', 'latin1').toString('utf8');
const show = (...alerts: AlertFace['alerts']) => table.show('alert', { id: ONLY_ID, alerts });
const plain = (files: readonly string[]) => files.filter((file) => !/\.(?:br|gz)$/u.test(file));

test('an alert changes two files, whatever the archive holds', async () => {
  const before = world.shelf();
  show({ level: 'danger', title: 'Mưa lũ: dừng ra quân' });
  await publish();
  expect(style()).toContain('Mưa lũ: dừng ra quân');
  expect(plain(differences(before, world.shelf()))).toEqual(['thong-bao-khan/index.html', 'thong-bao.css']);
  expect(differences(await fullShelf(table, world.options.variantsDir), world.shelf())).toEqual([]);
});

test('every page asks for it, before there ever was one', () => {
  const pages = [...world.shelf()].filter(([file]) =>
    /^(?:tin-tuc|don-vi|chuyen-muc)\/.*index\.html$/u.test(file),
  );
  expect(pages.length).toBeGreaterThan(3);
  for (const [, html] of pages.filter(([file]) => !file.includes('ban-in')))
    expect(html).toContain('href="/thong-bao.css"');
});

test('it ends by itself after its last day', async () => {
  show({ level: 'warning', title: 'Giả danh Tỉnh Đoàn quyên góp', until: '2026-11-22' });
  await publish();
  expect(style()).toContain('Giả danh');
  table.today = '2026-11-23';
  await publish();
  expect(style()).not.toContain('{');
});
