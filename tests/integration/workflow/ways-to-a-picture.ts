import type { RestAnswer, Sender } from '#tests/support/desk.ts';
import { pictureForm } from '#tests/integration/consent/photo-desk.ts';
import type { Person, Scene } from './attack-scene.ts';

/** A picture that documents show, and who tries to change what readers see of it. */
export interface PictureTarget {
  scene: Scene;
  by: Sender;
  picture: number;
}

type Way = (target: PictureTarget) => Promise<RestAnswer | RestAnswer[] | undefined>;

const OTHER_WORDS = 'Lời mà người có quyền chưa đọc';

const patch =
  (data: object, query = ''): Way =>
  ({ scene: { desk }, by, picture }) =>
    desk.rest(by, 'PATCH', `/media/${picture}${query}`, data);

/** The document and a new file in one request. */
const withFile =
  (method: string, path: (picture: number) => string, data: object = {}): Way =>
  async ({ scene: { desk }, by, picture }) =>
    desk.rest(by, method, `/media${path(picture)}`, await pictureForm({ alt: OTHER_WORDS, ...data }));

/** Our own code that forgets to ask for access. */
const careless =
  (data: object): Way =>
  async ({ scene, by, picture }) => {
    if (by === 'nobody') return undefined;
    const req = await scene.requestOf(by as Person);
    await scene.desk.payload
      .update({ collection: 'media', id: picture, data, req, depth: 0, overrideAccess: true })
      .catch((error: unknown) => error);
    return undefined;
  };

const consent = { person: 'Lý Thị Dợ', givenOn: '2026-10-01T05:00:00.000Z', scope: ['portal'] };

/** Every way to change what readers see of a picture without touching the document that shows it. */
export const WAYS_TO_A_PICTURE: Record<string, Way> = {
  'other words for it': patch({ alt: OTHER_WORDS }),
  'no words for it': patch({ alt: '' }),
  'another photographer': patch({ credit: 'Người khác chụp' }),
  'another focus': patch({ focalX: 3, focalY: 97 }),
  'another focus, as the form of Payload sends it': patch(
    {},
    '?uploadEdits[focalPoint][x]=3&uploadEdits[focalPoint][y]=97',
  ),
  'a crop, as the form of Payload sends it': patch(
    {},
    '?uploadEdits[crop][x]=0&uploadEdits[crop][y]=0&uploadEdits[crop][width]=10&uploadEdits[crop][height]=10&uploadEdits[widthInPixels]=64&uploadEdits[heightInPixels]=42',
  ),
  'the facts about its file': patch({
    ...{ hash: 'a'.repeat(64), type: 'file', color: '#000000', width: 1, height: 1, filesize: 1 },
    ...{ filename: 'khac.png', url: 'https://ke-gian.example/x.png', mimeType: 'image/png' },
  }),
  'another uploader, then other words': async (target) => {
    const { scene, by, picture } = target;
    const mine = by === 'nobody' ? null : scene.desk.accounts[by];
    const claimed = await scene.desk.rest(by, 'PATCH', `/media/${picture}`, { createdBy: mine });
    return [claimed, (await patch({ alt: OTHER_WORDS })(target)) as RestAnswer];
  },
  'other words as a draft': patch({ alt: OTHER_WORDS, _status: 'draft' }, '?draft=true'),
  'other words, all rights claimed': patch(
    { alt: OTHER_WORDS },
    '?overrideAccess=true&overrideLock=true&draft=true&user=1&trash=true',
  ),
  'other words for many at once': ({ scene: { desk }, by, picture }) =>
    desk.rest(by, 'PATCH', `/media?where[id][in]=${picture}`, { alt: OTHER_WORDS }),
  'other words for the whole store': ({ scene: { desk }, by, picture }) =>
    desk.rest(by, 'PATCH', `/media?where[id][greater_than]=${picture - 1}`, { alt: OTHER_WORDS }),
  'other words in a POST that means PATCH': ({ scene: { desk }, by, picture }) =>
    desk.rest(by, 'POST', `/media/${picture}`, { alt: OTHER_WORDS }, { 'X-HTTP-Method-Override': 'PATCH' }),
  'other words in a POST that Payload takes for PATCH': ({ scene: { desk }, by, picture }) =>
    desk.rest(
      by,
      'POST',
      `/media/${picture}`,
      { alt: OTHER_WORDS },
      {
        'X-Payload-HTTP-Method-Override': 'PATCH',
      },
    ),
  'other words, and that nobody is in it': patch({ alt: OTHER_WORDS, people: 'none' }),
  'a file from elsewhere': patch({ url: 'https://ke-gian.example/anh.png', filename: 'anh.png' }),
  'other words by PUT': ({ scene: { desk }, by, picture }) =>
    desk.rest(by, 'PUT', `/media/${picture}`, { alt: OTHER_WORDS }),
  'other words in our own code': careless({ alt: OTHER_WORDS }),
  'another focus in our own code': careless({ focalX: 3, focalY: 97 }),
  'another file': withFile('PATCH', (picture) => `/${picture}`),
  'another file as a draft': withFile('PATCH', (picture) => `/${picture}?draft=true`),
  'another file for many at once': withFile('PATCH', (picture) => `?where[id][in]=${picture}`),
  'another file sent to its address': withFile('POST', (picture) => `/${picture}`),
  'a new upload with its number': async (target) =>
    withFile('POST', () => '', { id: target.picture })(target),
  'a new upload with its name': async ({ scene: { desk }, by, picture }) => {
    const [row] = await desk.sql('select filename from media where id = $1', [picture]);
    const form = await pictureForm(
      { alt: OTHER_WORDS, filename: row!['filename'] },
      undefined,
      String(row!['filename']),
    );
    return desk.rest(by, 'POST', '/media', form);
  },
  'a copy': ({ scene: { desk }, by, picture }) =>
    desk.rest(by, 'POST', `/media/${picture}/duplicate`, { alt: OTHER_WORDS }),
  'an old version': ({ scene: { desk }, by }) => desk.rest(by, 'POST', '/media/versions/1'),
  'a consent that is taken back at once': async ({ scene: { desk }, by, picture }) => {
    const made = await desk.rest(by, 'POST', '/consents', { ...consent, pictures: [picture] });
    const id = Number(made.body['doc']?.id);
    return id ? [made, await desk.rest('contributor', 'POST', `/consents/${id}/withdraw`)] : made;
  },
};

/** Ways to take it off a page. What is on none yet may be thrown away, and everybody may say that a child is in it. */
export const WAYS_TO_BE_RID_OF_IT: Record<string, Way> = {
  'the word that a child is in it': patch({ people: 'children' }),
  'the word that a child is in it, of many at once': ({ scene: { desk }, by, picture }) =>
    desk.rest(by, 'PATCH', `/media?where[id][in]=${picture}`, { people: 'children' }),
  'the bin': patch({ deletedAt: '2026-11-01T00:00:00.000Z' }),
  'the bin for many at once': ({ scene: { desk }, by, picture }) =>
    desk.rest(by, 'PATCH', `/media?where[id][in]=${picture}`, { deletedAt: '2026-11-01T00:00:00.000Z' }),
  deleting: ({ scene: { desk }, by, picture }) => desk.rest(by, 'DELETE', `/media/${picture}`),
  'deleting many at once': ({ scene: { desk }, by, picture }) =>
    desk.rest(by, 'DELETE', `/media?where[id][in]=${picture}`),
};
