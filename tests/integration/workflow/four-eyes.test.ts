import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDesk, type Desk, type RestAnswer, type Sender } from '#tests/support/desk.ts';
import { DRAFTED, fit, layGround, type Drafted, type Ground } from '#tests/integration/desk/documents.ts';

let desk: Desk;
let ground: Ground;

beforeAll(async () => {
  desk = await openDesk();
  ground = await layGround(desk);
});
afterAll(() => desk?.close());

const write = async (by: Sender, collection: Drafted = 'articles', data: Record<string, unknown> = {}) => {
  const { status, body } = await desk.rest(by, 'POST', `/${collection}?draft=true`, {
    ...fit(collection, ground),
    ...data,
  });
  expect(status).toBe(201);
  return Number(body.doc.id);
};

const look = async (by: Sender, id: number, collection = 'articles') =>
  (await desk.rest(by, 'GET', `/${collection}/${id}/workflow`)).body;

/** Does it as the desk does: with the version that was seen. */
const move = async (
  by: Sender,
  id: number,
  action: string,
  body: object = {},
  collection = 'articles',
): Promise<RestAnswer> => {
  const { seen } = await look(by, id, collection);
  return desk.rest(by, 'POST', `/${collection}/${id}/workflow/${action}`, { seen, ...body });
};

const isLive = async (id: number, collection: Drafted = 'articles') =>
  (
    await desk.sql("select 1 from published where kind || 's' = $1 and id = $2 and state = 'live'", [
      collection,
      String(id),
    ])
  ).length > 0;

describe.each(DRAFTED)('%s', (collection) => {
  test('goes from its writer over an editor and an approver to the public', async () => {
    const id = await write('contributor', collection);
    const go = (by: Sender, action: string) => move(by, id, action, {}, collection);
    expect(await go('contributor', 'submit')).toMatchObject({ status: 200 });
    expect(await look('editor', id, collection)).toMatchObject({ stage: 'submitted' });
    expect(await go('editor', 'pass')).toMatchObject({ status: 200 });
    expect(await go('approver', 'approve')).toMatchObject({ status: 200 });
    expect(await look('editor', id, collection)).toMatchObject({
      stage: 'approved',
      approval: { name: 'Thử approver' },
    });
    expect(await go('editor', 'publish')).toMatchObject({ status: 200 });
    expect(await isLive(id, collection)).toBe(true);
    expect(await look('editor', id, collection)).toMatchObject({ stage: 'published', isLive: true });
  });
});

test('an approver who has not written approves by publishing', async () => {
  const id = await write('editor');
  expect(await move('approver', id, 'publish')).toMatchObject({ status: 200 });
  expect(await isLive(id)).toBe(true);
});

test('nobody publishes what they have written, whatever their role', async () => {
  for (const by of ['admin', 'approver', 'editor', 'contributor'] as const) {
    const id = await write(by);
    for (const action of ['approve', 'publish'])
      expect.soft((await move(by, id, action)).status, `${by} ${action}`).toBeGreaterThanOrEqual(400);
    expect.soft((await desk.rest(by, 'PATCH', `/articles/${id}`, { _status: 'published' })).status).toBe(403);
    expect(await isLive(id)).toBe(false);
  }
});

test('an edit after the approval ends it, and the same words bring it back', async () => {
  const id = await write('contributor', 'articles', { title: 'Tít đã duyệt' });
  await move('contributor', id, 'submit');
  await move('approver', id, 'approve');
  await desk.rest('editor', 'PATCH', `/articles/${id}?draft=true`, { title: 'Tít sửa lén' });
  expect(await look('editor', id)).toMatchObject({ stage: 'ready', approval: null });
  expect(await move('editor', id, 'publish')).toMatchObject({ status: 409 });
  expect(await desk.rest('editor', 'PATCH', `/articles/${id}`, { _status: 'published' })).toMatchObject({
    status: 403,
  });
  expect(await isLive(id)).toBe(false);
});

test('whoever corrects a word becomes a writer, and another has to approve', async () => {
  const id = await write('contributor');
  await desk.rest('approver', 'PATCH', `/articles/${id}?draft=true`, { title: 'Tít người duyệt sửa' });
  expect(await move('approver', id, 'publish')).toMatchObject({ status: 409 });
  expect(await move('admin', id, 'publish')).toMatchObject({ status: 200 });
});

test('what was changed since it was read is not approved', async () => {
  const id = await write('contributor');
  await move('contributor', id, 'submit');
  const { seen } = await look('approver', id);
  await desk.rest('editor', 'PATCH', `/articles/${id}?draft=true`, { title: 'Đổi trong lúc đọc' });
  expect(await desk.rest('approver', 'POST', `/articles/${id}/workflow/approve`, { seen })).toMatchObject({
    status: 409,
  });
  expect(await desk.rest('approver', 'POST', `/articles/${id}/workflow/approve`, {})).toMatchObject({
    status: 400,
  });
});

test('an emergency goes live at once and stays flagged until somebody else has signed', async () => {
  const id = await write('approver');
  expect(await move('approver', id, 'emergency')).toMatchObject({ status: 400 });
  expect(await move('approver', id, 'emergency', { reason: 'Mưa lũ, cần báo ngay' })).toMatchObject({
    status: 200,
  });
  expect(await isLive(id)).toBe(true);
  expect(await look('editor', id)).toMatchObject({
    emergency: { name: 'Thử approver', note: 'Mưa lũ, cần báo ngay' },
  });
  expect(await move('approver', id, 'countersign')).toMatchObject({ status: 409 });
  expect(await move('editor', id, 'countersign')).toMatchObject({ status: 403 });
  expect(await move('admin', id, 'countersign')).toMatchObject({ status: 200 });
  expect(await look('editor', id)).toMatchObject({ emergency: null });
});

test('what is returned goes back with a reason, and its approval is taken back', async () => {
  const id = await write('contributor');
  await move('contributor', id, 'submit');
  await move('approver', id, 'approve');
  expect(await move('approver', id, 'return')).toMatchObject({ status: 400 });
  expect(await move('approver', id, 'return', { reason: 'Thiếu nguồn số liệu' })).toMatchObject({
    status: 200,
  });
  expect(await look('contributor', id)).toMatchObject({
    stage: 'returned',
    approval: null,
    returned: { name: 'Thử approver', note: 'Thiếu nguồn số liệu' },
  });
  expect(await move('editor', id, 'publish')).toMatchObject({ status: 409 });
});

test('a contributor does not change what is being judged, unless it is taken back first', async () => {
  const id = await write('contributor');
  await move('contributor', id, 'submit');
  const edit = () =>
    desk.rest('contributor', 'PATCH', `/articles/${id}?draft=true&autosave=true`, { title: 'Sửa thêm' });
  expect(await edit()).toMatchObject({ status: 403 });
  expect(await move('contributor', id, 'recall')).toMatchObject({ status: 200 });
  expect(await edit()).toMatchObject({ status: 200 });
});

test('what was taken down does not come back on its old approval', async () => {
  const id = await write('editor');
  await move('approver', id, 'publish');
  expect(await move('approver', id, 'withdraw')).toMatchObject({ status: 400 });
  expect(await move('approver', id, 'withdraw', { withdrawal: 'published-in-error' })).toMatchObject({
    status: 200,
  });
  expect(await look('editor', id)).toMatchObject({ stage: 'withdrawn', isLive: false, approval: null });
  expect(await desk.rest('editor', 'PATCH', `/articles/${id}`, { _status: 'published' })).toMatchObject({
    status: 403,
  });
  expect(await move('approver', id, 'publish')).toMatchObject({ status: 200 });
});

test('nothing is taken down without a reason for the reader', async () => {
  const id = await write('editor');
  await move('approver', id, 'publish');
  expect(await desk.rest('approver', 'PATCH', `/articles/${id}`, { _status: 'draft' })).toMatchObject({
    status: 400,
  });
  expect(await isLive(id)).toBe(true);
});

describe('the right comes before the content: of an article without a topic', () => {
  const unfit = (by: Sender) => write(by, 'articles', { topic: null });
  const publish = (by: Sender, id: number, data: object = {}) =>
    desk.rest(by, 'PATCH', `/articles/${id}`, { ...data, _status: 'published' });

  test.each([
    ['contributor', 'contributor', /quyền|phép/u],
    ['editor', 'contributor', /chưa có người duyệt/u],
    ['editor', 'editor', /chưa có người duyệt/u],
    ['approver', 'approver', /không tự duyệt được/u],
    ['treasurer', 'contributor', /quyền|phép/u],
  ] as const)('%s, who may not publish what %s wrote, learns just that', async (by, writer, why) => {
    const { status, body } = await publish(by, await unfit(writer));
    expect(status).toBe(403);
    expect(body['errors'][0].message).toMatch(why);
    expect(JSON.stringify(body)).not.toMatch(/topic|chuyên mục/iu);
  });

  test('an approver who writes and publishes in one is told that they write', async () => {
    const { status, body } = await publish('approver', await unfit('contributor'), {
      title: 'Viết rồi đăng',
    });
    expect(status).toBe(403);
    expect(body['errors'][0].message).toContain('không tự duyệt được');
  });

  test('an approver who may publish it is told what is missing', async () => {
    const { status, body } = await publish('approver', await unfit('contributor'));
    expect(status).toBe(400);
    expect(JSON.stringify(body)).toMatch(/chuyên mục/iu);
  });

  test('an editor sees all of it in the panel of the gate', async () => {
    const id = await unfit('contributor');
    const { body: data } = await desk.rest('editor', 'GET', `/articles/${id}?draft=true`);
    const { status, body } = await desk.rest('editor', 'POST', `/articles/${id}/gate`, { data });
    expect(status).toBe(200);
    expect(body['findings']).toContainEqual(expect.objectContaining({ level: 'block', path: 'topic' }));
  });
});
