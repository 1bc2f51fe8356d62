import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDesk, type Desk } from '#tests/support/desk.ts';
import { gift, openBooks, type Books } from '#tests/integration/publishing/books.ts';
import { ASKERS, type Asker } from './access-oracle.ts';
import { wholeState } from './states.ts';

/*
 * Who may do what with the books, written by hand: operation × state of the entry → the askers for whom it
 * is done. For everybody else nothing at all may change.
 */

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

const SEES: readonly Asker[] = ['admin', 'approver', 'treasurer'];
const STAFF: readonly Asker[] = ASKERS.filter((asker) => asker !== 'nobody');
const NONE: readonly Asker[] = [];

const STATES = ['open', 'open of another', 'confirmed', 'discarded'] as const;
type State = (typeof STATES)[number];
type Row = Record<State, readonly Asker[]>;
const always = (askers: readonly Asker[]): Row => ({
  ...{ open: askers, 'open of another': askers, confirmed: askers, discarded: askers },
});
const only = (states: Partial<Row>): Row => ({ ...always(NONE), ...states });

/** "open" was entered by the treasurer, "open of another" by an administrator. */
const POSTING_RIGHTS: Record<string, Row> = {
  'find in list': always(SEES),
  'read by id': always(SEES),
  change: only({ open: ['admin', 'treasurer'], 'open of another': ['admin'] }),
  'change many': only({ open: ['admin', 'treasurer'], 'open of another': ['admin'] }),
  delete: always(NONE),
  'delete many': always(NONE),
  duplicate: always(NONE),
  confirm: only({ open: ['admin', 'approver'], 'open of another': ['approver'] }),
  cancel: only({ confirmed: ['admin', 'treasurer'] }),
  discard: only({ open: SEES, 'open of another': ['admin', 'approver'] }),
  'hide-name': { ...always(SEES), discarded: NONE },
};

const ok = ({ status }: { status: number }) => status >= 200 && status < 300;
const reason = { reason: 'Ghi nhầm.' };

const ATTEMPTS: Record<string, (asker: Asker, id: number) => Promise<boolean>> = {
  'find in list': async (asker, id) =>
    (await desk.rest(asker, 'GET', `/postings?where[id][equals]=${id}`)).body.docs?.length > 0,
  'read by id': async (asker, id) => ok(await desk.rest(asker, 'GET', `/postings/${id}`)),
  change: async (asker, id) => ok(await desk.rest(asker, 'PATCH', `/postings/${id}`, { amount: '7tr' })),
  'change many': async (asker, id) =>
    (await desk.rest(asker, 'PATCH', `/postings?where[id][equals]=${id}`, { amount: '7tr' })).body.docs
      ?.length > 0,
  delete: async (asker, id) => ok(await desk.rest(asker, 'DELETE', `/postings/${id}`)),
  'delete many': async (asker, id) =>
    (await desk.rest(asker, 'DELETE', `/postings?where[id][equals]=${id}`)).body.docs?.length > 0,
  duplicate: async (asker, id) => ok(await desk.rest(asker, 'POST', `/postings/${id}/duplicate`)),
  ...Object.fromEntries(
    ['confirm', 'cancel', 'discard', 'hide-name'].map((action) => [
      action,
      async (asker: Asker, id: number) =>
        ok(await desk.rest(asker, 'POST', `/postings/${id}/${action}`, reason)),
    ]),
  ),
};

async function make(state: State): Promise<number> {
  if (state === 'confirmed') return books.confirmed(project);
  const { body } = await books.enter(project, {}, state === 'open of another' ? 'admin' : 'treasurer');
  if (state === 'discarded') await books.act('postings', body.doc.id, 'discard', 'approver', reason);
  return body.doc.id;
}

describe('postings', () => {
  for (const asker of ASKERS) {
    test(`${asker}: create`, async () => {
      const answer = await desk.rest(asker, 'POST', '/postings', gift(project));
      expect(ok(answer)).toBe(asker === 'admin' || asker === 'treasurer');
    });

    test.each(Object.keys(POSTING_RIGHTS))(`${asker}: %s`, async (operation) => {
      const wrong: string[] = [];
      for (const state of STATES) {
        const id = await make(state);
        const before = await wholeState(desk, 'postings', id);
        const expected = POSTING_RIGHTS[operation]![state].includes(asker);
        const done = await ATTEMPTS[operation]!(asker, id);
        const changed = (await wholeState(desk, 'postings', id)) !== before;
        if (done !== expected) wrong.push(`${state}: expected ${expected}, got ${done}`);
        if (!expected && changed) wrong.push(`${state}: refused, but changed`);
      }
      expect(wrong).toEqual([]);
    });
  }
});

describe('accounts', () => {
  const propose = (asker: Asker, of: number) =>
    desk.rest(asker, 'POST', '/accounts', { project: of, bank: '970405', number: '123', holder: 'DOAN XA' });
  const proposed = async () => (await propose('treasurer', await books.project())).body.doc.id as number;

  const RIGHTS: Record<string, readonly Asker[]> = {
    read: SEES,
    change: NONE,
    delete: NONE,
    duplicate: NONE,
    verify: ['admin', 'approver'],
    close: SEES,
  };
  const attempts: Record<string, (asker: Asker, id: number) => Promise<boolean>> = {
    read: async (asker, id) => ok(await desk.rest(asker, 'GET', `/accounts/${id}`)),
    change: async (asker, id) =>
      ok(await desk.rest(asker, 'PATCH', `/accounts/${id}`, { holder: 'KE GIAN' })),
    delete: async (asker, id) => ok(await desk.rest(asker, 'DELETE', `/accounts/${id}`)),
    duplicate: async (asker, id) => ok(await desk.rest(asker, 'POST', `/accounts/${id}/duplicate`)),
    verify: async (asker, id) => ok(await desk.rest(asker, 'POST', `/accounts/${id}/verify`)),
    close: async (asker, id) => ok(await desk.rest(asker, 'POST', `/accounts/${id}/close`, reason)),
  };

  for (const asker of ASKERS) {
    test(`${asker}: propose`, async () => {
      expect(ok(await propose(asker, await books.project()))).toBe(SEES.includes(asker));
    });

    test.each(Object.keys(RIGHTS))(`${asker}: %s`, async (operation) => {
      const id = await proposed();
      const before = await wholeState(desk, 'accounts', id);
      const expected = RIGHTS[operation]!.includes(asker);
      expect(await attempts[operation]!(asker, id)).toBe(expected);
      if (!expected) expect(await wholeState(desk, 'accounts', id)).toBe(before);
    });
  }
});

describe('the history of figures', () => {
  for (const asker of ASKERS)
    test(`${asker}: is read by the staff and written by nobody`, async () => {
      expect(ok(await desk.rest(asker, 'GET', '/figure-changes'))).toBe(STAFF.includes(asker));
      const data = { project, at: new Date().toISOString(), figure: 'x', role: 'x', reason: 'x' };
      expect(ok(await desk.rest(asker, 'POST', '/figure-changes', data))).toBe(false);
    });
});

test('who had a hand in an entry is told to nobody over HTTP', async () => {
  const id = await books.entered(project);
  await desk.rest('admin', 'PATCH', `/postings/${id}`, { amount: '7tr' });
  expect((await desk.rest('admin', 'GET', `/postings/${id}`)).body).not.toHaveProperty('writers');
});

test('an action is not carried out for another site that sends the cookie along', async () => {
  const { handleEndpoints } = await import('payload');
  const id = await books.entered(project);
  const response = await handleEndpoints({
    config: Promise.resolve(desk.config),
    request: new Request(`http://localhost:3000/api/postings/${id}/confirm`, {
      method: 'POST',
      headers: { cookie: desk.cookie('approver')!, origin: 'https://ke-gian.example' },
    }),
  });
  expect(response.status).toBe(401);
  expect((await books.posting(id)).number).toBeNull();
});

test('a cancellation that waits is changed by nobody: it repeats what it cancels', async () => {
  const id = await books.confirmed(project);
  const { body } = await books.act('postings', id, 'cancel', 'treasurer', reason);
  const before = await wholeState(desk, 'postings', body.id);
  for (const asker of ASKERS)
    expect.soft(ok(await desk.rest(asker, 'PATCH', `/postings/${body.id}`, { amount: '1tr' }))).toBe(false);
  expect(await wholeState(desk, 'postings', body.id)).toBe(before);
});
