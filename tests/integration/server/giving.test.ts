import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Publisher } from '#site/publisher/publisher.ts';
import { aPosting, aProject } from '#tests/support/faces.ts';
import { PHOTOS, settle } from '#tests/support/history.ts';
import { PublishedTable } from '#tests/support/published-table.ts';
import { aWorld, follow, sourceOf, type World } from '#tests/support/publishing-world.ts';
import { ask } from './ask.ts';
import { startPortal, type RunningPortal } from './start-portal.ts';

/* What a giver asks of the running server: is my gift there, and a letter that says so. */

let world: World;
let publisher: Publisher;
let portal: RunningPortal;
const table = new PublishedTable();
const gift = aPosting('12', { number: 1, name: 'Nguyễn Văn A***', amount: 300_000 });
const spending = aPosting('13', { number: 2, bucket: 'spent', name: 'Cửa hàng vật liệu Nà Phặc' });

beforeAll(async () => {
  world = await aWorld();
  PHOTOS.forEach((photo) => world.ready(photo));
  settle(table);
  table.show('project', aProject('1', { title: 'Cầu Khuổi Lặng', slug: 'cau-khuoi-lang' }));
  table.show('project', aProject('2', { title: 'Nhà nhân ái', slug: 'nha-nhan-ai' }));
  table.show('posting', gift);
  table.show('posting', spending);
  publisher = await world.start();
  await publish();
  portal = await startPortal({ ...world.options });
});
afterAll(async () => {
  await portal.stop();
  publisher.close();
  world.remove();
});

const publish = () => follow(publisher, sourceOf(table));
const get = (path: string) => ask(portal.port, { path });
const search = async (query: Record<string, string>) =>
  (await get(`/so-dong-gop/?${new URLSearchParams(query)}`)).body;

const PLACE = 'href="/cong-trinh/cau-khuoi-lang-1/so-dong-gop/trang-1/#khoan-1"';

test('a gift is found by name, sum, day or reference, and leads to its line', async () => {
  for (const q of ['nguyen van', 'Nguyễn Văn An', '300.000', '300k nguyen', '01/03/2023'])
    expect(await search({ q }), q).toContain(PLACE);
});

test('within another project it is not found, and it is said where was looked', async () => {
  const body = await search({ q: 'nguyen', 'cong-trinh': '2' });
  expect(body).not.toContain(PLACE);
  expect(body).toContain('trong sổ của công trình Nhà nhân ái');
});

test('a hostile search comes back as text or not at all', async () => {
  const body = await search({ q: '"><script>alert(1)</script>', 'cong-trinh': '"><script>', trang: '-1e9' });
  expect(body.replaceAll(/="[^"]*"/gu, '')).not.toMatch(/<script>alert/u);
});

test('a code of thanks leads to a letter, however it was typed', async () => {
  const { status, body, headers } = await get(`/cam-on/${gift.code}/`);
  expect([status, headers['x-robots-tag']]).toEqual([200, 'noindex']);
  expect(body).toContain('Nguyễn Văn A***');
  expect(body).toContain('Ba trăm nghìn đồng');
  expect(await get(`/cam-on/${gift.code.toLowerCase()}/`)).toMatchObject({
    status: 302,
    headers: { location: `/cam-on/${gift.code}/` },
  });
});

test('nobody is thanked for spending, and a wrong code is no page', async () => {
  expect((await get(`/cam-on/${spending.code}/`)).status).toBe(404);
  expect((await get('/cam-on/ZZZZZZ/')).status).toBe(404);
});

test('a name that its giver hides is gone from search and letter with the next publish', async () => {
  table.show('posting', { ...gift, name: 'Nhà hảo tâm giấu tên' });
  await publish();
  expect(await search({ q: '300.000' })).not.toContain('Nguyễn');
  expect((await get(`/cam-on/${gift.code}/`)).body).not.toContain('Nguyễn');
  expect((await get('/cong-trinh/cau-khuoi-lang-1/so-dong-gop/trang-1/')).body).not.toContain('Nguyễn');
});
