import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDesk, type Desk, type Sender } from '#tests/support/desk.ts';
import { CHILD, hero, openPhotoDesk, textOf, type PhotoDesk } from '#tests/integration/consent/photo-desk.ts';

/* What follows from the register of consents is decided by editors, wherever the page belongs. */

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

interface Target {
  by: Sender;
  picture: number;
  consent: number;
}

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

const WITHOUT_CONSENTS = ['nobody', 'auditor', 'treasurer', 'other', 'contributor'] as const;

describe.each(WITHOUT_CONSENTS)('no page loses a picture by the consents: %s tries', (by) => {
  let target: Target;
  beforeAll(async () => {
    target = { by, ...(await live()) };
  });

  test.each(Object.entries(BY_CONSENT))('%s', async (_, way) => {
    const before = await shown(target.picture);
    expect(before).toContain('"live"');
    await way(target);
    expect(await shown(target.picture)).toBe(before);
  });
});
