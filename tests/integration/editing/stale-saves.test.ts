import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openNewsroom, type Newsroom } from '#tests/integration/publishing/newsroom.ts';
import { openDesk, type Desk } from '#tests/support/desk.ts';
import { openForm } from './open-form.ts';

let desk: Desk;
let newsroom: Newsroom;

beforeAll(async () => {
  desk = await openDesk();
  newsroom = await openNewsroom(desk);
});

afterAll(async () => {
  await newsroom?.close();
  await desk?.close();
});

const titleOf = async (id: number) =>
  (await desk.rest('admin', 'GET', `/articles/${id}?draft=true&depth=0`)).body['title'];

const reason = (answer: { body: Record<string, unknown> }) =>
  (answer.body['errors'] as { data?: { reason?: string } }[])[0]?.data;

describe('a save that has not seen the newest state', () => {
  test('is refused, and says who made it and when', async () => {
    const id = await newsroom.draft('Bài chung');
    const mine = await openForm(desk, 'editor', id);
    const theirs = await openForm(desk, 'admin', id);
    expect((await theirs.save({ title: 'Của quản trị' })).status).toBe(200);
    const refused = await mine.save({ title: 'Của biên tập viên' });
    expect(refused.status).toBe(409);
    expect(reason(refused)).toEqual({
      reason: 'stale',
      by: { id: desk.accounts.admin, name: 'Thử admin' },
      at: theirs.seen,
    });
    expect(refused.body['errors'][0].message).toMatch(/^Thử admin đã sửa lúc \d\d:\d\d, sau khi bạn mở\./u);
    expect(await titleOf(id)).toBe('Của quản trị');
  });

  test('passes once it has been looked at', async () => {
    const id = await newsroom.draft('Bài đã xem lại');
    const mine = await openForm(desk, 'editor', id);
    await (await openForm(desk, 'admin', id)).save({ title: 'Của quản trị' });
    expect((await mine.save({ title: 'Chưa xem', deletedAt: null })).status).toBe(409);
    await mine.look();
    expect((await mine.save({ title: 'Đã xem' })).status).toBe(200);
    expect(await titleOf(id)).toBe('Đã xem');
  });

  test('is refused as well when it publishes', async () => {
    const id = await newsroom.draft('Bài sắp đăng');
    const mine = await openForm(desk, 'approver', id);
    await (await openForm(desk, 'editor', id)).save({ title: 'Biên tập viên vừa sửa' });
    const refused = await mine.send('PATCH', `/articles/${id}?depth=0`, { _status: 'published' });
    expect(refused.status).toBe(409);
    expect(reason(refused)).toMatchObject({ reason: 'stale' });
    expect(await newsroom.row('article', id)).toBeUndefined();
  });

  test('is refused between two tabs of one person', async () => {
    const id = await newsroom.draft('Hai thẻ');
    const first = await openForm(desk, 'editor', id);
    const second = await openForm(desk, 'editor', id);
    expect((await first.save({ title: 'Thẻ một' })).status).toBe(200);
    expect((await second.save({ title: 'Thẻ hai' })).status).toBe(409);
    expect((await first.save({ title: 'Thẻ một, lần nữa' })).status).toBe(200);
  });

  test('is refused when a client without a form came between', async () => {
    const id = await newsroom.draft('Chương trình ngoài');
    const mine = await openForm(desk, 'editor', id);
    expect((await mine.save({ title: 'Lần một' })).status).toBe(200);
    await desk.rest('editor', 'PATCH', `/articles/${id}?draft=true`, {
      title: 'Chương trình của chính mình',
    });
    expect((await mine.save({ title: 'Lần hai' })).status).toBe(409);
  });

  test('still goes into the bin', async () => {
    const id = await newsroom.draft('Bỏ đi');
    const mine = await openForm(desk, 'approver', id);
    await (await openForm(desk, 'editor', id)).save({ title: 'Còn sửa' });
    const binned = await mine.send('PATCH', `/articles/${id}`, { deletedAt: new Date().toISOString() });
    expect(binned.status).toBe(200);
  });
});

describe('one form', () => {
  test('goes on saving, also when an answer to it was lost on the way', async () => {
    const id = await newsroom.draft('Một mình');
    const mine = await openForm(desk, 'editor', id);
    expect((await mine.save({ title: 'Một' })).status).toBe(200);
    const seen = mine.seen;
    expect((await mine.save({ title: 'Hai, không nghe trả lời' })).status).toBe(200);
    mine.seen = seen;
    expect((await mine.save({ title: 'Ba' })).status).toBe(200);
    expect(await titleOf(id)).toBe('Ba');
  });

  test('whose lost answer somebody has written upon is refused', async () => {
    const id = await newsroom.draft('Mất trả lời');
    const mine = await openForm(desk, 'editor', id);
    const seen = mine.seen;
    await mine.save({ title: 'Không nghe trả lời' });
    mine.seen = seen;
    await (await openForm(desk, 'admin', id)).save({ title: 'Người khác' });
    expect((await mine.save({ title: 'Đè lên' })).status).toBe(409);
  });

  test('never saves as somebody else who has logged in meanwhile', async () => {
    const id = await newsroom.draft('Đổi người');
    const mine = await openForm(desk, 'editor', id);
    const header = {
      collection: 'articles',
      id,
      seen: mine.seen,
      form: mine.name,
      user: desk.accounts.editor,
    };
    const answer = await desk.rest(
      'admin',
      'PATCH',
      `/articles/${id}?draft=true`,
      { title: 'Tên người khác' },
      { 'x-editing': encodeURIComponent(JSON.stringify(header)) },
    );
    expect(answer.status).toBe(409);
    expect(reason(answer)).toEqual({ reason: 'otherUser' });
  });

  test('that says something unreadable is told so', async () => {
    const id = await newsroom.draft('Lời khó hiểu');
    for (const header of ['%', '{}', encodeURIComponent('{"collection":"articles","id":"x"}')]) {
      const answer = await desk.rest(
        'editor',
        'PATCH',
        `/articles/${id}?draft=true`,
        {},
        { 'x-editing': header },
      );
      expect(answer.status).toBe(400);
    }
  });
});

describe('saves at the same moment', () => {
  test('of several forms that have seen the same: one passes, the others are refused', async () => {
    const id = await newsroom.draft('Cùng lúc');
    for (let round = 0; round < 5; round++) {
      const people = ['editor', 'admin', 'approver', 'editor'] as const;
      const forms = await Promise.all(people.map((person) => openForm(desk, person, id)));
      const answers = await Promise.all(
        forms.map((form, i) => form.save({ title: `Vòng ${round}, số ${i}` })),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
      const winner = answers.findIndex(({ status }) => status === 200);
      expect(await titleOf(id)).toBe(`Vòng ${round}, số ${winner}`);
    }
  });

  test('without a word of what was seen keep the fields that each has changed', async () => {
    const id = await newsroom.draft('Hai ô khác nhau');
    const answers = await Promise.all([
      desk.rest('editor', 'PATCH', `/articles/${id}?draft=true`, { kicker: 'Chợ Mới:' }),
      desk.rest('admin', 'PATCH', `/articles/${id}?draft=true`, { photosBy: 'Nông Thị Hoa' }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const { body } = await desk.rest('admin', 'GET', `/articles/${id}?draft=true&depth=0`);
    expect([body['kicker'], body['photosBy']]).toEqual(['Chợ Mới:', 'Nông Thị Hoa']);
  });

  test('a bulk change never puts back what a form has just saved', async () => {
    const id = await newsroom.draft('Sửa hàng loạt');
    const mine = await openForm(desk, 'editor', id);
    for (let round = 0; round < 8; round++) {
      const [saved, bulk] = await Promise.all([
        mine.save({ title: `Lần ${round}` }),
        desk.rest('admin', 'PATCH', `/articles?where[id][in]=${id}&draft=true`, { kicker: `Loạt ${round}` }),
      ]);
      const { body } = await desk.rest('admin', 'GET', `/articles/${id}?draft=true&depth=0`);
      if (saved.status === 200) expect(body['title']).toBe(`Lần ${round}`);
      else expect(saved.status).toBe(409);
      if (bulk.body['errors']?.length === 0) expect(body['kicker']).toBe(`Loạt ${round}`);
      await mine.look();
    }
  });
});

test('a version that is restored is a newer state that a form has not seen', async () => {
  const id = await newsroom.draft('Khôi phục');
  const mine = await openForm(desk, 'editor', id);
  await mine.save({ title: 'Đã sửa' });
  const { body } = await desk.rest(
    'approver',
    'GET',
    `/articles/versions?where[parent][equals]=${id}&sort=updatedAt`,
  );
  const restored = await desk.rest('approver', 'POST', `/articles/versions/${body['docs'][0].id}`);
  expect(restored.status).toBe(200);
  expect((await mine.save({ title: 'Sửa tiếp' })).status).toBe(409);
});

describe('the history', () => {
  test('keeps what each of two people wrote in turn', async () => {
    const id = await newsroom.draft('Viết nối');
    for (const [person, title] of [
      ['editor', 'Biên tập viên viết'],
      ['editor', 'Biên tập viên viết thêm'],
      ['admin', 'Quản trị viết'],
      ['editor', 'Biên tập viên lại viết'],
    ] as const)
      await (await openForm(desk, person, id)).save({ title });
    const { body } = await desk.rest('admin', 'GET', `/articles/${id}/history`);
    const kept = body['entries'].filter(({ type }: { type: string }) => type === 'version');
    expect(kept.map(({ by, title }: { by: string; title: string }) => `${by}: ${title}`)).toEqual([
      'Thử editor: Biên tập viên lại viết',
      'Thử admin: Quản trị viết',
      'Thử editor: Biên tập viên viết thêm',
      'Thử editor: Viết nối',
    ]);
    expect(kept.map(({ isNewest }: { isNewest: boolean }) => isNewest)).toEqual([true, false, false, false]);
  });

  test('is closed to whoever may not read the versions', async () => {
    const id = await newsroom.draft('Của người duyệt');
    expect((await desk.rest('contributor', 'GET', `/articles/${id}/history`)).status).toBe(404);
    expect((await desk.rest('nobody', 'GET', `/articles/${id}/history`)).status).toBe(401);
  });
});
