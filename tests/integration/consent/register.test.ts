import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDesk, type Desk, type Sender } from '#tests/support/desk.ts';
import { ADULT, aPicture, CHILD, hero, openPhotoDesk, pictureForm, type PhotoDesk } from './photo-desk.ts';

let desk: Desk;
let photos: PhotoDesk;
beforeAll(async () => {
  desk = await openDesk();
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
    const { body } = await desk.rest(sender, 'GET', '/consents?limit=100&depth=0');
    const seen = (body['docs'] ?? []) as { id: number; createdBy: number }[];
    expect(seen.some(({ id }) => id === consent)).toBe(may(KEEPERS));
    if (!may(KEEPERS))
      expect(seen.filter(({ createdBy }) => createdBy !== desk.accounts[sender as 'other'])).toEqual([]);
  });
  test('what they have written down themselves: read again, with its paper, changed and taken out by keepers', async () => {
    if (!may(UPLOADERS)) return;
    const own = await desk.rest(sender, 'POST', '/consent-papers', await paperForm());
    const { id: ownPaper, filename } = own.body['doc'];
    const id = await photos.consent({ ...ADULT, pictures: [picture], paper: ownPaper }, sender);
    const read = await desk.rest(sender, 'GET', `/consents/${id}?depth=0`);
    expect(read.body).toMatchObject({ id, person: ADULT.person, paper: ownPaper });
    expect(ok(await desk.rest(sender, 'GET', `/consent-papers/file/${filename}`))).toBe(true);
    const stranger = sender === 'other' ? 'contributor' : 'other';
    expect(ok(await desk.rest(stranger, 'GET', `/consents/${id}`))).toBe(false);
    expect(ok(await desk.rest(stranger, 'GET', `/consent-papers/file/${filename}`))).toBe(false);
    const found = await desk.rest(stranger, 'GET', `/consents?where[person][equals]=${ADULT.person}`);
    expect(found.body['docs'].map((doc: { id: number }) => doc.id)).not.toContain(id);
    expect(ok(await desk.rest(sender, 'PATCH', `/consents/${id}`, { note: 'Gặp tại nhà.' }))).toBe(
      may(KEEPERS),
    );
    expect(ok(await desk.rest(sender, 'GET', `/consents/${id}/export`))).toBe(may(KEEPERS));
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

describe('a picture tied to the wrong consent', () => {
  const untie = (id: number, picture: number, sender: Sender = 'editor', reason = 'Ảnh của em khác.') =>
    desk.rest(sender, 'POST', `/consents/${id}/untie`, { picture, reason });

  test('comes off it with a reason, in the log, and by keepers only', async () => {
    const [right, wrong] = [await photos.picture(), await photos.picture()];
    const id = await photos.consent({ ...ADULT, pictures: [right, wrong] });
    for (const sender of ALL.filter((one) => !KEEPERS.includes(one)))
      expect(ok(await untie(id, wrong, sender))).toBe(false);
    expect((await untie(id, wrong, 'editor', ' ')).status).toBe(400);
    expect((await untie(id, wrong)).status).toBe(200);
    expect((await desk.rest('editor', 'GET', `/consents/${id}?depth=0`)).body['pictures']).toEqual([right]);
    const [line] = await photos.sql(`select * from audit_log where event = 'consent-untied'`);
    expect(line).toMatchObject({
      actor: desk.accounts.editor,
      subject_id: String(id),
      detail: { picture: wrong, reason: 'Ảnh của em khác.' },
    });
    expect((await untie(id, wrong)).status).toBe(409);
    expect((await untie(id, right)).body['errors'][0].message).toContain('ít nhất một ảnh');
  });

  test('leaves a live page at once, if it is a child’s and has no other consent', async () => {
    const [right, wrong] = [
      await photos.picture({ people: 'children' }),
      await photos.picture({ people: 'children' }),
    ];
    const id = await photos.consent({ ...CHILD, pictures: [right, wrong] });
    await photos.article('Em vẽ tranh', { hero: hero(wrong) });
    expect(await photos.state(wrong)).toBe('live');
    expect((await untie(id, wrong)).body['takenDown']).toEqual([wrong]);
    expect([await photos.state(wrong), await photos.state(right)]).toEqual(['withdrawn', 'live']);
  });

  test('does not come off one that was withdrawn or has expired, nor past the endpoint', async () => {
    const [first, second] = [await photos.picture(), await photos.picture()];
    const id = await photos.consent({ ...ADULT, pictures: [first, second] });
    const remove = 'delete from consents_rels where parent_id = $1 and media_id = $2';
    await expect(photos.sql(remove, [id, second])).rejects.toThrow(/keeps its pictures/u);
    const corrected =
      'insert into consent_corrections (consent_id, media_id, reason, by_user) values ($1, $2, $3, 1)';
    await photos.sql(corrected, [id, second, 'Để dành']);
    await expect(photos.sql(remove, [id, second])).rejects.toThrow(/keeps its pictures/u);
    await photos.sql(
      `update consents set given_on = now() - interval '9 days', expires_on = now() - interval '3 days' where id = $1`,
      [id],
    );
    expect((await untie(id, second)).status).toBe(409);
    await photos.sql('update consents set expires_on = null where id = $1', [id]);
    expect((await withdraw(id)).status).toBe(200);
    expect((await untie(id, second)).status).toBe(409);
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
