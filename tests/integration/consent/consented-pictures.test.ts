import { readdir } from 'node:fs/promises';
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

const ok = ({ status }: { status: number }) => status >= 200 && status < 300;

const inFuture = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
const withdraw = (id: number, sender: Sender = 'editor', body: object = {}) =>
  desk.rest(sender, 'POST', `/consents/${id}/withdraw`, body);

const paperForm = async () => pictureForm({}, await aPicture(), 'phieu.png');

async function aPaper(): Promise<{ id: number; filename: string }> {
  const { body } = await desk.rest('editor', 'POST', '/consent-papers', await paperForm());
  return body['doc'];
}

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
