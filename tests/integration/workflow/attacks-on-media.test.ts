import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDesk, type Desk, type Sender } from '#tests/support/desk.ts';
import {
  CHILD,
  hero,
  openPhotoDesk,
  pictureForm,
  textOf,
  type PhotoDesk,
} from '#tests/integration/consent/photo-desk.ts';

/*
 * A picture is part of the page that shows it: whoever may not publish that page does not change it through its
 * pictures either. The contributor has uploaded them; the approver is bound to a unit that owns none of the pages.
 */

let desk: Desk;
let photos: PhotoDesk;
let unit: number;
beforeAll(async () => {
  desk = await openDesk();
  photos = await openPhotoDesk(desk);
  const made = await desk.payload.create({
    collection: 'units',
    data: { name: 'Đoàn xã Yên Hân', level: 'commune', position: 5 },
    overrideAccess: true,
    depth: 0,
    context: desk.signature,
  });
  unit = made.id;
  await desk.sql('update users set unit_id = $1 where id = $2', [unit, desk.accounts.approver]);
});
afterAll(async () => {
  await photos?.close();
  await desk?.close();
});

interface Target {
  by: Sender;
  picture: number;
  consent: number;
}

const patch =
  (data: object, query = '') =>
  ({ by, picture }: Target) =>
    desk.rest(by, 'PATCH', `/media/${picture}${query}`, data);

const ALT = { alt: 'Lời khác dưới bài của người khác' };

const WAYS: Record<string, (target: Target) => Promise<unknown>> = {
  'another description': patch(ALT),
  'no description': patch({ alt: '' }),
  'another author': patch({ credit: 'Người khác' }),
  'another focus': patch({ focalX: 3, focalY: 90 }),
  'another focus in the query': patch({}, '?uploadEdits[focalPoint][x]=3&uploadEdits[focalPoint][y]=90'),
  'a cut in the query': patch({}, '?uploadEdits[crop][width]=10&uploadEdits[crop][height]=10'),
  'facts about the file': patch({ hash: 'x', width: 1, height: 1, color: '#000000', filename: 'khac.png' }),
  'another maker, then a description': async (target) => {
    await patch({ createdBy: target.by === 'nobody' ? 1 : desk.accounts[target.by] })(target);
    return patch(ALT)(target);
  },
  'a description with every switch in the query': patch(
    ALT,
    '?overrideAccess=true&overrideLock=true&draft=true&trash=true&user=1',
  ),
  'a description for many at once': ({ by, picture }) =>
    desk.rest(by, 'PATCH', `/media?where[id][equals]=${picture}`, ALT),
  'a description in a POST that says PATCH': ({ by, picture }) =>
    desk.rest(by, 'POST', `/media/${picture}`, ALT, { 'X-Payload-HTTP-Method-Override': 'PATCH' }),
  'another file': async ({ by, picture }) =>
    desk.rest(by, 'PATCH', `/media/${picture}`, await pictureForm({})),
  'another file for many at once': async ({ by, picture }) =>
    desk.rest(by, 'PATCH', `/media?where[id][equals]=${picture}`, await pictureForm({})),
  'a file from elsewhere': patch({ url: 'https://ke-gian.example/anh.png', filename: 'anh.png' }),
  'the bin': patch({ deletedAt: new Date().toISOString() }),
  'the bin for many at once': ({ by, picture }) =>
    desk.rest(by, 'PATCH', `/media?where[id][equals]=${picture}`, { deletedAt: new Date().toISOString() }),
  'deleting it': ({ by, picture }) => desk.rest(by, 'DELETE', `/media/${picture}`),
  'deleting many': ({ by, picture }) => desk.rest(by, 'DELETE', `/media?where[id][equals]=${picture}`),
  'a form that says nobody is in it': patch({ people: 'none', ...ALT }),
};

/** What follows from the register of consents is decided by editors, wherever the page belongs. */
const BY_CONSENT: Record<string, (target: Target) => Promise<unknown>> = {
  'hiding it': ({ by, picture }) => desk.rest(by, 'POST', `/media/${picture}/hide`),
  'a consent withdrawn': ({ by, consent }) => desk.rest(by, 'POST', `/consents/${consent}/withdraw`),
  'a consent taken off it': ({ by, consent, picture }) =>
    desk.rest(by, 'POST', `/consents/${consent}/untie`, { picture, reason: 'Nhầm ảnh rồi' }),
  'a person forgotten': ({ by, consent }) => desk.rest(by, 'POST', `/consents/${consent}/forget`),
  'a consent without its picture': ({ by, consent }) =>
    desk.rest(by, 'PATCH', `/consents/${consent}`, { pictures: [] }),
  'a consent deleted': ({ by, consent }) => desk.rest(by, 'DELETE', `/consents/${consent}`),
};

/** All that readers get, and the file behind it. */
async function shown(picture: number): Promise<string> {
  const faces = await desk.sql('select kind, id, state, face from published order by kind, id');
  const [media] = await desk.sql<{ filename: string }>(
    'select filename, hash, created_by_id, deleted_at from media where id = $1',
    [picture],
  );
  const { status } = await desk.rest('admin', 'GET', `/media/file/${media?.filename}`);
  return JSON.stringify([faces, media, status]);
}

const live = async (): Promise<Omit<Target, 'by'>> => {
  const picture = await photos.picture({ credit: 'Hà Linh', people: 'children' }, 'contributor');
  const consent = await photos.consent({ ...CHILD, pictures: [picture] });
  const caption = 'Các em vẽ tranh.';
  await photos.article('Ngày hội thiếu nhi', {
    hero: hero(picture),
    body: textOf({ type: 'picture', media: String(picture), caption }),
  });
  return { picture, consent };
};

const ATTACKERS = ['nobody', 'auditor', 'treasurer', 'other', 'contributor', 'editor', 'approver'] as const;
const WITHOUT_CONSENTS = ['nobody', 'auditor', 'treasurer', 'other', 'contributor'] as const;

describe.each(ATTACKERS)('what readers see of a live page is left as it was: %s tries', (by) => {
  let target: Target;
  beforeAll(async () => {
    target = { by, ...(await live()) };
  });

  test.each(Object.entries(WAYS))('%s', async (_, way) => {
    const before = await shown(target.picture);
    expect(before).toContain('"live"');
    await way(target);
    expect(await shown(target.picture)).toBe(before);
  });
});

describe.each(WITHOUT_CONSENTS)('no page loses a picture by the consents: %s tries', (by) => {
  let target: Target;
  beforeAll(async () => {
    target = { by, ...(await live()) };
  });

  test.each(Object.entries(BY_CONSENT))('%s', async (_, way) => {
    const before = await shown(target.picture);
    await way(target);
    expect(await shown(target.picture)).toBe(before);
  });
});

describe('an approver bound to a unit', () => {
  const change = (picture: number) => desk.rest('approver', 'PATCH', `/media/${picture}`, ALT);

  test('changes the picture of their own page', async () => {
    const picture = await photos.picture({}, 'contributor');
    await photos.article('Bài của đơn vị', { hero: hero(picture), ownerUnit: unit });
    expect((await change(picture)).status).toBe(200);
  });

  test('does not, once a page of somebody else shows it too', async () => {
    const picture = await photos.picture({}, 'contributor');
    await photos.article('Bài của đơn vị', { hero: hero(picture), ownerUnit: unit });
    await photos.article('Bài của tỉnh', { hero: hero(picture) });
    const { status, body } = await change(picture);
    expect(status).toBe(403);
    expect(body['errors'][0].message).toContain('“Bài của tỉnh”');
  });
});
