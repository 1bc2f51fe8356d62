import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Payload } from 'payload';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openDesk, type Desk, type Sender } from '#tests/support/desk.ts';
import { ADULT, aPicture, CHILD, hero, openPhotoDesk, pictureForm, type PhotoDesk } from './photo-desk.ts';

let desk: Desk;
let photos: PhotoDesk;
let settleConsents: (payload: Payload) => Promise<{ ended: number; warned: number }>;
beforeAll(async () => {
  desk = await openDesk();
  // Reads the environment, which the desk has just set.
  ({ settleConsents } = await import('#cms/consent/sweep-consents.ts'));
  photos = await openPhotoDesk(desk);
});
afterAll(async () => {
  await photos?.close();
  await desk?.close();
});

const ALL: Sender[] = [
  'admin',
  'approver',
  'editor',
  'contributor',
  'treasurer',
  'auditor',
  'other',
  'nobody',
];
const UPLOADERS = ['admin', 'approver', 'editor', 'contributor', 'treasurer', 'other'];
const KEEPERS = ['admin', 'approver', 'editor'];
const ok = ({ status }: { status: number }) => status >= 200 && status < 300;

const inFuture = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
const withdraw = (id: number, sender: Sender = 'editor', body: object = {}) =>
  desk.rest(sender, 'POST', `/consents/${id}/withdraw`, body);

describe.each(ALL)('the register and %s', (sender) => {
  const may = (list: string[]) => list.includes(sender);
  let picture: number;
  let consent: number;
  let paper: { id: number; filename: string };
  beforeAll(async () => {
    picture = await photos.picture();
    paper = await aPaper();
    consent = await photos.consent({ ...ADULT, pictures: [picture], paper: paper.id });
  });

  test('giving a consent', async () => {
    const answer = await desk.rest(sender, 'POST', '/consents', { ...ADULT, pictures: [picture] });
    expect(ok(answer)).toBe(may(UPLOADERS));
  });
  test('reading one, and all', async () => {
    expect(ok(await desk.rest(sender, 'GET', `/consents/${consent}`))).toBe(may(KEEPERS));
    const { body } = await desk.rest(sender, 'GET', '/consents');
    expect((body['docs']?.length ?? 0) > 0).toBe(may(KEEPERS));
  });
  test('changing one, and many', async () => {
    const note = { note: 'Gặp tại nhà.' };
    expect(ok(await desk.rest(sender, 'PATCH', `/consents/${consent}`, note))).toBe(may(KEEPERS));
    const many = await desk.rest(sender, 'PATCH', `/consents?where[id][equals]=${consent}`, note);
    expect((many.body['docs']?.length ?? 0) > 0).toBe(may(KEEPERS));
  });
  test('deleting one, and many: nobody', async () => {
    expect(ok(await desk.rest(sender, 'DELETE', `/consents/${consent}`))).toBe(false);
    await desk.rest(sender, 'DELETE', `/consents?where[id][equals]=${consent}`);
    expect(await photos.sql('select 1 from consents where id = $1', [consent])).toHaveLength(1);
  });
  test('taking it out as a file', async () => {
    expect(ok(await desk.rest(sender, 'GET', `/consents/${consent}/export`))).toBe(may(KEEPERS));
  });
  test('handing in a paper, reading it and its bytes', async () => {
    expect(ok(await desk.rest(sender, 'POST', '/consent-papers', await paperForm()))).toBe(may(UPLOADERS));
    expect(ok(await desk.rest(sender, 'GET', `/consent-papers/${paper.id}`))).toBe(may(KEEPERS));
    const file = await desk.rest(sender, 'GET', `/consent-papers/file/${paper.filename}`);
    expect(ok(file)).toBe(may(KEEPERS));
  });
  test('changing or deleting a paper: nobody', async () => {
    expect(ok(await desk.rest(sender, 'PATCH', `/consent-papers/${paper.id}`, await paperForm()))).toBe(
      false,
    );
    expect(ok(await desk.rest(sender, 'DELETE', `/consent-papers/${paper.id}`))).toBe(false);
  });
  test('withdrawing it, and forgetting the person', async () => {
    expect(ok(await withdraw(consent, sender))).toBe(may(KEEPERS));
    const forgotten = await desk.rest(sender, 'POST', `/consents/${consent}/forget`);
    expect(ok(forgotten)).toBe(may(['admin', 'approver']));
  });
});

const paperForm = async () => pictureForm({}, await aPicture(), 'phieu.png');

async function aPaper(): Promise<{ id: number; filename: string }> {
  const { body } = await desk.rest('editor', 'POST', '/consent-papers', await paperForm());
  return body['doc'];
}

describe('a consent is refused, at its field,', () => {
  test.each([
    ['representative', { ...CHILD, representative: ' ' }],
    ['childAgreed', { ...CHILD, childAgreed: false }],
    ['givenOn', { ...ADULT, givenOn: inFuture(2) }],
    ['expiresOn', { ...ADULT, expiresOn: '2026-09-01T05:00:00.000Z' }],
    ['expiresOn', { ...ADULT, expiresOn: '2026-10-02T05:00:00.000Z' }],
    ['scope', { ...ADULT, scope: [] }],
    ['pictures', { ...ADULT, pictures: [] }],
    ['person', { ...ADULT, person: '...' }],
  ])('%s', async (path, data) => {
    const pictures = [await photos.picture()];
    const { status, body } = await desk.rest('editor', 'POST', '/consents', { pictures, ...data });
    expect(status).toBe(400);
    expect(body['errors'][0].data.errors.map((error: { path: string }) => error.path)).toContain(path);
  });

  test('when it loses a picture, or stops being a child’s', async () => {
    const [one, two] = [await photos.picture(), await photos.picture()];
    const id = await photos.consent({ ...CHILD, pictures: [one] });
    expect(ok(await desk.rest('editor', 'PATCH', `/consents/${id}`, { pictures: [one, two] }))).toBe(true);
    expect(ok(await desk.rest('editor', 'PATCH', `/consents/${id}`, { pictures: [two] }))).toBe(false);
    expect(ok(await desk.rest('editor', 'PATCH', `/consents/${id}`, { isChild: false }))).toBe(false);
  });
});

describe('a picture with children', () => {
  test('is never live without a consent of a child for the portal, however it is saved', async () => {
    const picture = await photos.picture({ people: 'children' });
    expect(await photos.state(picture)).toBeUndefined();
    await photos.consent({ ...ADULT, pictures: [picture] });
    await photos.consent({ ...CHILD, scope: ['print'], pictures: [picture] });
    await desk.rest('admin', 'PATCH', `/media?where[id][equals]=${picture}`, { credit: 'Hà Linh' });
    await desk.payload.update({
      collection: 'media',
      id: picture,
      data: { focalX: 10 },
      overrideAccess: true,
      depth: 0,
    });
    expect(await photos.state(picture)).toBeUndefined();
    await photos.consent({ ...CHILD, pictures: [picture] });
    expect(await photos.state(picture)).toBe('live');
  });

  test('holds its article back and says why', async () => {
    const picture = await photos.picture({ people: 'children' });
    await expect(photos.article('Trại hè', { hero: hero(picture) })).rejects.toThrow(/phiếu đồng ý/u);
  });

  test('does not come in a second time as a picture without people', async () => {
    const bytes = await aPicture();
    await photos.picture({ people: 'children' }, 'editor', bytes);
    const twin = await photos.picture({ people: 'none' }, 'editor', bytes);
    expect(await photos.state(twin)).toBeUndefined();
  });

  test('is kept from going live by the database itself', async () => {
    const picture = await photos.picture({ people: 'children' });
    const insert = photos.sql(
      `insert into published (kind, id, state, face) values ('media', $1, 'live', '{"id": "x"}')`,
      [String(picture)],
    );
    await expect(insert).rejects.toThrow(/may not be shown: child/u);
  });
});

describe('a withdrawal', () => {
  let picture: number;
  let consent: number;
  let article: number;
  beforeEach(async () => {
    picture = await photos.picture({ people: 'children' });
    consent = await photos.consent({ ...CHILD, pictures: [picture] });
    article = await photos.article('Trại hè của em', { hero: hero(picture) });
  });

  test('takes the picture off although a live article shows it, and tells how many', async () => {
    const { status, body } = await withdraw(consent, 'editor', { reason: 'Gia đình không muốn nữa' });
    expect([status, body['pages'], body['takenDown']]).toEqual([200, 1, [picture]]);
    expect(await photos.state(picture)).toBe('withdrawn');
    const [row] = await photos.sql(`select state from published where kind = 'article' and id = $1`, [
      String(article),
    ]);
    expect(row.state).toBe('live');
  });

  test('takes off what was uploaded twice, too', async () => {
    const bytes = await aPicture();
    const [one, two] = [await photos.picture({}, 'editor', bytes), await photos.picture({}, 'editor', bytes)];
    await withdraw(await photos.consent({ ...ADULT, pictures: [one] }));
    expect([await photos.state(one), await photos.state(two)]).toEqual(['withdrawn', 'withdrawn']);
  });

  test('counts though somebody else in the picture still agrees', async () => {
    await photos.consent({ ...CHILD, person: 'Lý Văn Sơn', pictures: [picture] });
    await withdraw(consent);
    expect(await photos.state(picture)).toBe('withdrawn');
  });

  test('of an adult takes the picture off although nobody had to ask', async () => {
    const plain = await photos.picture({ people: 'adults' });
    const given = await photos.consent({ ...ADULT, pictures: [plain] });
    expect(await photos.state(plain)).toBe('live');
    await withdraw(given);
    expect(await photos.state(plain)).toBe('withdrawn');
  });

  test('holds the article back at its next publishing, and a new consent brings the picture back', async () => {
    await withdraw(consent);
    const again = desk.payload.update({
      collection: 'articles',
      id: article,
      data: { title: 'Trại hè, sửa lại', _status: 'published' },
      overrideAccess: true,
      depth: 0,
      context: desk.signature,
    });
    await expect(again).rejects.toThrow(/đã rút lại sự đồng ý/u);
    await photos.consent({ ...CHILD, pictures: [picture] });
    expect(await photos.state(picture)).toBe('live');
  });

  test('is final: neither form, nor API, nor SQL takes it back', async () => {
    await withdraw(consent);
    expect((await withdraw(consent)).status).toBe(409);
    for (const data of [
      { withdrawnAt: null },
      { note: 'x' },
      { expiresOn: inFuture(90) },
      { pictures: [picture] },
    ])
      expect(ok(await desk.rest('admin', 'PATCH', `/consents/${consent}`, data))).toBe(false);
    const system = { collection: 'consents', id: consent, overrideAccess: true, depth: 0 } as const;
    await expect(desk.payload.update({ ...system, data: { withdrawnAt: null } })).rejects.toThrow();
    for (const change of [
      'update consents set withdrawn_at = null where id = $1',
      `update consents set person = 'Ai đó' where id = $1`,
      'delete from consents where id = $1',
      `insert into consents_rels (parent_id, path, media_id) select $1, 'pictures', max(id) from media`,
      `delete from consents_rels where parent_id = $1`,
    ])
      await expect(photos.sql(change, [consent])).rejects.toThrow();
  });

  test('lets the register forget who it was, and the picture stays off', async () => {
    const paper = await aPaper();
    const other = await photos.picture({ people: 'children' });
    const given = await photos.consent({
      ...CHILD,
      pictures: [other],
      paper: paper.id,
      note: 'Bạn của Nông',
    });
    expect((await desk.rest('admin', 'POST', `/consents/${given}/forget`)).status).toBe(409);
    await withdraw(given);
    expect((await desk.rest('admin', 'POST', `/consents/${given}/forget`)).status).toBe(200);
    const [row] = await photos.sql(
      'select person, representative, note, paper_id, search_text from consents where id = $1',
      [given],
    );
    expect(Object.values(row).join(' ')).not.toMatch(/Mây|Páo|Nông|may/u);
    expect(await readdir(join(desk.mediaDir, 'consent-papers'))).not.toContain(paper.filename);
    await photos.consent({ ...CHILD, person: 'Lý Văn Sơn', pictures: [other] });
    expect(await photos.state(other)).toBe('withdrawn');
  });
});

describe('the end of a consent', () => {
  test('takes its pictures off with the sweep, once its last day in Viet Nam is over', async () => {
    const picture = await photos.picture({ people: 'children' });
    const consent = await photos.consent({ ...CHILD, expiresOn: inFuture(1), pictures: [picture] });
    await photos.article('Tết thiếu nhi', { hero: hero(picture) });
    const today = `(now() at time zone 'Asia/Ho_Chi_Minh')::date + time '12:00' at time zone 'Asia/Ho_Chi_Minh'`;
    await photos.sql(`update consents set expires_on = ${today} where id = $1`, [consent]);
    await settleConsents(desk.payload);
    expect(await photos.state(picture)).toBe('live');
    await photos.sql(`update consents set expires_on = expires_on - interval '1 day' where id = $1`, [
      consent,
    ]);
    expect((await settleConsents(desk.payload)).ended).toBe(1);
    expect(await photos.state(picture)).toBe('withdrawn');
  });

  test('is told to editors 30 days before, once', async () => {
    const pictures = [await photos.picture()];
    await settleConsents(desk.payload);
    await photos.consent({ ...ADULT, expiresOn: inFuture(20), pictures });
    await photos.consent({ ...ADULT, expiresOn: inFuture(60), pictures });
    expect((await settleConsents(desk.payload)).warned).toBe(1);
    expect((await settleConsents(desk.payload)).warned).toBe(0);
    const told = await photos.sql(`select distinct user_id from notices where event = 'consent-expiring'`);
    expect(told.map((row) => row.user_id)).toContain(desk.accounts.editor);
    expect(told.map((row) => row.user_id)).not.toContain(desk.accounts.contributor);
  });
});

describe('a signed paper', () => {
  test('is inspected, private, without variants, and never published', async () => {
    const { id, filename } = await aPaper();
    expect(filename).toMatch(/^phieu-[0-9a-f]{8}\.png$/u);
    const [hash] = filename.match(/[0-9a-f]{8}/u)!;
    expect(
      (await readdir(desk.mediaDir)).includes('variants')
        ? await readdir(join(desk.mediaDir, 'variants'))
        : [],
    ).not.toContainEqual(expect.stringContaining(hash));
    expect(
      await photos.sql(`select 1 from published where face::text like '%' || $1 || '%'`, [hash]),
    ).toEqual([]);
    expect(id).toBeGreaterThan(0);
    const broken = await pictureForm({}, Buffer.from('<svg onload="x">'), 'phieu.png');
    expect((await desk.rest('editor', 'POST', '/consent-papers', broken)).status).toBe(400);
  });

  test('is read only with a line in the log', async () => {
    const { id, filename } = await aPaper();
    await desk.rest('editor', 'GET', `/consent-papers/file/${filename}`);
    await desk.rest('contributor', 'GET', `/consent-papers/file/${filename}`);
    const lines = await photos.sql(
      `select actor from audit_log where event = 'consent-paper-opened' and subject_id = $1`,
      [String(id)],
    );
    expect(lines).toEqual([{ actor: desk.accounts.editor }]);
  });

  test('goes along when its person asks for everything', async () => {
    const paper = await aPaper();
    const picture = await photos.picture();
    await photos.article('Ngày hội <đọc sách>', { hero: hero(picture) });
    const id = await photos.consent({ ...CHILD, pictures: [picture], paper: paper.id });
    const { body, headers } = await desk.rest('editor', 'GET', `/consents/${id}/export`);
    const bytes = await readFile(join(desk.mediaDir, 'consent-papers', paper.filename));
    expect(body['text']).toContain(bytes.toString('base64'));
    expect(body['text']).toContain('Hoàng Văn Páo, bố');
    expect(body['text']).toContain('Ngày hội &lt;đọc sách&gt;');
    expect(headers.get('content-disposition')).toContain('attachment');
  });
});
