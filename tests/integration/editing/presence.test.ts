import { afterAll, beforeAll, expect, test } from 'vitest';
import { openNewsroom, type Newsroom } from '#tests/integration/publishing/newsroom.ts';
import { openDesk, type Desk, type Sender } from '#tests/support/desk.ts';
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

const arrive = (sender: Sender, id: number, form: string, isTyping = false) =>
  desk.rest(sender, 'POST', `/articles/${id}/presence`, { form, isTyping });

const leave = (sender: Sender, id: number, form: string) =>
  desk.rest(sender, 'DELETE', `/articles/${id}/presence`, { form });

test('two people at one article see each other by name, and who is typing', async () => {
  const id = await newsroom.draft('Bài hai người mở');
  expect((await arrive('editor', id, 'form-editor-1')).body['others']).toEqual([]);
  const seen = await arrive('admin', id, 'form-admin-1', true);
  expect(seen.body['others']).toEqual([
    { name: 'Thử editor', isMe: false, isTyping: false, editedSecondsAgo: null },
  ]);
  const back = await arrive('editor', id, 'form-editor-1');
  expect(back.body['others']).toEqual([
    { name: 'Thử admin', isMe: false, isTyping: true, editedSecondsAgo: expect.any(Number) },
  ]);
});

test('another tab of the same person is told as such, another article not at all', async () => {
  const [id, other] = [await newsroom.draft('Hai thẻ'), await newsroom.draft('Bài khác')];
  await arrive('editor', id, 'form-tab-one');
  await arrive('admin', other, 'form-elsewhere');
  const { body } = await arrive('editor', id, 'form-tab-two');
  expect(body['others']).toEqual([
    { name: 'Thử editor', isMe: true, isTyping: false, editedSecondsAgo: null },
  ]);
});

test('whoever closes the form is gone at once, whoever is silent after a minute', async () => {
  const id = await newsroom.draft('Đi ra');
  await arrive('editor', id, 'form-leaving');
  await arrive('approver', id, 'form-silent');
  expect((await leave('editor', id, 'form-leaving')).status).toBe(204);
  const left = await arrive('admin', id, 'form-staying');
  expect(left.body['others'].map(({ name }: { name: string }) => name)).toEqual(['Thử approver']);
  await newsroom.sql(
    `update document_presence set seen_at = now() - interval '71 seconds' where form = 'form-silent'`,
  );
  expect((await arrive('admin', id, 'form-staying')).body['others']).toEqual([]);
});

test('nobody closes, or takes over, the form of another', async () => {
  const id = await newsroom.draft('Không phải của mình');
  await arrive('editor', id, 'form-of-editor');
  await leave('contributor', id, 'form-of-editor');
  await arrive('admin', id, 'form-of-editor', true);
  const { body } = await arrive('admin', id, 'form-of-admin');
  expect(body['others']).toEqual([
    { name: 'Thử editor', isMe: false, isTyping: false, editedSecondsAgo: null },
  ]);
});

test('only who may read a document learns who has it open', async () => {
  const id = await newsroom.draft('Bản nháp của người duyệt');
  await arrive('editor', id, 'form-editor-9');
  expect((await arrive('contributor', id, 'form-contributor')).status).toBe(404);
  expect((await arrive('nobody', id, 'form-of-nobody')).status).toBe(401);
  expect((await arrive('editor', 99_999, 'form-editor-9')).status).toBe(404);
  expect((await arrive('editor', id, 'x')).status).toBe(400);
});

test('the newest state is told, and which form made it', async () => {
  const id = await newsroom.draft('Bản mới nhất');
  const mine = await openForm(desk, 'editor', id);
  await mine.save({ title: 'Vừa sửa' });
  const { body } = await arrive('admin', id, 'form-watching');
  expect(body['newest']).toEqual({
    at: mine.seen,
    by: { id: desk.accounts.editor, name: 'Thử editor' },
    form: mine.name,
  });
});
