import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDesk, type Desk, type Sender } from '#tests/support/desk.ts';
import { openBooks, type Books } from './books.ts';

let desk: Desk;
let books: Books;
beforeAll(async () => {
  desk = await openDesk();
  books = await openBooks(desk);
});
afterAll(async () => {
  await books?.close();
  await desk?.close();
});

const propose = (project: number, more: object = {}, sender: Sender = 'treasurer') =>
  desk.rest(sender, 'POST', '/accounts', {
    ...{ project, bank: '970405', number: '8600 2051 23456', holder: 'DOAN XA QUANG CHU' },
    ...more,
  });
const proposed = async (project: number, more?: object) =>
  (await propose(project, more)).body.doc.id as number;
const face = async (id: number) => (await books.row('account', id))?.face;
const verify = (id: number, sender: Sender = 'approver') => books.act('accounts', id, 'verify', sender);

describe('an account', () => {
  test('that is proposed is public as a change under way, without number and holder', async () => {
    const project = await books.project();
    const id = await proposed(project);
    expect(await face(id)).toEqual({
      ...{ id: String(id), project: String(project), state: 'proposed' },
      proposedOn: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/u),
    });
  });

  test('is verified by another person, and then shows bank, number and holder', async () => {
    const id = await proposed(await books.project());
    expect((await verify(id, 'treasurer')).status).toBe(403);
    expect((await verify(id)).status).toBe(200);
    expect(await face(id)).toMatchObject({
      ...{ state: 'verified', number: '8600205123456', holder: 'DOAN XA QUANG CHU' },
      bank: { bin: '970405', name: 'Ngân hàng Nông nghiệp và Phát triển Nông thôn Việt Nam' },
    });
  });

  test('is not verified by whoever proposed it, be they administrator', async () => {
    const { body } = await propose(await books.project(), {}, 'admin');
    const answer = await verify(body.doc.id, 'admin');
    expect(answer.status).toBe(403);
    expect(answer.body.errors[0].message).toContain('người khác phải xác minh');
  });

  test('cannot be verified by sending signatures along', async () => {
    const more = {
      state: 'verified',
      verifiedBy: desk.accounts.approver,
      verifiedAt: new Date().toISOString(),
    };
    const { body } = await propose(await books.project(), more);
    expect(body.doc.state).toBe('proposed');
    await desk.rest('admin', 'PATCH', `/accounts/${body.doc.id}`, more);
    expect(await face(body.doc.id)).toMatchObject({ state: 'proposed' });
  });

  test('of an unknown bank, or with a number that is none, is refused', async () => {
    const project = await books.project();
    expect((await propose(project, { bank: '999999' })).status).toBe(400);
    expect((await propose(project, { number: '12/34' })).status).toBe(400);
  });
});

describe('changing the account', () => {
  test('withholds the code while the new one waits, and closes the old one, which stays on record', async () => {
    const project = await books.project();
    const old = await proposed(project);
    await verify(old);
    const next = await proposed(project, { number: '111222333' });
    expect((await face(old))?.state).toBe('verified');
    expect((await face(next))?.state).toBe('proposed');
    await verify(next);
    expect(await face(old)).toMatchObject({
      ...{ state: 'closed', number: '8600205123456', reason: expect.stringContaining('tài khoản mới') },
    });
    expect((await face(next))?.state).toBe('verified');
  });

  test('goes one proposal at a time; one that is closed again leaves the public record', async () => {
    const project = await books.project();
    const first = await proposed(project);
    expect((await propose(project, { number: '1' })).status).toBe(409);
    const reason = { reason: 'Sai số tài khoản.' };
    expect((await books.act('accounts', first, 'close', 'treasurer', reason)).status).toBe(200);
    expect((await books.row('account', first))?.state).toBe('withdrawn');
    expect((await propose(project, { number: '1' })).status).toBe(201);
  });

  test('needs an approver to close a verified one, and a reason', async () => {
    const id = await proposed(await books.project());
    await verify(id);
    const reason = { reason: 'Hết đợt vận động.' };
    expect((await books.act('accounts', id, 'close', 'treasurer', reason)).status).toBe(403);
    expect((await books.act('accounts', id, 'close', 'approver')).status).toBe(400);
    expect((await books.act('accounts', id, 'close', 'approver', reason)).status).toBe(200);
    expect(await face(id)).toMatchObject({ state: 'closed', ...reason });
    expect((await verify(id, 'admin')).status).toBe(409);
  });
});

test.each([
  `update accounts set number = '1' where id = $1`,
  `update accounts set holder = 'X' where id = $1`,
  `update accounts set state = 'proposed', verified_at = null, verified_by_id = null where id = $1`,
  `update accounts set verified_by_id = proposed_by_id where id = $1`,
  'delete from accounts where id = $1',
  `insert into accounts (project_id, bank, number, holder, state, verified_at, verified_by_id, proposed_by_id)
   select project_id, bank, '1', holder, 'verified', verified_at, verified_by_id, proposed_by_id from accounts where id = $1`,
])('the database keeps it: %s', async (statement) => {
  const id = await proposed(await books.project());
  await verify(id);
  await expect(books.sql(statement, [id])).rejects.toThrow();
});
