import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDesk, type Desk } from '#tests/support/desk.ts';
import { body, openNewsroom, type Newsroom } from './newsroom.ts';

let desk: Desk;
let room: Newsroom;

beforeAll(async () => {
  desk = await openDesk();
  room = await openNewsroom(desk);
});

afterAll(async () => {
  await room?.close();
  await desk?.close();
});

const patch = (id: number, data: object, query = '') =>
  desk.rest('editor', 'PATCH', `/articles/${id}${query}`, data);
const publish = (id: number, data?: Record<string, unknown>) => desk.publish(`/articles/${id}`, data);
/** Takes down, bins, takes out of the bin. */
const move = (id: number, data: object, query = '') =>
  desk.rest('approver', 'PATCH', `/articles/${id}${query}`, data);

describe('the row in published', () => {
  test('a published article has a live row with its face and its address', async () => {
    const id = await room.article('Ra quân Tháng Thanh niên');
    const row = await room.row('article', id);
    expect(row).toMatchObject({
      state: 'live',
      path: `/tin-tuc/ra-quan-thang-thanh-nien-${id}/`,
      former_paths: [],
    });
    expect(row?.face).toMatchObject({
      id: String(id),
      title: 'Ra quân Tháng Thanh niên',
      topic: String(room.topic),
    });
  });

  test('a draft leaves no row, and so does its deletion', async () => {
    const id = await room.draft('Bản nháp');
    expect(await room.row('article', id)).toBeUndefined();
    await desk.rest('approver', 'DELETE', `/articles/${id}`);
    expect(await room.row('article', id)).toBeUndefined();
  });

  test('drafts and autosaves over a live article change nothing in public', async () => {
    const id = await room.article('Bài đang đăng');
    const before = await room.row('article', id);
    expect((await patch(id, { title: 'Đang sửa', _status: 'draft' }, '?draft=true')).status).toBe(200);
    expect(
      (await patch(id, { title: 'Đang sửa nữa', _status: 'draft' }, '?draft=true&autosave=true')).status,
    ).toBe(200);
    expect((await patch(id, { title: 'Không ghi trạng thái' })).status).toBe(200);
    expect(await room.row('article', id)).toEqual(before);
  });

  test('publishing the draft takes it live under a newer seq', async () => {
    const id = await room.article('Bản một');
    const before = await room.row('article', id);
    await patch(id, { title: 'Bản hai', _status: 'draft' }, '?draft=true');
    expect((await publish(id)).status).toBe(200);
    const after = await room.row('article', id);
    expect(after?.face?.title).toBe('Bản hai');
    expect(Number(after?.seq)).toBeGreaterThan(Number(before?.seq));
  });

  test('saving the same again makes no new seq', async () => {
    const id = await room.article('Lưu hai lần');
    const before = await room.row('article', id);
    expect((await publish(id, { title: 'Lưu hai lần' })).status).toBe(200);
    expect(await room.row('article', id)).toEqual(before);
  });

  test('a page saved again without a change keeps its date', async () => {
    const { body: made } = await desk.publish('/pages', {
      title: 'Giới thiệu',
      body: body('Về chúng tôi.'),
    });
    const before = await room.row('page', made.doc.id);
    expect(before).toMatchObject({ state: 'live', path: '/gioi-thieu/' });
    await desk.publish(`/pages/${made.doc.id}`, { title: 'Giới thiệu' });
    expect(await room.row('page', made.doc.id)).toEqual(before);
  });

  test('a changed slug leaves the old address behind, and going back takes it out again', async () => {
    const id = await room.article('Địa chỉ đầu');
    await publish(id, { slug: 'dia-chi-hai' });
    expect(await room.row('article', id)).toMatchObject({
      path: `/tin-tuc/dia-chi-hai-${id}/`,
      former_paths: [`/tin-tuc/dia-chi-dau-${id}/`],
    });
    await publish(id, { slug: 'dia-chi-dau' });
    expect(await room.row('article', id)).toMatchObject({
      path: `/tin-tuc/dia-chi-dau-${id}/`,
      former_paths: [`/tin-tuc/dia-chi-hai-${id}/`],
    });
  });

  test('an unpublished article keeps its address and says why; published again it is the same row', async () => {
    const id = await room.article('Bài sẽ gỡ');
    await move(id, { withdrawal: { reason: 'outdated', note: 'Xem kế hoạch mới.' }, _status: 'draft' });
    expect(await room.row('article', id)).toMatchObject({
      state: 'withdrawn',
      path: `/tin-tuc/bai-se-go-${id}/`,
      face: null,
      reason: 'Tin bài này đã được gỡ vì không còn đúng hoặc đã hết hiệu lực. Xem kế hoạch mới.',
    });
    await publish(id);
    expect(await room.row('article', id)).toMatchObject({
      state: 'live',
      path: `/tin-tuc/bai-se-go-${id}/`,
      reason: null,
    });
  });

  test('into the bin and out of it, then gone for good', async () => {
    const id = await room.article('Bài vào thùng rác');
    const binned = { deletedAt: new Date().toISOString() };
    expect((await move(id, binned)).status).toBe(400);
    expect((await move(id, { ...binned, withdrawal: { reason: 'outdated' } })).status).toBe(200);
    expect(await room.row('article', id)).toMatchObject({
      state: 'withdrawn',
      reason: expect.stringContaining('Tin bài này đã được gỡ') as string,
    });
    const restored = await move(id, { deletedAt: null, _status: 'published' }, '?trash=true');
    expect(restored.status).toBe(200);
    expect(await room.row('article', id)).toMatchObject({ state: 'live' });
    expect((await desk.rest('approver', 'DELETE', `/articles/${id}`)).status).toBe(200);
    expect(await room.row('article', id)).toMatchObject({
      state: 'withdrawn',
      path: `/tin-tuc/bai-vao-thung-rac-${id}/`,
    });
  });

  test('a restored version is a draft until somebody publishes it', async () => {
    const id = await room.article('Phiên bản cũ');
    await publish(id, { title: 'Phiên bản mới' });
    const before = await room.row('article', id);
    const versions = await desk.payload.findVersions({
      collection: 'articles',
      where: { parent: { equals: id } },
      sort: 'createdAt',
      depth: 0,
      overrideAccess: true,
    });
    const restored = await desk.rest('admin', 'POST', `/articles/versions/${versions.docs[0]!.id}`);
    expect(restored.status).toBe(200);
    expect(await room.row('article', id)).toEqual(before);
    await publish(id);
    expect((await room.row('article', id))?.face?.title).toBe('Phiên bản cũ');
  });

  test('a bulk edit gives each its row', async () => {
    const ids = [await room.article('Hàng loạt A'), await room.article('Hàng loạt B')];
    const where = ids.map((id, i) => `where[id][in][${i}]=${id}`).join('&');
    const answer = await desk.rest('approver', 'PATCH', `/articles?${where}`, {
      _status: 'draft',
      withdrawal: { reason: 'consolidated' },
    });
    expect(answer.body.errors).toEqual([]);
    for (const id of ids) expect(await room.row('article', id)).toMatchObject({ state: 'withdrawn' });
  });

  test('a duplicate is a draft', async () => {
    const id = await room.article('Bài gốc');
    const { body: copy } = await desk.rest('approver', 'POST', `/articles/${id}/duplicate`);
    expect(await room.row('article', copy.doc.id)).toBeUndefined();
  });

  test('seq follows the order of commits: who comes second waits for the first to commit', async () => {
    const { payload } = desk;
    const transactionID = (await payload.db.beginTransaction())!;
    const data = { title: 'Vào trước', sapo: 'x', body: body('x'), topic: room.topic, _status: 'published' };
    const req = { transactionID };
    const first = await payload.create({
      collection: 'articles',
      data: data as never,
      overrideAccess: true,
      depth: 0,
      context: desk.signature,
      req,
    });
    let secondIsDone = false;
    const second = room.article('Vào sau').finally(() => (secondIsDone = true));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(secondIsDone).toBe(false);
    await payload.db.commitTransaction(transactionID);
    const [one, two] = [await room.row('article', first.id), await room.row('article', await second)];
    expect(Number(two?.seq)).toBeGreaterThan(Number(one?.seq));
  });

  test('topics, places and globals are live once saved', async () => {
    expect(await room.row('topic', room.topic)).toMatchObject({
      state: 'live',
      path: '/chuyen-muc/hoat-dong-co-so/',
    });
    await desk.rest('approver', 'POST', '/globals/front', { sections: [room.topic] });
    expect((await room.row('front', 'only'))?.face).toEqual({
      id: 'only',
      pinned: [],
      sections: [String(room.topic)],
    });
  });
});

describe('in the save’s own transaction', () => {
  test('a save that is rolled back leaves no row', async () => {
    const { payload } = desk;
    const transactionID = await payload.db.beginTransaction();
    const doc = await payload.create({
      collection: 'articles',
      data: {
        title: 'Không bao giờ lưu',
        sapo: 'x',
        body: body('x'),
        topic: room.topic,
        _status: 'published',
      } as never,
      overrideAccess: true,
      depth: 0,
      context: desk.signature,
      req: { transactionID: transactionID! },
    });
    await payload.db.rollbackTransaction(transactionID!);
    expect(await room.row('article', doc.id)).toBeUndefined();
  });

  test('a row that cannot be written takes the publication with it', async () => {
    await room.sql(
      `alter table published add constraint no_poison check (face->>'title' is distinct from 'Độc')`,
    );
    await expect(room.article('Độc')).rejects.toThrow();
    const { totalDocs } = await desk.payload.count({
      collection: 'articles',
      where: { title: { equals: 'Độc' }, _status: { equals: 'published' } },
      overrideAccess: true,
    });
    expect(totalDocs).toBe(0);
  });

  test('two live documents cannot share an address', async () => {
    await room.sql(
      `insert into published (kind, id, state, path, face) values ('topic', '999', 'live', '/chuyen-muc/trung/', '{"name":"Trùng"}')`,
    );
    const answer = await desk.rest('approver', 'POST', '/topics', {
      name: 'Trùng',
      slug: 'trung',
      position: 2,
    });
    expect(answer.status).toBe(400);
    expect(JSON.stringify(answer.body)).toContain(
      'Địa chỉ /chuyen-muc/trung/ đang là của chuyên mục “Trùng”',
    );
  });
});
