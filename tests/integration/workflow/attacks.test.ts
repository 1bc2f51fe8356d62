import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Sender } from '#tests/support/desk.ts';
import { openScene, type Scene } from './attack-scene.ts';
import { WAYS_IN } from './ways-in.ts';

/*
 * Who has not the right × every way in: the sides of the matrix. Whatever a server answers, nothing may be live
 * afterwards that was not live before.
 */

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
});
afterAll(() => scene?.close());

interface Attacker {
  by: Sender;
  /** The document that is tried, made anew for each attack: one may leave it in another state. */
  make: () => Promise<number>;
}

const editedBy = async (by: Sender, id: number) => {
  const answer = await scene.edit(by, id, { title: `Sửa một chữ, ${by}` });
  expect(answer.status).toBe(200);
  return id;
};

const ATTACKERS: Record<string, Attacker> = {
  'a contributor, the own draft': { by: 'contributor', make: () => scene.write('contributor') },
  'a contributor, what was approved': { by: 'contributor', make: () => scene.approved() },
  'another contributor, what was approved': { by: 'other', make: () => scene.approved() },
  'an editor, the own draft': { by: 'editor', make: () => scene.write('editor') },
  'an editor, what nobody approved': { by: 'editor', make: () => scene.write('contributor') },
  'an editor, what they changed after it was approved': {
    by: 'editor',
    make: async () => editedBy('editor', await scene.approved()),
  },
  'an editor, their draft of what is live': {
    by: 'editor',
    make: async () => editedBy('editor', await scene.live()),
  },
  'an approver, the own draft': { by: 'approver', make: () => scene.write('approver') },
  'an approver, a word of theirs in what they approved': {
    by: 'approver',
    make: async () => editedBy('approver', await scene.approved()),
  },
  'an approver, their draft of what is live': {
    by: 'approver',
    make: async () => editedBy('approver', await scene.live()),
  },
  'an administrator, the own draft': { by: 'admin', make: () => scene.write('admin') },
  'an administrator, a word of theirs in a contributor’s draft': {
    by: 'admin',
    make: async () => editedBy('admin', await scene.write('contributor')),
  },
  'the treasurer, what was approved': { by: 'treasurer', make: () => scene.approved() },
  'the auditor, what was approved': { by: 'auditor', make: () => scene.approved() },
  'a visitor, what was approved': { by: 'nobody', make: () => scene.approved() },
};

test('the matrix has hundreds of attacks', () => {
  expect(Object.keys(ATTACKERS).length * Object.keys(WAYS_IN).length).toBeGreaterThan(500);
});

describe.each(Object.entries(ATTACKERS))('%s', (_, { by, make }) => {
  let id: number;
  let before: Set<string>;
  beforeEach(async () => {
    id = await make();
    before = await scene.shown();
  });

  test.each(Object.entries(WAYS_IN))('%s brings nothing to the public', async (_, attempt) => {
    const answers = [await attempt({ scene, by, id })].flat() as { status?: number }[];
    expect([...(await scene.shown())].filter((face) => !before.has(face))).toEqual([]);
    // A refusal is an answer; a fault means that only the last wall held.
    for (const { status = 0 } of answers.filter(Boolean)) expect(status === 501 || status < 500).toBe(true);
  });

  test('and all that is live has the approval of its content', async () => {
    expect(await scene.unapproved()).toEqual([]);
  });
});
