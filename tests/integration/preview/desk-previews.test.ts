import { createLocalReq } from 'payload';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Publisher } from '#site/publisher/publisher.ts';
import { openSource, type Source } from '#site/publisher/source.ts';
import { openDesk, type Desk, type Sender } from '#tests/support/desk.ts';
import { freePort } from '#tests/support/free-port.ts';
import {
  aPreviewWorld,
  hashOfEdition,
  PREVIEW_SECRET,
  type PreviewWorld,
} from '#tests/support/preview-world.ts';
import { aWorld, differences, follow, type World } from '#tests/support/publishing-world.ts';
import { body, openNewsroom, type Newsroom } from '../publishing/newsroom.ts';
import { samplePicture } from '../publishing/sample-picture.ts';

/* From the form at the desk to the page of the preview, through the real desk and the real preview server. */

let desk: Desk;
let room: Newsroom;
let world: World;
let publisher: Publisher;
let source: Source;
let reading: Source;
let preview: PreviewWorld;

beforeAll(async () => {
  const port = await freePort();
  process.env['PREVIEW_URL'] = `http://localhost:${port}`;
  process.env['PREVIEW_SECRET'] = PREVIEW_SECRET;
  desk = await openDesk();
  room = await openNewsroom(desk);
  await made('/globals/site', {
    name: 'Đoàn tỉnh',
    shortName: 'Tỉnh Đoàn',
    description: 'Cổng.',
    address: 'Tổ 7',
    phone: '0209',
  });
  await made('/globals/navigation', { main: [], footer: [] });
  await made('/globals/front', { pinned: [], sections: [room.topic] });
  world = await aWorld();
  world.options.variantsDir = join(desk.mediaDir, 'variants');
  publisher = await world.start();
  source = await openSource(desk.databaseUrl);
  await follow(publisher, source);
  reading = await openSource(desk.databaseUrl, 'reader');
  preview = await aPreviewWorld(world, reading, { port });
});

afterAll(async () => {
  await preview?.close();
  await source?.close();
  await reading?.close();
  publisher?.close();
  await room?.close();
  await desk?.close();
  world?.remove();
});

async function made(path: string, data: object, sender: Sender = 'admin') {
  const { status, body } = await desk.rest(sender, 'POST', path, data);
  if (status > 201) throw new Error(`${path}: ${status} ${JSON.stringify(body)}`);
  return body;
}

let turn = 0;
const show = (
  id: number,
  data: object,
  more: object = {},
  sender: Sender = 'approver',
  collection = 'articles',
) => desk.rest(sender, 'POST', `/${collection}/${id}/preview`, { data, turn: (turn += 1), ...more });

async function shown(id: number, data: object, page = '/-/', more: object = {}): Promise<string> {
  const { status, body } = await show(id, data, more);
  if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`);
  await preview.follow();
  return (await preview.get(new URL(body.url).pathname + page)).text();
}

const form = (more: object = {}) => ({
  title: 'Tin đang gõ',
  sapo: 'Tóm tắt.',
  body: body('Nội dung.'),
  topic: room.topic,
  ...more,
});

describe('a form that is not saved', () => {
  test('is shown on its page and on every other page that would mention it', async () => {
    const id = await room.draft('Bản đã lưu');
    const { body: answer } = await show(id, form());
    expect(answer).toMatchObject({
      url: expect.stringContaining('/p/') as string,
      problems: [],
      pages: [
        { label: 'Tin bài này', path: '/-/' },
        { label: 'Trang chủ', path: '/' },
        { label: 'Tin tức', path: '/tin-tuc/' },
        { label: 'Chuyên mục “Hoạt động cơ sở”', path: '/chuyen-muc/hoat-dong-co-so/' },
      ],
    });
    for (const { path } of answer.pages)
      expect(await (await preview.get(new URL(answer.url).pathname + path)).text()).toContain('Tin đang gõ');
    const { body: saved } = await desk.rest('approver', 'GET', `/articles/${id}?draft=true`);
    expect(saved.title).toBe('Bản đã lưu');
    expect(await room.row('article', id)).toBeUndefined();
  });

  test('follows the typing in one session, the newest last', async () => {
    const id = await room.draft('Gõ dần');
    const { body: first } = await show(id, form({ title: 'G' }));
    for (const title of ['Gõ', 'Gõ dần dần']) {
      const { body: next } = await show(id, form({ title }), { session: first.session });
      expect(next.session).toBe(first.session);
    }
    expect(await (await preview.get(`/p/${first.session}/-/`)).text()).toContain('<h1>Gõ dần dần');
    await desk.rest('approver', 'DELETE', `/articles/${id}/preview?session=${first.session}`);
    expect((await preview.get(`/p/${first.session}/-/`)).status).toBe(410);
    const { body: anew } = await show(id, form(), { session: first.session });
    expect(anew.session).not.toBe(first.session);
  });

  test('may be unfinished: what is missing stands in brackets, and is told with the name of its field', async () => {
    const id = await room.draft('Chưa xong');
    const { body: answer } = await show(id, form({ title: '', sapo: null, topic: null }));
    expect(answer.problems).toEqual(expect.arrayContaining(['Tít: Chưa điền. Cần điền trước khi xuất bản.']));
    const html = await (await preview.get(`/p/${answer.session}/-/`)).text();
    expect(html).toContain('(Chưa có tít)');
    expect(html).toContain('(Chưa có sapo)');
  });

  test('of each kind', async () => {
    const kinds = [
      ['campaigns', { title: 'Chiến dịch gõ dở' }, 'Chiến dịch này'],
      [
        'projects',
        {
          title: 'Công trình gõ dở',
          budget: [{ item: 'Xi măng', unit: 'bao', quantity: 10, unitPrice: '90.000' }],
        },
        'Công trình này',
      ],
      ['pages', { title: 'Trang gõ dở', body: body('Chữ của trang.') }, 'Trang này'],
    ] as const;
    for (const [collection, data, label] of kinds) {
      const { doc } = await made(`/${collection}?draft=true`, { title: 'Bản nháp' });
      const { body: answer } = await show(doc.id, data, {}, 'approver', collection);
      expect(answer.pages[0]).toEqual({ label, path: '/-/' });
      const html = await (await preview.get(`/p/${answer.session}/-/`)).text();
      expect(html).toContain(data.title);
      if (collection === 'projects') expect(html).toContain('900.000');
    }
    const { doc: project } = await made('/projects?draft=true', { title: 'Cầu chưa đăng' });
    const { doc: update } = await made('/updates?draft=true', { title: 'Nhật ký', project: project.id });
    const data = { title: 'Đổ xong mặt cầu', project: project.id, body: body('Hôm nay.') };
    const { body: answer } = await show(update.id, data, {}, 'approver', 'updates');
    const html = await (await preview.get(`/p/${answer.session}/-/`)).text();
    expect(html).toContain('Cầu chưa đăng');
    expect(html).toContain('Đổ xong mặt cầu');
  });
});

describe('a private picture', () => {
  test('is shown in the preview of the draft that uses it, and nowhere else', async () => {
    const upload = new FormData();
    upload.set(
      'file',
      new File([new Uint8Array(await samplePicture())], 'rieng.jpg', { type: 'image/jpeg' }),
    );
    const { doc: photo } = await made('/media', upload);
    const id = await room.draft('Bài có ảnh riêng');
    const html = await shown(id, form({ hero: { media: photo.id, caption: 'Ra quân.' } }));
    const [, address] = /src="(\/p\/[^"]+\/anh\/[^"]+)"/u.exec(html) ?? [];
    expect(html).toContain('(Chưa có mô tả ảnh)');
    await expect.poll(async () => (await preview.get(address!)).status, { timeout: 30_000 }).toBe(200);
    expect((await preview.get(address!.replace(/^\/p\/[^/]+/u, ''))).status).toBe(404);
    expect(await room.row('media', photo.id)).toBeUndefined();
  });
});

describe('who may look', () => {
  test('only whoever may read the document', async () => {
    const { doc } = await made('/articles?draft=true', { title: 'Của cộng tác viên' }, 'contributor');
    for (const [sender, status] of [
      ['contributor', 200],
      ['editor', 200],
      ['other', 404],
      ['treasurer', 404],
      ['nobody', 401],
    ] as const)
      expect([sender, (await show(doc.id, form(), {}, sender)).status]).toEqual([sender, status]);
  });

  test('a draft of others is not shown by naming it in the own one', async () => {
    const { doc: campaign } = await made('/campaigns?draft=true', {
      title: 'Chiến dịch kín',
      startsOn: '2026-01-01',
    });
    const { doc } = await made('/articles?draft=true', { title: 'Bài dò' }, 'contributor');
    const data = form({ campaign: campaign.id });
    for (const [sender, sees] of [
      ['contributor', false],
      ['editor', true],
    ] as const) {
      const { body: answer } = await show(doc.id, data, {}, sender);
      const html = await (await preview.get(`/p/${answer.session}/-/`)).text();
      expect([sender, html.includes('Chiến dịch kín')]).toEqual([sender, sees]);
    }
  });

  test('nonsense is refused, and nothing of it is laid over', async () => {
    const id = await room.draft('Bị dò');
    for (const data of [
      'x',
      { data: 'x' },
      { data: {}, turn: -1 },
      { data: {}, turn: 0, at: 'mai' },
      { data: {} },
    ])
      expect((await desk.rest('approver', 'POST', `/articles/${id}/preview`, data)).status).toBe(400);
    expect((await show(999_999, form())).status).toBe(404);
    expect((await show(id, form({ sapo: 'a'.repeat(5 * 1024 * 1024) }))).status).toBe(413);
  });
});

describe('as of a future hour', () => {
  const TOMORROW = new Date(Date.now() + 24 * 3_600_000).toISOString();
  const LATER = new Date(Date.now() + 48 * 3_600_000).toISOString();

  test('what is scheduled until then is shown, what comes later is not', async () => {
    const user = { relationTo: 'users', value: desk.accounts.approver };
    const schedule = (id: number, waitUntil: string) =>
      desk.payload.jobs.queue({
        task: 'schedulePublish',
        waitUntil: new Date(waitUntil),
        input: { type: 'publish', doc: { relationTo: 'articles', value: String(id) }, user } as never,
      });
    await schedule(await room.draft('Hẹn ngày mai'), TOMORROW);
    await schedule(await room.draft('Hẹn ngày kia'), LATER);
    await schedule(await room.draft('Hẹn mà thiếu sapo', { sapo: null }), TOMORROW);
    const id = await room.draft('Đang viết');
    const hour = new Date(Date.parse(TOMORROW) + 60_000).toISOString();
    const { body: answer } = await show(id, form(), { at: hour });
    expect(answer.problems).toEqual([expect.stringContaining('Hẹn mà thiếu sapo')]);
    const front = await (await preview.get(`/p/${answer.session}/tin-tuc/`)).text();
    expect(front).toContain('Hẹn ngày mai');
    expect(front).toContain('Tin đang gõ');
    expect(front).not.toContain('Hẹn ngày kia');
    expect(front).toContain('như lúc');
    expect(await shown(id, form(), '/tin-tuc/')).not.toContain('Hẹn ngày mai');
    await room.sql('delete from payload_jobs');
  });
});

test('the page once published is the one that was shown', async () => {
  const publishedAt = '2026-11-20T03:00:00.000Z';
  const { body: answer } = await show(
    await room.draft('Bản một'),
    form({ title: 'Tin  sắp   đăng', publishedAt }),
  );
  const html = await (await preview.get(`/p/${answer.session}/-/`)).text();
  expect(html).toContain('<h1>Tin sắp đăng');
  expect(html).toMatch(/<link rel="canonical" href="[^"]+\/tin-tuc\/tin-sap-dang-\d+\/"/u);
});

test('somebody without an account is shown the newest saved draft, until the session ends', async () => {
  const { doc } = await made('/articles?draft=true', form({ title: 'Gửi sếp xem' }));
  // The desk's settings are read when this is imported.
  const { openPreviewSession, endPreviewSession } = await import('#cms/preview/open-preview-session.ts');
  const req = await createLocalReq({}, desk.payload);
  const asked = { collection: 'articles', id: doc.id as number, minutes: 30 } as const;
  expect(await openPreviewSession(req, { ...asked, overrideAccess: false })).toBeUndefined();
  const opened = (await openPreviewSession(req, { ...asked, overrideAccess: true }))!;
  const path = new URL(opened.url).pathname;
  expect(await (await preview.get(path)).text()).toContain('<h1>Gửi sếp xem');
  await endPreviewSession(opened.session);
  expect((await preview.get(path)).status).toBe(410);
});

test('after all of it neither the shelf nor an edition holds a word of a draft', async () => {
  await follow(publisher, source);
  const shelf = world.shelf();
  await preview.follow();
  const before = [hashOfEdition(preview.edition.current!), hashOfEdition(publisher.edition())];
  const id = await room.draft('Lần cuối');
  for (let i = 0; i < 5; i++) await shown(id, form({ title: `Lần cuối ${i}` }), '/');
  await follow(publisher, source);
  expect([hashOfEdition(preview.edition.current!), hashOfEdition(publisher.edition())]).toEqual(before);
  expect(differences(world.shelf(), shelf)).toEqual([]);
  for (const [file, bytes] of world.shelf())
    expect([file, bytes.includes('Lần cuối')]).toEqual([file, false]);
});
