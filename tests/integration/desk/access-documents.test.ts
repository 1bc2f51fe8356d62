import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDesk, type Desk, type Sender } from '#tests/support/desk.ts';
import { ASKERS, DOCUMENT_RIGHTS, STATES, type Asker, type State } from './access-oracle.ts';
import { DOCUMENT_OPERATIONS, type Target } from './document-operations.ts';
import { DRAFTED, fit, layGround, type Drafted, type Ground } from './documents.ts';
import { publicState, wholeState } from './states.ts';

let desk: Desk;
let ground: Ground;
const ready = new Map<string, Target>();

beforeAll(async () => {
  desk = await openDesk();
  ground = await layGround(desk);
});
afterAll(() => desk?.close());

test('the oracle knows every operation that is tried', () => {
  expect(Object.keys(DOCUMENT_RIGHTS).sort()).toEqual(Object.keys(DOCUMENT_OPERATIONS).sort());
});

/** What is tried on the kinds that came later: whether they share the rules at all. */
const TELLING = [
  ...['publish', 'publish as draft', 'publish many', 'take down', 'save a draft', 'read newest draft'],
  ...['delete for good', 'restore a version'],
];
const operationsOn = (collection: Drafted) =>
  ['documents', 'albums', 'videos', 'weeks'].includes(collection) ? TELLING : Object.keys(DOCUMENT_RIGHTS);

/** All kinds share rules and hooks: articles are tried in every state, the others in the telling ones. */
const statesOf = (collection: Drafted): readonly State[] =>
  collection === 'articles' ? STATES : ['own draft', 'other approved', 'other live', 'trashed'];

describe.each(DRAFTED)('%s', (collection) => {
  for (const asker of ASKERS) {
    test.each(operationsOn(collection))(`${asker}: %s`, async (operation) => {
      const verdicts = DOCUMENT_RIGHTS[operation]![asker];
      const wrong: string[] = [];
      for (const state of statesOf(collection)) {
        const verdict = verdicts[STATES.indexOf(state)]!;
        if (verdict === 'untried') continue;
        const outcome = await tryOut(collection, asker, operation, state);
        if (outcome !== verdict && !(verdict === 'yes' && outcome === 'draft'))
          wrong.push(`${state}: expected ${verdict}, got ${outcome}`);
      }
      expect(wrong).toEqual([]);
    });
  }
});

/** "no" only if nothing at all has changed; "draft" if it was done and the public sees no difference. */
async function tryOut(collection: Drafted, asker: Asker, operation: string, state: State): Promise<string> {
  const key = `${collection} ${asker} ${state}`;
  const target = ready.get(key) ?? (await makeDocument(collection, asker, state));
  ready.delete(key);
  const publicBefore = await publicState(desk, collection);
  const before = await wholeState(desk, collection, target.id);
  const send = (method: string, path: string, body?: unknown) => desk.rest(asker, method, path, body);
  const done = await DOCUMENT_OPERATIONS[operation]!(send, target);
  const changed = (await wholeState(desk, collection, target.id)) !== before;
  if (!changed) ready.set(key, target);
  if ((await publicState(desk, collection)) !== publicBefore) return done ? 'yes' : 'refused, but public';
  if (done) return 'draft';
  return changed ? 'refused, but changed' : 'no';
}

/** A document in a state, "own" or "other" as seen by the asker. */
async function makeDocument(collection: Drafted, asker: Asker, state: State): Promise<Target> {
  const maker = state.startsWith('own') && asker !== 'nobody' ? asker : 'other';
  const options = { collection, overrideAccess: true, depth: 0, context: desk.signature } as const;
  const data = { ...fit(collection, ground), _status: 'draft' };
  const { id } = await desk.payload.create({ ...options, data: data as never, user: await userOf(maker) });
  const target = Number(id);
  const update = (data: object, draft = false) =>
    desk.payload.update({ ...options, id: target, draft, data: data as never } as never);
  if (/live|withdrawn|trashed/u.test(state)) await update({ _status: 'published' });
  if (state === 'live with newer draft')
    await desk.payload.update({
      ...options,
      ...{ id: target, draft: true, user: await userOf('other') },
      data: { title: 'Bản mới chưa ai duyệt' } as never,
    } as never);
  if (state === 'other withdrawn') await update({ _status: 'draft', withdrawal: { reason: 'outdated' } });
  if (state === 'trashed')
    await update({ deletedAt: new Date().toISOString(), withdrawal: { reason: 'outdated' } });
  const stage = /submitted|ready|approved/u.exec(state)?.[0];
  if (stage) await moveTo(stage, collection, target);
  const { docs } = await desk.payload.findVersions({
    collection,
    where: { parent: { equals: target } },
    limit: 1,
  });
  return { collection, id: target, version: Number(docs[0]!.id) };
}

async function userOf(sender: Exclude<Sender, 'nobody'>) {
  const id = desk.accounts[sender];
  return { ...(await desk.payload.findByID({ collection: 'users', id })), collection: 'users' } as never;
}

/** Moved by people who become no writers by it. */
async function moveTo(stage: string, collection: Drafted, id: number): Promise<void> {
  const at = `/${collection}/${id}/workflow`;
  const action = stage === 'submitted' ? 'submit' : 'pass';
  expect((await desk.rest('admin', 'POST', `${at}/${action}`)).status).toBe(200);
  if (stage !== 'approved') return;
  const { seen } = (await desk.rest('approver', 'GET', at)).body;
  expect((await desk.rest('approver', 'POST', `${at}/approve`, { seen })).status).toBe(200);
}
