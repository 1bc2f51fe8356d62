import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { PictureFace } from '#contract/faces/media.ts';
import { variantsOf } from '#contract/pictures.ts';
import {
  aCampaign,
  anArticle,
  anUpdate,
  aPage,
  aPicture,
  aPosting,
  aProject,
  aUnit,
  paragraph,
  theSite,
} from '#tests/support/faces.ts';
import { aFaultySite } from '#tests/support/faulty-site.ts';
import { settle } from '#tests/support/history.ts';
import { PublishedTable } from '#tests/support/published-table.ts';
import {
  aWorld,
  differences,
  follow,
  fullShelf,
  sourceOf,
  type World,
} from '#tests/support/publishing-world.ts';
import { PHOTOS } from '#tests/support/history.ts';

/* Somebody in a picture does not agree any more: it is gone from everywhere, and nothing is broken by that. */

const TAKEN = aPicture('77', { alt: 'Em bé cười ở sân trường', credit: 'Người chụp ảnh bảy bảy' });
const KEPT = aPicture('78', { alt: 'Sân trường sau cơn mưa' });
const shown = (media: PictureFace) => ({ media: media.id, caption: `Chú thích ảnh ${media.id}.` });

let world: World;
let table: PublishedTable;

beforeEach(async () => {
  world = await aWorld();
  for (const photo of [TAKEN, KEPT, ...PHOTOS]) world.ready(photo);
  table = new PublishedTable();
  settle(table);
  for (const photo of [TAKEN, KEPT]) table.show('media', photo);
});
afterEach(() => world.remove());

/** A portal in which the picture stands wherever a picture can. */
function showEverywhere(): void {
  const body = [
    ...paragraph('Trước ảnh.'),
    { type: 'picture' as const, ...shown(TAKEN) },
    { type: 'gallery' as const, pictures: [shown(TAKEN), shown(KEPT)] },
    { type: 'gallery' as const, pictures: [shown(TAKEN)] },
    { type: 'video' as const, url: 'https://example.org/v', title: 'Phim', media: TAKEN.id },
    ...paragraph('Sau ảnh.'),
  ];
  const hero = shown(TAKEN);
  table.show('site', theSite({ logo: TAKEN.id }));
  table.show('article', anArticle('10', { hero, body, topic: '1' }));
  table.show('article', anArticle('11', { hero: shown(KEPT), topic: '1' }));
  table.show('campaign', aCampaign('20', { hero, body, album: [shown(TAKEN), shown(KEPT)] }));
  table.show('campaign', aCampaign('21', { album: [shown(TAKEN)] }));
  table.show(
    'project',
    aProject('1', {
      ...{ hero, before: shown(TAKEN), after: shown(KEPT), need: body },
      milestones: [{ stage: 'survey', doneOn: '2023-02-01', picture: shown(TAKEN) }],
      completion: [{ media: TAKEN.id, title: 'Ảnh nghiệm thu' }],
    }),
  );
  table.show('update', anUpdate('31', { body, pictures: [shown(TAKEN)] }));
  table.show('posting', aPosting('1', { evidence: [{ media: TAKEN.id, title: 'Ảnh phiếu thu' }] }));
  table.show('page', { ...aPage('41'), hero, body });
  table.show('unit', { ...aUnit('1'), picture: hero, about: body });
}

const text = (shelf: Map<string, string>) =>
  [...shelf]
    .filter(([name]) => /\.(?:html|xml|txt|json|csv)$/u.test(name))
    .map(([name, bytes]) => ({
      name,
      page: Buffer.from(bytes, 'latin1').toString(),
    }));

/** What only this picture brings: its files, its words. */
const traces = (picture: PictureFace) => [
  variantsOf(picture)[0]!.name.split('-')[0]!,
  picture.alt,
  picture.credit ?? picture.alt,
  `Chú thích ảnh ${picture.id}.`,
  'Ảnh nghiệm thu',
  'Ảnh phiếu thu',
];

test('no byte of it is left on any page, no file on the shelf, no empty box, and the rest stands', async () => {
  showEverywhere();
  const publisher = await world.start({ today: () => table.today });
  const source = sourceOf(table);
  await follow(publisher, source);
  const before = text(world.shelf());
  const pagesBefore = before.filter(({ page }) => page.includes(traces(TAKEN)[0]!));
  expect(pagesBefore.length).toBeGreaterThan(12);

  table.withdraw('media', TAKEN.id);
  await follow(publisher, source);
  const shelf = world.shelf();
  for (const trace of traces(TAKEN)) {
    expect(
      text(shelf)
        .filter(({ page }) => page.includes(trace))
        .map(({ name }) => name),
      trace,
    ).toEqual([]);
    expect([...shelf.keys()].filter((name) => name.includes(trace))).toEqual([]);
  }
  expect(text(shelf).map(({ name }) => name)).toEqual(before.map(({ name }) => name));
  for (const { name, page } of text(shelf)) {
    expect(page, name).not.toMatch(
      /<figure[^>]*>\s*<\/figure>|<picture[^>]*>\s*<\/picture>|class="gallery"[^>]*>\s*<\/div>/u,
    );
    expect(page, name).not.toMatch(/(?:src|srcset|content)=""|undefined|\[object/u);
  }
  const article = text(shelf).find(({ name }) => /^tin-tuc\/.*-10\/index\.html$/u.test(name))!.page;
  expect(article).toMatch(/"https?:[^"]*\/chia-se\/article-10-0-[0-9a-f]{12}\.jpg"/u);
  expect(article).toContain(KEPT.alt);
  expect(differences(shelf, await fullShelf(table, world.options.variantsDir))).toEqual([]);
  publisher.close();
});

test('its pages and files go before anything else is brought, however many pages show it', async () => {
  table.show('site', theSite({ logo: TAKEN.id }));
  for (let id = 100; id < 180; id++) table.show('article', anArticle(String(id), { hero: shown(TAKEN) }));
  const file = join(world.options.shelfDir, 'current', 'anh', variantsOf(TAKEN)[0]!.name);
  let late = 0;
  let written = 0;
  let isWatching = false;
  const publisher = await world.start({
    today: () => table.today,
    step: (step) => {
      if (!isWatching || step !== 'chunk:noted') return;
      written += 1;
      if (existsSync(file) && existsSync(newcomer())) late += 1;
    },
  });
  const newcomer = () => {
    const row = table.after(0).find(({ kind, id }) => kind === 'article' && id === '300');
    return join(world.options.shelfDir, 'current', row?.path ?? 'none', 'index.html');
  };
  const source = sourceOf(table);
  await follow(publisher, source);
  expect(existsSync(file)).toBe(true);
  isWatching = true;
  table.show('article', anArticle('300', { title: 'Tin mới cùng lúc' }));
  table.withdraw('media', TAKEN.id);
  await publisher.fetchRows(source);
  await publisher.publishTouched();
  expect([existsSync(file), existsSync(newcomer()), late]).toEqual([false, true, 0]);
  expect(written).toBeGreaterThan(2);
  expect(text(world.shelf()).filter(({ page }) => page.includes(TAKEN.alt))).toEqual([]);
  publisher.close();
});

test.each(['while a full publish runs', 'while no publisher ran'])(
  'withdrawn %s, its files leave the last release before the new one is there',
  async (when) => {
    showEverywhere();
    const first = await world.start({ today: () => table.today });
    await follow(first, sourceOf(table));
    first.close();
    const file = (picture: PictureFace) =>
      join(world.options.shelfDir, 'current', 'anh', variantsOf(picture)[0]!.name);
    expect([existsSync(file(TAKEN)), existsSync(file(KEPT))]).toEqual([true, true]);
    if (when === 'while no publisher ran') table.withdraw('media', TAKEN.id);

    const { appDir } = await aFaultySite(world.folder);
    let seen: boolean[] = [];
    const publisher = await world.start({
      appDir,
      today: () => table.today,
      step: (step) => {
        if (step === 'full:before-switch') seen = [existsSync(file(TAKEN)), existsSync(file(KEPT))];
      },
    });
    const source = sourceOf(table);
    await publisher.checkOrigin(source);
    await publisher.fetchRows(source);
    if (when === 'while a full publish runs') table.withdraw('media', TAKEN.id);
    await publisher.publishAll({ source });
    expect(seen).toEqual([false, true]);
    await follow(publisher, source);
    expect(existsSync(file(TAKEN))).toBe(false);
    publisher.close();
  },
);
