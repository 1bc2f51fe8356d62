import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDesk, type Desk } from '#tests/support/desk.ts';
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

describe.each(DRAFTED)('%s', (collection) => {
  for (const asker of ASKERS) {
    test.each(Object.keys(DOCUMENT_RIGHTS))(`${asker}: %s`, async (operation) => {
      const verdicts = DOCUMENT_RIGHTS[operation]![asker];
      const wrong: string[] = [];
      for (const [i, state] of STATES.entries()) {
        const verdict = verdicts[i]!;
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
  const { payload, accounts } = desk;
  const maker = state.startsWith('own') && asker !== 'nobody' ? asker : 'other';
  const user = {
    ...(await payload.findByID({ collection: 'users', id: accounts[maker] })),
    collection: 'users',
  };
  const options = { collection, overrideAccess: true, depth: 0 } as const;
  const data = { ...fit(collection, ground), _status: 'draft' };
  const { id } = await payload.create({ ...options, data: data as never, user: user as never });
  if (!state.endsWith('draft'))
    await payload.update({ ...options, id, data: { _status: 'published' } as never });
  if (state === 'trashed')
    await payload.update({ ...options, id, data: { deletedAt: new Date().toISOString() } as never });
  const { docs } = await payload.findVersions({ collection, where: { parent: { equals: id } }, limit: 1 });
  return { collection, id: id as number, version: Number(docs[0]!.id) };
}
