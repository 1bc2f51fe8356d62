import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sample } from '#cms/seed/sample/sample.ts';
import type { Face, FaceOf } from '#contract/faces/face.ts';
import type { Kind } from '#contract/kinds.ts';
import { addressOf } from '#contract/paths.ts';
import type { OverlayRow, PreviewOverlay } from '#contract/preview.ts';
import type { Publisher } from '#site/publisher/publisher.ts';
import { anAccount, anArticle, aProject, anUpdate, aPicture, paragraph } from '#tests/support/faces.ts';
import {
  asPublic,
  aPreviewWorld,
  hashOfEdition,
  overlayOf,
  type PreviewWorld,
} from '#tests/support/preview-world.ts';
import { PublishedTable } from '#tests/support/published-table.ts';
import { aWorld, differences, follow, sourceOf, type World } from '#tests/support/publishing-world.ts';
import { rowsOfSample } from '#tests/support/rows.ts';

/* What a preview shows is, byte for byte, what the shelf has once the document is published. */

const NOW = new Date('2023-07-20T05:00:00.000Z');

let world: World;
let table: PublishedTable;
let publisher: Publisher;
let preview: PreviewWorld;

beforeAll(async () => {
  world = await aWorld();
  table = new PublishedTable();
  table.today = '2023-07-20';
  const pictures = sample.media.map(({ id }) => aPicture(id));
  pictures.forEach((picture) => world.ready(picture));
  const files = sample.files.map(({ id, title }) => {
    writeFileSync(join(world.options.variantsDir, `${id.padStart(64, '0')}.pdf`), 'pdf');
    return {
      id,
      type: 'file' as const,
      hash: id.padStart(64, '0'),
      title,
      filename: `tep-${id}.pdf`,
      size: 3,
    };
  });
  for (const { kind, face } of rowsOfSample(sample, [...pictures, ...files])) table.show(kind, face as Face);
  publisher = await world.start({ today: () => table.today });
  await follow(publisher, sourceOf(table));
  preview = await aPreviewWorld(world, sourceOf(table), { now: () => NOW });
});

afterAll(async () => {
  await preview?.close();
  publisher?.close();
  world?.remove();
});

/** Looks at every file that publishing changes before it is published, and compares. */
async function expectTruth(
  kind: Kind,
  face: Face,
  subject = addressOf(kind, face as never)!,
): Promise<string[]> {
  return comparePreview({ rows: [overlayOf(kind, face)], subject }, () => table.show(kind, face));
}

async function comparePreview(overlay: PreviewOverlay, publish: () => void): Promise<string[]> {
  const { id } = await preview.open(overlay);
  const before = world.shelf();
  const edition = hashOfEdition(preview.edition.current!);
  publish();
  await follow(publisher, sourceOf(table));
  const after = world.shelf();
  const changed = differences(before, after).filter(
    (file) => !/\.(?:br|gz)$/u.test(file) && !/^(?:anh|tep)\//u.test(file),
  );
  expect(changed.length).toBeGreaterThan(0);
  for (const file of changed) await compareFile(file, after, id, overlay.subject);
  expect(hashOfEdition(preview.edition.current!)).toBe(edition);
  await preview.follow();
  return changed;
}

async function compareFile(file: string, shelf: Map<string, string>, session: string, subject: string) {
  const marker = /^\.(?:gone|moved)\/(.*)$/u.exec(file)?.[1];
  const path = `/${(marker ?? file).replace(/(?:^|(?<=\/))index\.html$/u, '').replace(/\.to$/u, '')}`;
  const response = await preview.get(
    `/p/${session}${decodeURIComponent(path)}${file.endsWith('.to') ? '/' : ''}`,
  );
  const bytes = shelf.get(file);
  const what = `${file}: ${response.status}`;
  if (file.endsWith('.to')) {
    if (bytes === undefined) return expect(response.status, what).not.toBe(302);
    expect([what, asPublic(response.headers.get('location') ?? '', session, subject)]).toEqual([
      `${file}: 302`,
      bytes.trim(),
    ]);
    return;
  }
  if (bytes === undefined) return expect(response.status, what).not.toBe(200);
  const shown = Buffer.from(await response.arrayBuffer());
  // The moment of a withdrawal is that of its commit.
  const timeless = (html: string) =>
    file.startsWith('.gone/') ? html.replace(/<p>Gỡ lúc:.*?<\/p>/u, '') : html;
  const isPage = file.endsWith('.html') || response.headers.get('content-type')?.startsWith('text/html');
  const text = isPage ? asPublic(shown.toString('utf8'), session, subject) : shown.toString('latin1');
  const published = isPage ? Buffer.from(bytes, 'latin1').toString('utf8') : bytes;
  expect(timeless(text) === timeless(published) ? 'the same' : text, what).toBe('the same');
  if (file.startsWith('.gone/')) expect(response.status, what).toBe(410);
}

const changedFace = <K extends Kind>(kind: K, id: string, change: object) =>
  ({ ...table.face<FaceOf<K> & Face>(kind, id)!, ...change }) as Face;

describe('what a preview shows is what is published', () => {
  test('of a new article: its page, the lists, the front page, the feeds', async () => {
    const article = anArticle('9001', {
      title: 'Tuổi trẻ Bạch Thông ra quân làm đường',
      topic: sample.topics[0]!.id,
      units: [sample.units[0]!.id],
      campaign: sample.campaigns[0]!.id,
      hero: { media: sample.media[0]!.id, caption: 'Ra quân.' },
      publishedAt: '2023-07-20T04:00:00.000Z',
    });
    const changed = await expectTruth('article', article);
    expect(changed).toContain('index.html');
    expect(changed).toContain('rss.xml');
    expect(changed).toContain('manh/tin-moi-nhat/index.html');
  });

  test('of an article whose address changes: the old one leads to the new one', async () => {
    const changed = await expectTruth(
      'article',
      changedFace('article', '9001', { title: 'Làm xong đường', slug: 'lam-xong-duong' }),
    );
    expect(changed).toContain('.moved/tin-tuc/tuoi-tre-bach-thong-ra-quan-lam-duong-9001.to');
  });

  test('of a campaign, a project, an update and a page', async () => {
    await expectTruth(
      'campaign',
      changedFace('campaign', sample.campaigns[0]!.id, { title: 'Mùa hè xanh, tên mới' }),
    );
    const project = sample.projects[0]!;
    await expectTruth('project', changedFace('project', project.id, { title: `${project.title}, đợt hai` }));
    await expectTruth(
      'update',
      anUpdate('9002', {
        project: project.id,
        unit: sample.units[0]!.id,
        publishedAt: '2023-07-19T02:00:00.000Z',
      }),
      addressOf('project', table.face('project', project.id)! as never)!,
    );
    await expectTruth(
      'page',
      changedFace('page', sample.pages[0]!.id, { body: paragraph('Chữ mới của trang.') }),
    );
  });

  test('of a withdrawal: the page says why, the lists forget it', async () => {
    const path = addressOf('article', table.face('article', '9001')! as never)!;
    const reason = 'Tin bài này đã được gỡ vì đăng nhầm.';
    const row: OverlayRow = { state: 'withdrawn', kind: 'article', id: '9001', path, reason };
    const changed = await comparePreview({ rows: [row], subject: path }, () =>
      table.withdraw('article', '9001', reason),
    );
    expect(changed).toContain('.gone/tin-tuc/lam-xong-duong-9001/index.html');
  });

  test('of a future hour: what waits for a day has come', async () => {
    const face = aProject('9050', {
      title: 'Cầu dân sinh Khuổi Lặng',
      place: sample.places[0]!.id,
      unit: sample.units[0]!.id,
      goal: { full: 900_000_000 },
      acceptsUntil: '2023-07-25',
      milestones: [{ stage: 'appeal', doneOn: '2023-07-01' }],
    });
    table.show('account', anAccount('9050', { project: '9050' }));
    await preview.follow();
    await expectTruth('project', face);
    const path = addressOf('project', face as never)!;
    const { id } = await preview.open({ rows: [], subject: path, at: '2023-07-26T01:00:00.000Z' });
    const shown = await (await preview.get(`/p/${id}${path}`)).text();
    table.today = '2023-07-26';
    await follow(publisher, sourceOf(table));
    const published = Buffer.from(world.shelf().get(`${path.slice(1)}index.html`)!, 'latin1').toString(
      'utf8',
    );
    expect(asPublic(shown, id, path) === published).toBe(true);
    expect(shown).toContain('như lúc 08:00 ngày 26/07/2023');
    table.today = '2023-07-20';
    await follow(publisher, sourceOf(table));
    expect(Buffer.from(world.shelf().get(`${path.slice(1)}index.html`)!, 'latin1').toString('utf8')).not.toBe(
      published,
    );
  });
});

test('looking at every page of the site changes neither the edition of previews nor the shelf', async () => {
  const article = anArticle('9100', {
    title: 'Chưa đăng đâu',
    topic: sample.topics[0]!.id,
    publishedAt: NOW.toISOString(),
  });
  const { id } = await preview.open({
    rows: [overlayOf('article', article)],
    subject: addressOf('article', article)!,
  });
  const [shelf, edition, publishers] = [
    world.shelf(),
    hashOfEdition(preview.edition.current!),
    hashOfEdition(publisher.edition()),
  ];
  const pages = [...shelf.keys()].filter((file) => file.endsWith('index.html') && !file.startsWith('.'));
  let mentions = 0;
  for (const page of pages) {
    const response = await preview.get(`/p/${id}/${page.slice(0, -'index.html'.length)}`);
    expect([page, response.status]).toEqual([page, 200]);
    const html = await response.text();
    if (html.includes('Chưa đăng đâu')) mentions += 1;
    expect([page, leavingSession(html, id)]).toEqual([page, []]);
  }
  expect(mentions).toBeGreaterThan(1);
  expect(hashOfEdition(preview.edition.current!)).toBe(edition);
  expect(hashOfEdition(publisher.edition())).toBe(publishers);
  expect(differences(world.shelf(), shelf)).toEqual([]);
});

/** Addresses in attributes, also with widths in a `srcset`, that lead out of the session and to no file of the built site. */
function leavingSession(html: string, session: string): string[] {
  const led = [...html.matchAll(/\s[\w-]+="(\/(?!\/)[^"]*)"/gu)].map(([, address]) => address!);
  return led
    .flatMap((addresses) => addresses.split(', ').map((address) => address.split(' ')[0]!))
    .filter((address) => !address.startsWith(`/p/${session}/`) && !address.startsWith('/_preview/'))
    .filter((address) => !existsSync(join(world.options.appDir, 'client', address)));
}
