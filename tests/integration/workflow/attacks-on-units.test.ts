import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RestAnswer } from '#tests/support/desk.ts';
import { openScene, type Person, type Scene } from './attack-scene.ts';

/*
 * Who is bound to a unit works on what is that unit's and below: here the commune of Quảng Chu. Documents of its
 * neighbour and of the province are seen only as far as they are live.
 */

let scene: Scene;
let commune: number;
let hamlet: number;
let neighbour: number;
const BOUND = ['approver', 'editor', 'contributor'] as const;

beforeAll(async () => {
  scene = await openScene();
  commune = scene.ground.unit;
  const unit = async (name: string, parent?: number) =>
    (
      await scene.desk.payload.create({
        collection: 'units',
        data: { name, level: 'commune', position: 5, ...(parent && { parent }) } as never,
        overrideAccess: true,
        depth: 0,
      })
    ).id;
  neighbour = await unit('Đoàn xã Yên Hân');
  hamlet = await unit('Chi đoàn thôn Bản Tấn', commune);
  for (const by of BOUND)
    await scene.desk.sql('update users set unit_id = $1 where id = $2', [commune, scene.desk.accounts[by]]);
});
afterAll(async () => {
  expect(await scene.unapproved()).toEqual([]);
  await scene?.close();
});

const refused = ({ status }: RestAnswer) => {
  expect(status).toBeGreaterThanOrEqual(400);
  expect(status).toBeLessThan(500);
};
/** Written by an administrator for a unit; null: the province's own. */
const documentOf = (unit: number | null, title = 'Nháp của nơi khác') =>
  scene.write('admin', { title, ownerUnit: unit });
const ownerOf = async (id: number) =>
  (await scene.desk.rest('admin', 'GET', `/articles/${id}?draft=true&depth=0`)).body['ownerUnit'];
const stateOf = async (id: number) =>
  JSON.stringify(
    await scene.desk.sql(
      `select to_jsonb(v) from _articles_v v where parent_id = $1
       union all select to_jsonb(a) from articles a where id = $1`,
      [id],
    ),
  );

const TRIES: Record<string, (by: Person, id: number) => Promise<unknown>> = {
  'reads the draft': (by, id) => scene.desk.rest(by, 'GET', `/articles/${id}?draft=true`),
  'finds the draft': (by, id) => scene.desk.rest(by, 'GET', `/articles?draft=true&where[id][equals]=${id}`),
  'reads its versions': (by, id) =>
    scene.desk.rest(by, 'GET', `/articles/versions?where[parent][equals]=${id}`),
  'reads its history': (by, id) => scene.desk.rest(by, 'GET', `/articles/${id}/workflow`),
  'saves a draft': (by, id) => scene.edit(by, id, { title: 'Sửa của nơi khác' }),
  'changes it with many others': (by, id) =>
    scene.desk.rest(by, 'PATCH', `/articles?where[id][equals]=${id}`, { title: 'Sửa hàng loạt' }),
  'takes it over': (by, id) => scene.edit(by, id, { ownerUnit: commune }),
  'publishes it': (by, id) => scene.edit(by, id, { _status: 'published' }, ''),
  'copies it': (by, id) => scene.desk.rest(by, 'POST', `/articles/${id}/duplicate`),
  'puts it in the bin': (by, id) => scene.edit(by, id, { deletedAt: new Date().toISOString() }, ''),
  'deletes it': (by, id) => scene.desk.rest(by, 'DELETE', `/articles/${id}`),
  'restores its version': async (by, id) => {
    const versions = 'select id from _articles_v where parent_id = $1';
    const [row] = await scene.desk.sql<{ id: number }>(versions, [id]);
    return scene.desk.rest(by, 'POST', `/articles/versions/${row!.id}`);
  },
  'makes a link to it': (by, id) =>
    scene.desk.rest(by, 'POST', `/articles/${id}/review-links`, { reviewer: 'Bạn tôi', mayDecide: false }),
  ...Object.fromEntries(
    ['submit', 'recall', 'pass', 'return', 'approve', 'publish', 'emergency'].map((action) => [
      `moves it on: ${action}`,
      async (by: Person, id: number) => {
        const { seen } = await scene.look('admin', id);
        const body = { seen, reason: 'Không phải việc của tôi' };
        return scene.desk.rest(by, 'POST', `/articles/${id}/workflow/${action}`, body);
      },
    ]),
  ),
  'schedules it': async (by, id) => {
    expect(await scene.schedule(by, id)).toBeDefined();
  },
};

describe.each(BOUND)('%s of a commune', (by) => {
  const PLACES: [string, () => number | null][] = [
    ['of the neighbour', () => neighbour],
    ['of the province', () => null],
  ];
  describe.each(PLACES)('a draft %s', (_, unit) => {
    test.each(Object.entries(TRIES))('is not theirs: %s', async (_, attempt) => {
      const id = await documentOf(unit());
      const before = await stateOf(id);
      const answer = (await attempt(by, id)) as RestAnswer | undefined;
      expect(JSON.stringify(answer?.body ?? {})).not.toContain('Nháp của nơi khác');
      expect(await stateOf(id)).toBe(before);
      expect(await scene.isLive(id)).toBe(false);
    });
  });

  test('sees what is live of the neighbour, and not the draft beside it', async () => {
    const id = await documentOf(neighbour, 'Tin đang đăng');
    const context = scene.desk.signature;
    await scene.desk.payload.update({
      ...{ collection: 'articles', id, overrideAccess: true, context },
      data: { _status: 'published' },
    });
    await scene.edit('admin', id, { title: 'Bí mật chưa đăng' });
    for (const path of [
      `/articles/${id}`,
      `/articles/${id}?draft=true`,
      `/articles?draft=true&where[id][equals]=${id}`,
      `/articles/${id}/workflow`,
      `/articles/versions?where[parent][equals]=${id}`,
    ])
      expect
        .soft(JSON.stringify((await scene.desk.rest(by, 'GET', path)).body), path)
        .not.toContain('Bí mật');
    const copy = await scene.desk.rest(by, 'POST', `/articles/${id}/duplicate`);
    expect(JSON.stringify(copy.body)).not.toContain('Bí mật');
    expect((await scene.desk.rest(by, 'GET', `/articles/${id}`)).body['title']).toBe('Tin đang đăng');
    const before = await stateOf(id);
    const { seen } = await scene.look('admin', id);
    const asked = { seen, reason: 'Không phải việc của tôi', withdrawal: 'outdated' };
    for (const action of ['submit', 'recall', 'pass', 'return', 'approve', 'publish', 'withdraw'])
      refused(await scene.desk.rest(by, 'POST', `/articles/${id}/workflow/${action}`, asked));
    expect(await stateOf(id)).toBe(before);
  });

  test('gives no document away, and takes none in by claiming a unit', async () => {
    const id = await scene.write(by, { ownerUnit: neighbour });
    expect(await ownerOf(id)).toBe(commune);
    for (const ownerUnit of [neighbour, null]) {
      await scene.edit(by, id, { ownerUnit });
      expect(await ownerOf(id)).toBe(commune);
    }
  });

  test('does not move to another unit by themselves', async () => {
    const me = scene.desk.accounts[by];
    for (const unit of [neighbour, null])
      await scene.desk.rest(by, 'PATCH', `/users/${me}`, { unit, role: 'admin', suspendedAt: null });
    const [row] = await scene.desk.sql('select unit_id, role from users where id = $1', [me]);
    expect(row).toEqual({ unit_id: commune, role: by });
  });

  test('does not widen the own unit by hanging another below it', async () => {
    await scene.desk.rest(by, 'PATCH', `/units/${neighbour}`, { parent: commune });
    const id = await documentOf(neighbour);
    expect((await scene.desk.rest(by, 'GET', `/articles/${id}?draft=true`)).status).toBeGreaterThanOrEqual(
      400,
    );
  });
});

test('a contributor’s list shows the own unit’s live document, with the draft that somebody else has begun', async () => {
  const id = await documentOf(commune, 'Tin của xã');
  await scene.desk.payload.update({
    ...{ collection: 'articles', id, overrideAccess: true, context: scene.desk.signature },
    data: { _status: 'published' },
  });
  await scene.edit('admin', id, { title: 'Bản sửa của Tỉnh Đoàn' });
  const listed = async (query: string) =>
    (await scene.desk.rest('contributor', 'GET', `/articles?${query}&where[id][equals]=${id}`)).body[
      'docs'
    ].map(({ title }: { title: string }) => title);
  expect(await listed('draft=true')).toEqual(['Bản sửa của Tỉnh Đoàn']);
  expect(await listed('draft=false')).toEqual(['Tin của xã']);
});

test('what is below the own unit is the own business', async () => {
  const id = await documentOf(hamlet);
  expect((await scene.edit('editor', id, { title: 'Sửa cho chi đoàn' })).status).toBe(200);
  expect((await scene.move('approver', id, 'publish')).status).toBe(200);
});

test('an approver who is moved away at noon approves nothing in the afternoon', async () => {
  const id = await documentOf(commune);
  const { seen } = await scene.look('approver', id);
  const me = scene.desk.accounts.approver;
  await scene.desk.sql('update users set unit_id = $1 where id = $2', [neighbour, me]);
  refused(await scene.desk.rest('approver', 'POST', `/articles/${id}/workflow/publish`, { seen }));
  await scene.desk.sql('update users set unit_id = $1 where id = $2', [commune, me]);
  expect(await scene.isLive(id)).toBe(false);
});
