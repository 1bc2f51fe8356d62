import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openDesk, type Desk } from '#tests/support/desk.ts';
import { DRAFTED, fit, layGround, type Drafted, type Ground } from './documents.ts';
import { publicState } from './states.ts';

let desk: Desk;
let ground: Ground;
beforeAll(async () => {
  desk = await openDesk();
  ground = await layGround(desk);
});
afterAll(() => desk?.close());

const create = async (collection: Drafted, _status: 'draft' | 'published') =>
  (
    await desk.payload.create({
      collection,
      data: { ...fit(collection, ground), _status } as never,
      context: desk.signature,
      overrideAccess: true,
      depth: 0,
    })
  ).id as number;

const liveTitle = async (collection: Drafted, id: number) =>
  (await desk.payload.findByID({ collection, id, draft: false, overrideAccess: true, depth: 0 })).title;

describe.each(['editor', 'contributor'] as const)('%s', (sender) => {
  describe.each(DRAFTED)('%s', (collection) => {
    let before: string;
    beforeEach(async () => {
      before = await publicState(desk, collection);
    });
    const nothingPublic = async () => expect(await publicState(desk, collection)).toBe(before);

    test.each(['', '?draft=true', '?draft=false', '?publishAllLocales=true', '?autosave=true'])(
      'creating with _status published is refused (%s)',
      async (query) => {
        const data = { ...fit(collection, ground), _status: 'published' };
        const { status } = await desk.rest(sender, 'POST', `/${collection}${query}`, data);
        expect(status).toBe(403);
        await nothingPublic();
      },
    );

    test('creating without a status makes a draft', async () => {
      const { body } = await desk.rest(sender, 'POST', `/${collection}`, fit(collection, ground));
      expect(body.doc._status).toBe('draft');
      await nothingPublic();
    });

    test('a status of another type is not a way round', async () => {
      for (const _status of [['published'], { equals: 'published' }, 'PUBLISHED', 'published ', true]) {
        const data = { ...fit(collection, ground), _status };
        const { body } = await desk.rest(sender, 'POST', `/${collection}`, data);
        expect.soft(body.doc?._status ?? 'refused').not.toBe('published');
      }
      await nothingPublic();
    });

    test('who made or published a document cannot be claimed', async () => {
      const data = {
        ...fit(collection, ground),
        createdBy: desk.accounts.admin,
        updatedBy: desk.accounts.admin,
        publishedBy: desk.accounts.admin,
      };
      const { body } = await desk.rest(sender, 'POST', `/${collection}`, data);
      const me = desk.accounts[sender];
      expect(body.doc).toMatchObject({ createdBy: me, updatedBy: me });
      expect(body.doc.publishedBy ?? null).toBeNull();
    });
  });

  test('a scheduled job made by hand does not publish', async () => {
    const id = await create('articles', 'draft');
    const before = await publicState(desk, 'articles');
    await desk.payload.jobs.queue({
      task: 'schedulePublish',
      input: {
        type: 'publish',
        doc: { relationTo: 'articles', value: String(id) },
        user: { relationTo: 'users', value: desk.accounts[sender] },
      } as never,
    });
    await desk.payload.jobs.run({ overrideAccess: true });
    expect(await publicState(desk, 'articles')).toBe(before);
  });

  test('the hook before the write refuses where access was not asked', async () => {
    const user = await desk.payload.findByID({ collection: 'users', id: desk.accounts[sender] });
    await expect(
      desk.payload.create({
        collection: 'articles',
        data: { ...fit('articles', ground), _status: 'published' } as never,
        overrideAccess: true,
        user: { ...user, collection: 'users' } as never,
      }),
    ).rejects.toThrow();
  });
});

test.each([
  ['admin', true],
  ['approver', true],
  // For what somebody else has approved.
  ['editor', true],
  ['contributor', false],
] as const)('the form of %s has a publish button: %s', async (sender, allowed) => {
  const id = await create('articles', 'draft');
  const path = `/articles/access/${id}`;
  const { body } = await desk.rest(sender, 'POST', path, { _status: 'published' });
  expect(body.update ?? false).toBe(allowed);
});

describe('the live version', () => {
  test('stays as it is while an editor works on a draft of it', async () => {
    const id = await create('articles', 'published');
    const title = await liveTitle('articles', id);
    for (const path of [`/articles/${id}`, `/articles/${id}?draft=true`, `/articles/${id}?autosave=true`])
      await desk.rest('editor', 'PATCH', path, { title: 'Đang sửa dở' });
    expect(await liveTitle('articles', id)).toBe(title);
  });

  test('stays when an approver saves without saying that it is to be published', async () => {
    const id = await create('articles', 'published');
    const title = await liveTitle('articles', id);
    const before = await publicState(desk, 'articles');
    await desk.rest('approver', 'PATCH', `/articles/${id}`, { title: 'Sửa lần một' });
    await desk.rest('approver', 'PATCH', `/articles/${id}`, { title: 'Sửa lần hai' });
    expect(await liveTitle('articles', id)).toBe(title);
    expect(await publicState(desk, 'articles')).toBe(before);
  });

  test('stays when an approver restores an old draft', async () => {
    const id = await create('articles', 'draft');
    expect((await desk.publish(`/articles/${id}`, { title: 'Bản đăng' })).status).toBe(200);
    const { docs } = await desk.payload.findVersions({
      collection: 'articles',
      where: { parent: { equals: id }, 'version._status': { equals: 'draft' } },
    });
    const { status } = await desk.rest('approver', 'POST', `/articles/versions/${docs[0]!.id}`);
    expect(status).toBe(200);
    expect(await liveTitle('articles', id)).toBe('Bản đăng');
  });
});
