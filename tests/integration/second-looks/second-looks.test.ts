import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OpenLook } from '#cms/second-looks/second-looks.ts';
import { openDesk, type Desk, type Sender } from '#tests/support/desk.ts';

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());

const open = async (by: 'admin' | 'approver' | 'editor'): Promise<OpenLook[]> => {
  const { openLooks } = await import('#cms/second-looks/second-looks.ts');
  const { sessionForReading } = await import('#cms/publishing/sql-session.ts');
  const session = await sessionForReading({ payload: desk.payload } as never);
  return openLooks(session, desk.accounts[by]);
};
const sign = (by: Sender, { kind, id, seq }: OpenLook) =>
  desk.rest(by, 'POST', '/second-looks', { kind, id, seq });

test('what is public once saved waits for somebody who has not changed it', async () => {
  const { body } = await desk.rest('approver', 'POST', '/units', {
    name: 'Đoàn xã Mới',
    level: 'commune',
    position: 3,
  });
  expect(body.doc).toBeDefined();
  const [look] = await open('approver');
  expect(look).toMatchObject({ kind: 'unit', title: 'Đoàn xã Mới', isOwn: true });
  expect(await sign('approver', look!)).toMatchObject({ status: 409 });
  expect(await sign('editor', look!)).toMatchObject({ status: 403 });
  expect(await sign('admin', look!)).toMatchObject({ status: 200 });
  expect(await open('admin')).toEqual([]);
});

test('a further change needs a further look, and both who changed it cannot give it', async () => {
  const { body } = await desk.rest('approver', 'POST', '/topics', { name: 'Chuyên mục mới', position: 9 });
  const [stale] = await open('admin');
  await desk.rest('admin', 'PATCH', `/topics/${body.doc.id}`, { name: 'Chuyên mục đổi tên' });
  expect(await sign('admin', stale!)).toMatchObject({ status: 409 });
  const [look] = await open('admin');
  expect(look).toMatchObject({ title: 'Chuyên mục đổi tên', names: 'Thử admin, Thử approver', isOwn: true });
  expect(await sign('admin', look!)).toMatchObject({ status: 409 });
  expect(await sign('approver', look!)).toMatchObject({ status: 409 });
});

test('the database lets nobody sign for their own change, nor take a look off the record', async () => {
  await desk.rest('approver', 'POST', '/places', { name: 'xã Mới', level: 'commune' });
  const where = "where kind = 'place' and looked_at is null";
  const byHand = (who: number) =>
    desk.sql(`update second_looks set looked_by = $1, looked_at = now() ${where}`, [who]);
  await expect(byHand(desk.accounts.approver)).rejects.toThrow('violates check');
  await expect(byHand(desk.accounts.editor)).rejects.toThrow('may not sign');
  await expect(desk.sql(`delete from second_looks ${where}`)).rejects.toThrow('never deleted');
});

test('a unit that people are bound to is not deleted under them', async () => {
  const { body } = await desk.rest('admin', 'POST', '/units', {
    name: 'Đoàn xã Có Người',
    level: 'commune',
    position: 5,
  });
  const unit = Number(body.doc.id);
  await desk.sql('update users set unit_id = $1 where id = $2', [unit, desk.accounts.contributor]);
  const answer = await desk.rest('approver', 'DELETE', `/units/${unit}`);
  expect(answer).toMatchObject({ status: 409 });
  expect(answer.body.errors[0].message).toContain('Thử contributor');
  await expect(desk.sql('delete from units where id = $1', [unit])).rejects.toThrow('violates');
});
