import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Publisher } from '#site/publisher/publisher.ts';
import { aDocument } from '#tests/support/faces.ts';
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

/* The document library on the shelf. */

let world: World;
let table: PublishedTable;
let publisher: Publisher;

const first = aDocument('1', { title: 'Quy chế cũ', slug: 'quy-che-cu', issuedOn: '2022-05-01' });
const second = aDocument('2', {
  title: 'Quy chế mới',
  slug: 'quy-che-moi',
  type: 'quyet-dinh',
  issuedOn: '2023-06-10',
  effectiveOn: '2023-06-20',
  replaces: ['1'],
});

beforeEach(async () => {
  world = await aWorld();
  PHOTOS.forEach((photo) => world.ready(photo));
  table = new PublishedTable();
  settle(table);
  table.today = '2023-06-18';
  table.show('document', first);
  publisher = await world.start({ today: () => table.today });
  await publish();
});

afterEach(() => {
  expect(danglingLinks(world.shelf()).filter((link) => link.includes('van-ban'))).toEqual([]);
  publisher.close();
  world.remove();
});

const publish = () => follow(publisher, sourceOf(table));
const textOf = (path: string) => Buffer.from(world.shelf().get(path) ?? '', 'latin1').toString('utf8');
const old = () => textOf('van-ban/quy-che-cu-1/index.html');

test('the paper that replaces another is named on its page at once and ends it at midnight of its own day', async () => {
  expect(old()).toContain('Còn hiệu lực');
  table.show('document', second);
  await publish();
  expect(old()).toContain('Bị thay thế bởi');
  expect(old()).toContain('<strong>Còn hiệu lực</strong>');
  expect(textOf('van-ban/nam/2022/index.html')).not.toContain('Hết hiệu lực');
  table.today = '2023-06-20';
  await publish();
  expect(old()).toContain('<strong>Hết hiệu lực toàn bộ</strong>, bị thay thế từ ngày');
  for (const list of ['van-ban', 'van-ban/loai/ke-hoach', 'van-ban/nam/2022'])
    expect(textOf(`${list}/index.html`)).toContain('Hết hiệu lực toàn bộ');
  expect(differences(world.shelf(), await fullShelf(table, world.options.variantsDir))).toEqual([]);
});

test('lists of years and types are there when they have papers, and what was published is what a full publish makes', async () => {
  expect(textOf('van-ban/loai/quyet-dinh/index.html')).toBe('');
  table.show('document', second);
  await publish();
  for (const list of ['van-ban', 'van-ban/loai/quyet-dinh', 'van-ban/nam/2023'])
    expect(textOf(`${list}/index.html`)).toContain('Quy chế mới');
  expect(textOf('van-ban/nam/2022/index.html')).not.toContain('Quy chế mới');
  expect(textOf('sitemap/nam-2023.xml')).toContain('/van-ban/quy-che-moi-2/');
  table.withdraw('document', '2');
  await publish();
  expect(textOf('van-ban/loai/quyet-dinh/index.html')).toBe('');
  expect(old()).not.toMatch(/thay thế/u);
  expect(differences(world.shelf(), await fullShelf(table, world.options.variantsDir))).toEqual([]);
});

test('a paper that replaces another writes few files, whatever the library holds', async () => {
  for (let i = 10; i < 40; i++) {
    const type = i % 2 ? 'quyet-dinh' : 'thong-bao';
    table.show('document', aDocument(String(i), { type, issuedOn: `${1990 + i}-02-03` }));
  }
  await publish();
  const before = world.shelf();
  table.show('document', { ...second, title: 'Quy chế về việc sinh hoạt của chi đoàn địa bàn dân cư' });
  await publish();
  const written = differences(before, world.shelf()).filter((file) => !/\.(?:br|gz)$/u.test(file));
  expect(written).toEqual([
    expect.stringMatching(/^goi-y\//u),
    'sitemap/nam-2023.xml',
    'van-ban/index.html',
    'van-ban/loai/quyet-dinh/index.html',
    'van-ban/nam/2023/index.html',
    'van-ban/quy-che-cu-1/index.html',
    'van-ban/quy-che-moi-2/index.html',
    'van-ban/rss.xml',
  ]);
  expect(textOf('van-ban/rss.xml')).toContain(
    '<title>Quyết định số 2-KH/TĐTN: Quy chế về việc sinh hoạt của chi đoàn địa bàn dân cư</title>',
  );
});

test('a Word file goes out with its paper under its own name, and what is written in it stands on the page', async () => {
  const hash = 'd'.repeat(64);
  writeFileSync(join(world.options.variantsDir, `${hash}.docx`), 'word');
  const filename = 'quy-che.docx';
  table.show('media', {
    id: '70',
    type: 'file',
    hash,
    title: 'Quy chế',
    filename,
    size: 9000,
    text: 'Điều 1.\nĐiều 2.',
  });
  table.show('document', { ...first, files: [{ media: '70', title: 'Toàn văn' }] });
  await publish();
  expect(world.shelf().get(`tep/${hash}/${filename}`)).toBe('word');
  expect(old()).toContain(`href="/tep/${hash}/${filename}"`);
  expect(old()).toMatch(/Word, 8,8\u00a0KB/u);
  expect(old()).toContain('<p>Điều 2.</p>');
});
