import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { variantsOf } from '#contract/pictures.ts';
import type { PreviewOverlay } from '#contract/preview.ts';
import type { Publisher } from '#site/publisher/publisher.ts';
import { anArticle, aPicture } from '#tests/support/faces.ts';
import { PHOTOS, settle } from '#tests/support/history.ts';
import {
  aPreviewWorld,
  hashOfEdition,
  overlayOf,
  PREVIEW_SECRET,
  type PreviewWorld,
} from '#tests/support/preview-world.ts';
import { PublishedTable } from '#tests/support/published-table.ts';
import { aWorld, differences, follow, sourceOf, type World } from '#tests/support/publishing-world.ts';

const MARK = 'Bí mật chưa đăng';

let world: World;
let table: PublishedTable;
let publisher: Publisher;
let preview: PreviewWorld;
let now = new Date('2023-03-20T05:00:00.000Z');
let edition: string;

beforeAll(async () => {
  world = await aWorld();
  PHOTOS.forEach((photo) => world.ready(photo));
  table = new PublishedTable();
  settle(table);
  for (const id of ['10', '11', '12']) table.show('article', anArticle(id, { hero: { media: '2' } }));
  publisher = await world.start({ today: () => table.today });
  await follow(publisher, sourceOf(table));
  preview = await aPreviewWorld(world, sourceOf(table), { now: () => now });
  edition = hashOfEdition(preview.edition.current!);
});

beforeEach(() => {
  now = new Date('2023-03-20T05:00:00.000Z');
});

afterAll(async () => {
  expect(hashOfEdition(preview.edition.current!)).toBe(edition);
  expect(preview.lost).toEqual([]);
  await preview?.close();
  publisher?.close();
  world?.remove();
});

const draft = (change: object = {}, title = MARK): PreviewOverlay => {
  const article = anArticle('99', { title, ...change });
  return { rows: [overlayOf('article', article)], subject: `/tin-tuc/${article.slug}-99/` };
};

const text = async (path: string) => (await preview.get(path)).text();

describe('a draft is shown only to whoever knows its session', () => {
  test('the whole server holds no word of it without', async () => {
    const { id } = await preview.open(draft());
    const subject = draft().subject;
    expect(await text(`/p/${id}${subject}`)).toContain(MARK);
    expect(await text(`/p/${id}/`)).toContain(MARK);
    const other = await preview.open({ rows: [], subject: '/' });
    const wrong = [id.slice(0, -1), `${id}x`, id.toUpperCase(), '', '-', '..', '%00', 'p', other.id];
    const paths = [
      subject,
      '/',
      '/tin-tuc/',
      '/manh/tin-moi-nhat/',
      '/rss.xml',
      `/tim-kiem/?q=${encodeURIComponent(MARK)}`,
      '/-/',
    ];
    for (const path of paths) {
      for (const session of wrong)
        expect(await text(`/p/${session}${path}`)).not.toMatch(/bi-mat-chua-dang|<h1>Bí mật/u);
      expect(await text(path)).not.toContain('bi-mat-chua-dang');
    }
  });

  test('neither is it written to the shelf, nor to the publisher’s edition, nor to a file of previews', async () => {
    const shelf = world.shelf();
    const before = hashOfEdition(publisher.edition());
    const { id } = await preview.open(draft());
    for (let i = 0; i < 20; i++) await preview.get(`/p/${id}/-/`);
    expect(differences(world.shelf(), shelf)).toEqual([]);
    expect(hashOfEdition(publisher.edition())).toBe(before);
    expect(hashOfEdition(preview.edition.current!)).toBe(edition);
  });

  test('many at once, renewed while they are looked at, never see each other', async () => {
    const sessions = await Promise.all(
      Array.from({ length: 8 }, (_, i) => preview.open(draft({}, `Bản nháp riêng số ${i}`))),
    );
    const looked = sessions.flatMap(({ id }, i) =>
      ['/', '/-/', '/tin-tuc/'].map(async (path) => {
        const html = await text(`/p/${id}${path}`);
        for (let other = 0; other < 8; other++)
          expect(html.includes(`Bản nháp riêng số ${other}`)).toBe(other === i);
      }),
    );
    await Promise.all(looked);
    expect(hashOfEdition(preview.edition.current!)).toBe(edition);
  });

  test('what it changed is as before for the next one, also what had been read already', async () => {
    const changed = anArticle('11', { title: 'Tít đổi rồi', hero: { media: '2' } });
    const { id } = await preview.open({ rows: [overlayOf('article', changed)], subject: '/' });
    expect(await text(`/p/${id}/tin-tuc/`)).toContain('Tít đổi rồi');
    const { id: next } = await preview.open({ rows: [], subject: '/' });
    expect(await text(`/p/${next}/tin-tuc/`)).not.toContain('Tít đổi rồi');
  });

  test('no search engine, no cache, no other site, no frame but the desk’s', async () => {
    const { id } = await preview.open(draft());
    const { headers } = await preview.get(`/p/${id}/-/`);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-robots-tag')).toContain('noindex');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('set-cookie')).toBeNull();
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'self' http://localhost:3000;");
    expect(await text('/robots.txt')).toContain('Disallow: /');
    const html = await text(`/p/${id}/-/`);
    expect(html).toContain('<aside class="preview-bar"');
    expect(html).toContain('Bản xem trước – chưa đăng');
  });
});

describe('a session', () => {
  test('is opened, renewed and ended by the desk alone', async () => {
    const body = { overlay: draft() };
    const { id } = await preview.open(draft());
    for (const secret of ['', 'Bearer', `${PREVIEW_SECRET}x`, PREVIEW_SECRET.slice(1)])
      for (const [method, session] of [
        ['POST', ''],
        ['PUT', id],
        ['DELETE', id],
      ] as const)
        expect(
          (await preview.desk(method, session, method === 'DELETE' ? undefined : body, secret)).status,
        ).toBe(401);
    expect((await preview.desk('GET', id)).status).toBe(405);
    expect((await preview.get(`/p/${id}/-/`)).status).toBe(200);
  });

  test('shows what was laid over last, and what comes late is older', async () => {
    const { id } = await preview.open(draft(), { turn: 1 });
    await preview.desk('PUT', id, { overlay: draft({}, 'Tít thứ ba'), turn: 3 });
    await preview.desk('PUT', id, { overlay: draft({}, 'Tít thứ hai'), turn: 2 });
    expect(await text(`/p/${id}/-/`)).toContain('<h1>Tít thứ ba');
  });

  test('keeps the address of the document while its title is typed', async () => {
    const { id } = await preview.open(draft());
    const front = await text(`/p/${id}/`);
    expect(front).toContain(`href="/p/${id}/-/"`);
    expect(front).not.toContain('/tin-tuc/bi-mat');
    await preview.desk('PUT', id, { overlay: draft({}, 'Tên khác hẳn'), turn: 1 });
    expect(await text(`/p/${id}/-/`)).toContain('<h1>Tên khác hẳn');
    expect(await text(`/p/${id}/-/ban-in/`)).toContain('Tên khác hẳn');
  });

  test('ends when it is ended, and when nobody has renewed it for its time', async () => {
    const ended = await preview.open(draft());
    expect((await preview.desk('DELETE', ended.id)).status).toBe(204);
    const short = await preview.open(draft(), { minutes: 10 });
    expect(short.expiresAt).toBe('2023-03-20T05:10:00.000Z');
    now = new Date('2023-03-20T05:09:00.000Z');
    await preview.desk('PUT', short.id, { overlay: draft() });
    now = new Date('2023-03-20T05:18:00.000Z');
    expect((await preview.get(`/p/${short.id}/-/`)).status).toBe(200);
    now = new Date('2023-03-20T05:19:00.000Z');
    for (const { id } of [ended, short]) {
      const response = await preview.get(`/p/${id}/-/`);
      expect([response.status, (await response.text()).includes('Bản xem trước đã đóng')]).toEqual([
        410,
        true,
      ]);
      expect((await preview.desk('PUT', id, { overlay: draft() })).status).toBe(404);
    }
  });

  test('takes no face that is not of its kind, and no more than it can bear', async () => {
    const send = async (body: unknown) => (await preview.desk('POST', '', body)).status;
    expect(await send({ overlay: draft({ title: undefined }, '') })).toBe(422);
    expect(await send({ overlay: draft({ body: [{ type: 'html', html: '<script>' }] }) })).toBe(422);
    expect(await send({ overlay: { rows: [], subject: 'https://xa.example/' } })).toBe(422);
    expect(await send('không phải')).toBe(422);
    expect(await send({ overlay: draft({ sapo: 'a'.repeat(9 * 1024 * 1024) }) })).toBe(413);
  });
});

describe('pictures of a draft', () => {
  const secretPicture = aPicture('77', { alt: 'Ảnh riêng' });
  const [variant] = variantsOf(secretPicture);
  const overlay = (): PreviewOverlay => {
    const shown = draft({ hero: { media: '77', caption: 'Ảnh chưa đăng.' } });
    return { ...shown, rows: [overlayOf('media', secretPicture), ...shown.rows] };
  };

  test('are sent to the session whose page shows them, to no other, and not by their bare name', async () => {
    world.ready(secretPicture);
    const { id } = await preview.open(overlay());
    const other = await preview.open(draft());
    const path = `/anh/${variant!.name}`;
    expect((await preview.get(`/p/${id}${path}`)).status).not.toBe(200);
    const html = await text(`/p/${id}/-/`);
    expect(html).toContain(`/p/${id}${path}`);
    const picture = await preview.get(`/p/${id}${path}`);
    expect([picture.status, picture.headers.get('content-type'), await picture.text()]).toEqual([
      200,
      'image/avif',
      `picture ${variant!.name}`,
    ]);
    for (const elsewhere of [path, `/p/${other.id}${path}`, `/p/x${path}`])
      expect((await preview.get(elsewhere)).status).not.toBe(200);
    await preview.desk('DELETE', id);
    expect((await preview.get(`/p/${id}${path}`)).status).toBe(410);
  });

  test('no name leads out of their folder', async () => {
    const { id } = await preview.open(overlay());
    await preview.get(`/p/${id}/-/`);
    for (const path of [
      '/anh/../edition.sqlite',
      '/anh/%2e%2e/edition.sqlite',
      '/tep/../../x.pdf',
      '/anh/',
      '/anh/..%2fx.avif',
    ])
      expect((await preview.get(`/p/${id}${path}`)).status).not.toBe(200);
  });
});

describe('whatever goes wrong', () => {
  test('a page that fails is taken back as any other, and the next one is right', async () => {
    const broken = await preview.open({
      rows: [...draft().rows, { state: 'withdrawn', kind: 'site', id: 'only', path: null, reason: null }],
      subject: draft().subject,
    });
    const failed = await preview.get(`/p/${broken.id}/-/`);
    expect(failed.status).toBe(500);
    expect(await failed.text()).toContain('Trang này chưa dựng được');
    const { id } = await preview.open({ rows: [], subject: '/' });
    const html = await text(`/p/${id}/tin-tuc/`);
    expect(html).toContain('Tuổi trẻ trồng cây');
    expect(html).not.toContain(MARK);
    expect(hashOfEdition(preview.edition.current!)).toBe(edition);
  });

  test('a visitor who has gone is not worked for', async () => {
    const { id } = await preview.open(draft());
    const gone = new AbortController();
    const asked = Array.from({ length: 30 }, () =>
      fetch(`${preview.url}/p/${id}/`, { signal: gone.signal }).catch(() => 'gone'),
    );
    await preview.get(`/p/${id}/-/`);
    gone.abort();
    await Promise.all(asked);
    expect(await text(`/p/${id}/-/`)).toContain(MARK);
  });

  test('only reading is answered', async () => {
    const { id } = await preview.open(draft());
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH'])
      expect((await fetch(`${preview.url}/p/${id}/-/`, { method, body: 'x' })).status).toBe(405);
  });
});

test('addresses that moved lead within the session; the site’s own files stay where they are', async () => {
  table.show('article', anArticle('10', { slug: 'ten-moi', hero: { media: '2' } }));
  await preview.follow();
  edition = hashOfEdition(preview.edition.current!);
  const { id } = await preview.open(draft());
  const moved = await preview.get(`/p/${id}/tin-tuc/tuoi-tre-trong-cay-dot-10-10/`);
  expect([moved.status, moved.headers.get('location')]).toEqual([302, `/p/${id}/tin-tuc/ten-moi-10/`]);
  expect((await preview.get(`/p/${id}/tin-tuc`)).headers.get('location')).toBe(`/p/${id}/tin-tuc/`);
  expect((await preview.get(`/p/${id}/khong-co-trang-nay/`)).status).toBe(404);
  const html = await text(`/p/${id}/-/`);
  const style = /href="(\/_astro\/[^"]+\.css)"/u.exec(html)![1]!;
  expect((await preview.get(style)).headers.get('cache-control')).toContain('immutable');
  expect((await preview.get('/_preview/live.js')).status).toBe(200);
  expect(await text('/_preview/live.js')).not.toContain(': void');
});
