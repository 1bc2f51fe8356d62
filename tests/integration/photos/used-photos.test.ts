import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { mediaInDrafts, PLACES } from '#cms/photos/media-in-drafts.ts';
import type { SqlSession } from '#cms/publishing/sql-session.ts';
import { openDesk, type Desk, type Sender } from '#tests/support/desk.ts';
import {
  ADULT,
  aPicture,
  CHILD,
  hero,
  openPhotoDesk,
  pictureForm,
  textOf,
  type PhotoDesk,
} from '../consent/photo-desk.ts';

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

const ok = ({ status }: { status: number }) => status >= 200 && status < 300;

const face = async (id: number) =>
  (await photos.sql(`select face from published where kind = 'media' and id = $1`, [String(id)]))[0]?.face;

/** A request that came with a user, as every way into the Local API of our own code has one. */
async function userOf(sender: Exclude<Sender, 'nobody'>) {
  const user = await desk.payload.findByID({
    collection: 'users',
    id: desk.accounts[sender],
    depth: 0,
    overrideAccess: true,
  });
  return { ...user, collection: 'users' as const };
}

describe('a picture that a live article shows', () => {
  const CHANGES = {
    alt: { alt: 'Các em nhỏ chơi kéo co ở sân trường' },
    credit: { credit: 'Người khác' },
    focus: { focalX: 3, focalY: 90 },
  };
  const UPLOADERS = ['contributor', 'editor', 'treasurer'] as const;

  describe.each(UPLOADERS)('and %s uploaded', (sender) => {
    let picture: number;
    beforeEach(async () => {
      picture = await photos.picture({ credit: 'Hà Linh' }, sender);
      await photos.article('Ngày hội thiếu nhi', { hero: hero(picture) });
    });

    test.each(Object.entries(CHANGES))('keeps its %s against every way in', async (_, data) => {
      const before = await face(picture);
      await desk.rest(sender, 'PATCH', `/media/${picture}`, data);
      await desk.rest(sender, 'PATCH', `/media?where[id][equals]=${picture}`, data);
      const focus = '?uploadEdits[focalPoint][x]=3&uploadEdits[focalPoint][y]=90';
      await desk.rest(sender, 'PATCH', `/media/${picture}${focus}`, { ...data });
      for (const overrideAccess of [true, false])
        await desk.payload
          .update({
            collection: 'media',
            id: picture,
            data,
            user: await userOf(sender),
            overrideAccess,
            depth: 0,
          })
          .catch((error: unknown) => expect(String(error)).toMatch(/người duyệt|quyền/u));
      expect(await face(picture)).toEqual(before);
    });

    test('is told why', async () => {
      const { status, body } = await desk.rest(sender, 'PATCH', `/media/${picture}`, CHANGES.alt);
      expect(status).toBe(403);
      expect(body['errors'][0].message).toContain('tin bài “Ngày hội thiếu nhi”');
    });
  });

  test('is changed by who may publish', async () => {
    const picture = await photos.picture({}, 'contributor');
    await photos.article('Ngày hội', { hero: hero(picture) });
    expect(ok(await desk.rest('approver', 'PATCH', `/media/${picture}`, CHANGES.alt))).toBe(true);
    expect((await face(picture)).alt).toBe(CHANGES.alt.alt);
  });

  test('is not shown again by whoever says that no child is in it', async () => {
    const picture = await photos.picture({ people: 'children' }, 'contributor');
    const consent = await photos.consent({ ...CHILD, pictures: [picture] });
    await photos.article('Lớp học hè', { hero: hero(picture) });
    await desk.rest('editor', 'POST', `/consents/${consent}/withdraw`);
    for (const data of [
      { people: 'none' },
      { people: null },
      { people: 'adults', alt: 'Các anh chị lớp hè' },
    ])
      expect(ok(await desk.rest('contributor', 'PATCH', `/media/${picture}`, data))).toBe(false);
    const again = { ...CHILD, pictures: [picture] };
    expect((await desk.rest('contributor', 'POST', '/consents', again)).status).toBe(403);
    expect(await photos.state(picture)).toBe('withdrawn');
  });

  test.each(['contributor', 'editor', 'approver', 'admin'] as const)(
    'is not emptied by %s as a side effect of a form',
    async (sender) => {
      const picture = await photos.picture({}, sender);
      await photos.article('Tết Trung thu', { hero: hero(picture) });
      const { status, body } = await desk.rest(sender, 'PATCH', `/media/${picture}`, { people: 'children' });
      expect(status).toBe(400);
      expect(JSON.stringify(body)).toContain('Tết Trung thu');
      expect(await photos.state(picture)).toBe('live');
    },
  );

  test('is not emptied by the same picture uploaded once more', async () => {
    const bytes = await aPicture();
    const picture = await photos.picture({}, 'editor', bytes);
    await photos.article('Rước đèn', { hero: hero(picture) });
    const form = await pictureForm({ alt: 'Các em rước đèn', people: 'children' }, bytes);
    expect((await desk.rest('contributor', 'POST', '/media', form)).status).toBe(400);
    expect(await photos.state(picture)).toBe('live');
  });

  test.each([
    ['contributor', false],
    ['treasurer', false],
    ['auditor', false],
    ['nobody', false],
    ['editor', true],
    ['approver', true],
    ['admin', true],
  ] as const)('leaves every page when %s says so: %s', async (sender, allowed) => {
    const picture = await photos.picture({}, 'contributor');
    await photos.article('Đêm hội trăng rằm', { hero: hero(picture) });
    const answer = await desk.rest(sender, 'POST', `/media/${picture}/hide`);
    expect(ok(answer)).toBe(allowed);
    expect(await photos.state(picture)).toBe(allowed ? 'withdrawn' : 'live');
  });
});

describe('the file of a picture', () => {
  const replace = async (picture: number, sender: Sender) =>
    desk.rest(sender, 'PATCH', `/media/${picture}`, await pictureForm({}));

  const USES: Record<string, (picture: number) => Promise<unknown>> = {
    'a live article': (picture) => photos.article('Bài', { hero: hero(picture) }),
    'a draft’s text': (picture) =>
      photos.article('Nháp', {
        _status: 'draft',
        body: textOf({ type: 'picture', media: String(picture), caption: 'C.' }),
      }),
    'a consent': (picture) => photos.consent({ ...ADULT, pictures: [picture] }),
  };

  test.each(Object.entries(USES))('stays once %s names it, and is still there', async (_, use) => {
    const picture = await photos.picture({}, 'contributor');
    await use(picture);
    for (const sender of ['contributor', 'editor', 'admin'] as const)
      expect((await replace(picture, sender)).status).toBeGreaterThanOrEqual(400);
    const { body } = await desk.rest('admin', 'GET', `/media/${picture}`);
    expect(ok(await desk.rest('admin', 'GET', `/media/file/${body['filename']}`))).toBe(true);
  });

  test('stays by the database’s own rule', async () => {
    const picture = await photos.picture();
    await photos.article('Bài', { hero: hero(picture) });
    await expect(photos.sql(`update media set hash = 'x' where id = $1`, [picture])).rejects.toThrow(
      /in use/u,
    );
  });

  test('of one that nothing names is replaced', async () => {
    const picture = await photos.picture({}, 'contributor');
    expect(ok(await replace(picture, 'contributor'))).toBe(true);
  });
});

describe('where a picture stands', () => {
  const session: SqlSession = {
    all: async (query) =>
      (
        await (
          desk.payload.db as unknown as { drizzle: { execute(q: unknown): Promise<{ rows: unknown[] }> } }
        ).drizzle.execute(query)
      ).rows as never,
  };

  test('every column of the database that can name a medium is looked at', async () => {
    const rows = await photos.sql(`
      select c.conrelid::regclass::text as place, a.attname as name
      from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any(c.conkey)
      where c.contype = 'f' and c.confrelid = 'media'::regclass`);
    const drafts = rows
      .map(({ place, name }) => `${place.replaceAll('"', '')}.${name}`)
      .filter((one: string) => one.startsWith('_'));
    const known = Object.entries(PLACES).flatMap(([collection, { columns, lists }]) => [
      ...columns.map((column) => `_${collection}_v.${column}`),
      ...Object.entries(lists).map(([list, column]) => `${list}.${column}`),
    ]);
    expect(drafts.sort()).toEqual(known.sort());
    const texts = await photos.sql(`
      select table_name || '.' || column_name as place from information_schema.columns
      where table_schema = 'public' and table_name ~ '^_.*_v$' and data_type = 'jsonb'`);
    const looked = Object.entries(PLACES).flatMap(([c, { texts: t }]) => t.map((text) => `_${c}_v.${text}`));
    expect(
      texts
        .map(({ place }) => place)
        .filter((one: string) => !one.endsWith('writers'))
        .sort(),
    ).toEqual(looked.sort());
  });

  test('in hero, text, gallery, video and attachment of drafts and live documents', async () => {
    const [one, two, three, four] = await Promise.all([1, 2, 3, 4].map(() => photos.picture()));
    const text = textOf(
      { type: 'picture', media: String(two), caption: 'Chú thích.' },
      { type: 'gallery', pictures: [{ media: String(three), caption: 'Chú thích.' }] },
      { type: 'video', url: 'https://example.org/v', title: 'Phim', media: String(four) },
    );
    const id = await photos.article('Bản nháp', { hero: hero(one!), body: text, _status: 'draft' });
    for (const picture of [one, two, three, four])
      expect(await mediaInDrafts(session, picture!)).toEqual([{ collection: 'articles', id }]);
  });

  test('is told with links to desk and site; titles of drafts only to those who may read them', async () => {
    const picture = await photos.picture({}, 'other');
    const live = await photos.article('Bài đang đăng', { hero: hero(picture) });
    const draft = await photos.article('Bài còn nháp', { hero: hero(picture), _status: 'draft' });
    await photos.consent({ ...ADULT, pictures: [picture] });
    const { body } = await desk.rest('editor', 'GET', `/media/${picture}/where-used`);
    expect(body['live']).toEqual([
      expect.objectContaining({ title: 'Bài đang đăng', desk: `/admin/collections/articles/${live}` }),
    ]);
    expect(body['live'][0].site).toContain(`-${live}/`);
    expect(body['drafts']).toEqual([
      expect.objectContaining({ title: 'Bài còn nháp', desk: `/admin/collections/articles/${draft}` }),
    ]);
    expect(body['consents']).toMatchObject({ count: 1, links: [expect.stringContaining('/consents/')] });
    const { body: seen } = await desk.rest('other', 'GET', `/media/${picture}/where-used`);
    expect(JSON.stringify(seen)).not.toContain('còn nháp');
    expect(seen).toMatchObject({ hidden: 1, consents: { count: 1, links: [] } });
    expect((await desk.rest('nobody', 'GET', `/media/${picture}/where-used`)).status).toBe(401);
  });

  test('is found by index among many', async () => {
    await photos.sql(`
      insert into published (kind, id, state, face)
      select 'place', 'p' || i, 'live', jsonb_build_object('id', 'p' || i, 'parent', 'p' || i / 2)
      from generate_series(1, 3000) i`);
    await photos.sql('analyze published');
    const plan = await photos.sql(`explain
      select kind from published where state = 'live' and face_references(kind, face) @> array['place:p7']`);
    expect(JSON.stringify(plan)).toContain('published_references');
    const found = await photos.sql(
      `select id from published where state = 'live' and face_references(kind, face) @> array['place:p7'] order by id`,
    );
    expect(found).toEqual([{ id: 'p14' }, { id: 'p15' }]);
  });
});

describe('pictures that wait for a description', () => {
  test('come with the own ones first, those of others only to editors, none that has words', async () => {
    const own = await photos.picture({ alt: '' }, 'contributor');
    const foreign = await photos.picture({ alt: '' }, 'other');
    const done = await photos.picture({}, 'contributor');
    const waiting = async (sender: Sender) => (await desk.rest(sender, 'GET', '/media/waiting')).body;
    const ids = (body: Awaited<ReturnType<typeof waiting>>) =>
      body['pictures'].map(({ id }: { id: number }) => id);
    expect(ids(await waiting('contributor'))).toEqual([own]);
    expect(ids(await waiting('other'))[0]).toBe(foreign);
    expect(ids(await waiting('editor'))).toEqual(expect.arrayContaining([own, foreign]));
    expect(ids(await waiting('editor'))).not.toContain(done);
    expect((await desk.rest('auditor', 'GET', '/media/waiting')).status).toBe(403);
  });

  test('refuse a placeholder and say why', async () => {
    const picture = await photos.picture({ alt: '' }, 'contributor');
    const { status, body } = await desk.rest('contributor', 'PATCH', `/media/${picture}`, {
      alt: 'IMG_2041.jpg',
    });
    expect(status).toBe(400);
    expect(body['errors'][0].data.errors[0]).toMatchObject({ path: 'alt' });
  });
});
