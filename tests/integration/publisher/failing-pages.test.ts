import { afterEach, beforeEach, expect, test } from 'vitest';
import type { FaceOf } from '#contract/faces/face.ts';
import type { Publisher } from '#site/publisher/publisher.ts';
import type { PublicationReport } from '#site/publisher/source.ts';
import { anArticle, aPicture } from '#tests/support/faces.ts';
import { aFaultySite, type FaultySite } from '#tests/support/faulty-site.ts';
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

let world: World;
let site: FaultySite;
let table: PublishedTable;
let publisher: Publisher;
let reports: PublicationReport[];

const first = anArticle('10', { title: 'Bài thứ nhất', hero: { media: '2' } });
const firstFile = 'tin-tuc/bai-thu-nhat-10/index.html';

beforeEach(async () => {
  world = await aWorld();
  site = await aFaultySite(world.folder);
  PHOTOS.forEach((photo) => world.ready(photo));
  table = new PublishedTable();
  reports = [];
  settle(table);
  table.show('article', first);
  publisher = await world.start({ appDir: site.appDir });
  await publish();
});

afterEach(() => {
  publisher.close();
  world.remove();
});

const publish = () => follow(publisher, sourceOf(table, reports));
const page = (file: string) => Buffer.from(world.shelf().get(file) ?? '', 'latin1').toString('utf8');
const reportOf = (kind: string, id: string) => reports.findLast((r) => r.kind === kind && r.id === id);

test('a page that fails keeps its last good version, and its editor learns the cause', async () => {
  const good = page(firstFile);
  site.break('/tin-tuc/bai-thu-nhat-10/');
  table.show('article', { ...first, sapo: 'Sapo mới.' });
  await publish();
  expect(page(firstFile)).toBe(good);
  expect(reportOf('article', '10')).toMatchObject({ outcome: 'failed', message: 'Mẫu trang có lỗi' });
});

test('a page that fails holds back nobody else', async () => {
  site.break('/tin-tuc/bai-thu-nhat-10/');
  table.show('article', { ...first, sapo: 'Sapo mới.' });
  table.show('article', anArticle('11', { title: 'Bài thứ hai' }));
  await publish();
  expect(page('tin-tuc/bai-thu-hai-11/index.html')).toContain('Bài thứ hai');
  expect(reportOf('article', '11')).toMatchObject({ outcome: 'live' });
});

test('a failed page is made again when the cause is gone', async () => {
  site.break('/tin-tuc/bai-thu-nhat-10/');
  table.show('article', { ...first, sapo: 'Sapo mới.' });
  await publish();
  site.mend();
  publisher.retryFailed('all');
  await publish();
  expect(page(firstFile)).toContain('Sapo mới.');
  expect(differences(world.shelf(), await fullShelf(table, world.options.variantsDir))).toEqual([]);
});

test('a new article whose page fails is mentioned nowhere until its page stands', async () => {
  site.break('/tin-tuc/bai-moi-12/');
  table.show('article', anArticle('12', { title: 'Bài mới' }));
  await publish();
  expect([...world.shelf().values()].some((bytes) => bytes.includes('/tin-tuc/bai-moi-12/'))).toBe(false);
  expect(reportOf('article', '12')).toMatchObject({ outcome: 'failed', message: 'Mẫu trang có lỗi' });
  site.mend();
  publisher.retryFailed('all');
  await publish();
  expect(page('index.html')).toContain('/tin-tuc/bai-moi-12/');
  expect(reportOf('article', '12')).toMatchObject({ outcome: 'live' });
  expect(differences(world.shelf(), await fullShelf(table, world.options.variantsDir))).toEqual([]);
});

test('an article whose photo is not ready waits for it and then appears by itself', async () => {
  const late = aPicture('9');
  table.show('media', late);
  table.show('article', anArticle('13', { title: 'Bài có ảnh', hero: { media: '9' } }));
  await publish();
  expect(page('index.html')).not.toContain('bai-co-anh-13');
  expect(reportOf('article', '13')).toMatchObject({ outcome: 'failed' });
  expect(reportOf('article', '13')?.message).toMatch(/chưa sẵn sàng/);
  world.ready(late);
  publisher.retryFailed('waiting');
  await publish();
  expect(page('index.html')).toContain('bai-co-anh-13');
});

test('a takedown waits for nothing: a list that cannot be rendered anew is closed, not left showing it', async () => {
  site.break('/', '/tin-tuc/');
  expect(page('index.html')).toContain('Bài thứ nhất');
  table.withdraw('article', '10', 'Bài đăng nhầm.');
  await publish();
  const shelf = world.shelf();
  expect(shelf.has(firstFile)).toBe(false);
  expect(page(`.gone/${firstFile}`)).toContain('Bài đăng nhầm.');
  expect(
    [...shelf.keys()].filter((file) => /\.(html|xml)$/.test(file) && page(file).includes('Bài thứ nhất')),
  ).toEqual([]);
  expect(page('index.html')).toContain('Trang đang được cập nhật');
  expect([...shelf.keys()].filter((file) => file.startsWith('anh/'))).toEqual([]);
});

test('a malformed document leaves its page as it was and says which field is wrong', async () => {
  const good = page(firstFile);
  table.show('article', { ...first, title: '' } as FaceOf<'article'>);
  await publish();
  expect(page(firstFile)).toBe(good);
  expect(reportOf('article', '10')).toMatchObject({ outcome: 'failed' });
  expect(reportOf('article', '10')?.message).toMatch(/^title: /);
});
