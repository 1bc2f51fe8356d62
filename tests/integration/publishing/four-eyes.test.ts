import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDesk, type Desk } from '#tests/support/desk.ts';
import { gift, openBooks, type Books } from './books.ts';

let desk: Desk;
let books: Books;
let project: number;
beforeAll(async () => {
  desk = await openDesk();
  books = await openBooks(desk);
  project = await books.project();
});
afterAll(async () => {
  await books?.close();
  await desk?.close();
});

const forged = () => ({
  number: 1,
  confirmedBy: desk.accounts.approver,
  confirmedAt: new Date().toISOString(),
  enteredBy: desk.accounts.contributor,
  cancels: 1,
  cancelledByNumber: 7,
  discardedAt: new Date().toISOString(),
});

const untouched = {
  number: null,
  confirmed_by_id: null,
  confirmed_at: null,
  discarded_at: null,
  cancels_id: null,
};

const local = async (sender: 'admin' | 'treasurer') => ({
  collection: 'postings' as const,
  overrideAccess: true,
  depth: 0,
  user: {
    ...(await desk.payload.findByID({ collection: 'users', id: desk.accounts[sender] })),
    collection: 'users' as const,
  } as never,
});

describe('nobody confirms what they entered', () => {
  test('not by the button, be they administrator', async () => {
    const { body } = await books.enter(project, {}, 'admin');
    const answer = await books.confirm(body.doc.id, 'admin');
    expect(answer.status).toBe(403);
    expect(answer.body.errors[0].message).toContain('người khác phải xác nhận');
    expect(await books.posting(body.doc.id)).toMatchObject(untouched);
  });

  test('not after another administrator had a hand in it, and that one does not either', async () => {
    const id = await books.entered(project);
    await desk.rest('admin', 'PATCH', `/postings/${id}`, { amount: '7tr' });
    expect((await books.confirm(id, 'admin')).status).toBe(403);
    expect(await books.posting(id)).toMatchObject({ entered_by_id: desk.accounts.treasurer });
    expect((await books.confirm(id, 'approver')).status).toBe(200);
  });

  test('not by sending signatures along when entering', async () => {
    const { body } = await books.enter(project, forged());
    expect(await books.posting(body.doc.id)).toMatchObject({
      ...untouched,
      entered_by_id: desk.accounts.treasurer,
    });
  });

  test('not by sending them when changing, one or many', async () => {
    const id = await books.entered(project);
    await desk.rest('treasurer', 'PATCH', `/postings/${id}`, forged());
    await desk.rest('treasurer', 'PATCH', `/postings?where[id][equals]=${id}`, forged());
    expect(await books.posting(id)).toMatchObject({ ...untouched, entered_by_id: desk.accounts.treasurer });
  });

  test('not through the Local API', async () => {
    const options = await local('admin');
    const doc = await desk.payload.create({
      ...options,
      data: { ...gift(project), amount: 5, ...forged() } as never,
    });
    await desk.payload.update({ ...options, id: doc.id, data: forged() as never });
    expect(await books.posting(doc.id)).toMatchObject({ ...untouched, entered_by_id: desk.accounts.admin });
  });

  test('not with SQL', async () => {
    const id = await books.entered(project);
    const sign = (by: number | null, number = '(select coalesce(max(number), 0) + 1 from postings)') =>
      books.sql(
        `update postings set confirmed_by_id = $2, confirmed_at = now(), number = ${number} where id = $1`,
        [id, by],
      );
    await expect(sign(desk.accounts.treasurer)).rejects.toThrow('postings_four_eyes');
    await expect(sign(null)).rejects.toThrow('postings_signed');
    await expect(sign(desk.accounts.approver, '1000')).rejects.toThrow('gap');
    await expect(
      books.sql('update postings set entered_by_id = $2 where id = $1', [id, desk.accounts.other]),
    ).rejects.toThrow('stay as they are');
    expect(await books.posting(id)).toMatchObject(untouched);
  });

  test('the treasurer confirms nothing at all', async () => {
    const { body } = await books.enter(project, {}, 'admin');
    expect((await books.confirm(body.doc.id, 'treasurer')).status).toBe(403);
  });
});

describe('what is confirmed', () => {
  let id: number;
  beforeAll(async () => {
    id = await books.confirmed(project);
  });

  test('is not changed over a form, one or many, by nobody', async () => {
    const before = await books.posting(id);
    for (const sender of ['admin', 'approver', 'treasurer'] as const) {
      const one = await desk.rest(sender, 'PATCH', `/postings/${id}`, { amount: 1, donorName: 'Khác' });
      expect.soft(one.status).toBeGreaterThanOrEqual(400);
      await desk.rest(sender, 'PATCH', `/postings?where[id][equals]=${id}`, { amount: 1 });
      expect.soft((await desk.rest(sender, 'DELETE', `/postings/${id}`)).status).toBe(403);
      await desk.rest(sender, 'DELETE', `/postings?where[id][equals]=${id}`);
      expect
        .soft((await desk.rest(sender, 'POST', `/postings/${id}/duplicate`)).status)
        .toBeGreaterThanOrEqual(400);
    }
    expect(await books.posting(id)).toEqual(before);
  });

  test('is not changed or deleted through the Local API', async () => {
    const options = await local('admin');
    await expect(desk.payload.update({ ...options, id, data: { amount: 1 } })).rejects.toThrow(
      'không sửa được',
    );
    await expect(desk.payload.delete({ ...options, id })).rejects.toThrow();
  });

  test.each([
    'update postings set amount = 1 where id = $1',
    'update postings set number = 99 where id = $1',
    'update postings set donor_name = $$x$$ where id = $1',
    'update postings set confirmed_at = null, confirmed_by_id = null, number = null where id = $1',
    'update postings set cancelled_by_number = 1 where id = $1',
    'delete from postings where id = $1',
    'insert into postings_evidence (_order, _parent_id, id, title) values (1, $1, $$e1$$, $$x$$)',
    `insert into postings (project_id, bucket, form, amount, occurred_on, donor_name, cancels_id, cancels_number, reason)
     select project_id, bucket, form, -amount + 1, now(), donor_name, id, number, 'x' from postings where id = $1`,
  ])('is kept by the database: %s', async (statement) => {
    await expect(books.sql(statement, [id])).rejects.toThrow(/posting|deleted|evidence/iu);
  });

  test('is not thrown away with its table', async () => {
    await expect(books.sql('truncate postings cascade')).rejects.toThrow('never deleted');
  });

  test('may lose its name and message', async () => {
    await books.sql(`update postings set name_shown = 'hidden', message = null where id = $1`, [id]);
  });

  test('keeps its project and its people from being deleted, and says so', async () => {
    const gone = await desk.rest('admin', 'DELETE', `/projects/${project}`);
    expect(gone.status).toBe(409);
    expect(gone.body.errors[0].message).toContain('khoản thu chi');
    expect((await desk.rest('admin', 'DELETE', `/users/${desk.accounts.treasurer}`)).status).toBe(409);
  });
});
