import fc from 'fast-check';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Publisher } from '#site/publisher/publisher.ts';
import { openSource, type Source } from '#site/publisher/source.ts';
import { openDesk, type Desk } from '#tests/support/desk.ts';
import { aWorld, differences, follow, type World } from '#tests/support/publishing-world.ts';
import { deskHistories, openOffice, perform, type DeskAct, type Office } from './desk-history.ts';

const RUNS = Number(process.env['DESK_HISTORIES'] ?? 4);

/** Played first, so that no run passes for want of a rename or a withdrawal. */
const ALL_KINDS_OF_CHANGE: DeskAct[] = (
  ['create', 'create', 'create', 'rename', 'photo', 'retitle topic', 'create', 'unpublish'] as const
).map((act, i) => ({ act, pick: i < 4 ? 0 : i, n: i }));

let desk: Desk;
let office: Office;
let world: World;
let publisher: Publisher;
let source: Source;
const stop = new AbortController();
let schedules: Promise<void>;

beforeAll(async () => {
  desk = await openDesk();
  office = await openOffice(desk);
  // Only now: it reads the environment, which the desk has set meanwhile.
  const { runSchedules } = await import('#cms/scheduling/worker.ts');
  schedules = runSchedules(desk.payload, stop.signal);
  world = await aWorld();
  publisher = await world.start({ variantsDir: join(desk.mediaDir, 'variants') });
  source = await openSource(desk.databaseUrl);
});

afterAll(async () => {
  stop.abort();
  await schedules;
  await source?.close();
  publisher?.close();
  world?.remove();
  await desk?.close();
});

test('whatever editors do at the desk, the shelf ends byte-identical to a full publish', async () => {
  await fc.assert(
    fc.asyncProperty(deskHistories, fc.integer({ min: 1, max: 5 }), async (history, everyFew) => {
      for (const [i, act] of history.entries()) {
        await perform(desk, office, act);
        if (i % everyFew === 0) await follow(publisher, source);
      }
      await settled();
      expect(differences(world.shelf(), await shelfOfFullPublish())).toEqual([]);
    }),
    // A history that fails cannot be played again on the same desk, so there is nothing to shrink.
    { numRuns: RUNS, endOnFailure: true, examples: [[ALL_KINDS_OF_CHANGE, 2]] },
  );
  const documents = [...publisher.edition().documents.all()].filter(
    (document) => document.kind === 'article',
  );
  expect(new Set(documents.map((document) => document.state))).toEqual(new Set(['live', 'withdrawn']));
  expect(documents.some((document) => document.formerPaths.length > 0)).toBe(true);
}, 300_000);

/** Schedules have run, pictures have their variants, and everything has been published. */
async function settled(): Promise<void> {
  const end = Date.now() + 30_000;
  while (Date.now() < end) {
    publisher.retryFailed('all');
    await follow(publisher, source);
    const jobs = await desk.payload.count({
      collection: 'payload-jobs' as never,
      overrideAccess: true,
      where: { hasError: { not_equals: true } },
    });
    if (jobs.totalDocs === 0 && publisher.ledger().failures().length === 0 && !isAnythingHeld()) return;
    await pause(200);
  }
  throw new Error(`not settled: ${JSON.stringify(publisher.ledger().failures())}`);
}

const isAnythingHeld = () => publisher.edition().db.prepare('select 1 from held').get() !== undefined;

/** A publisher that never saw the history, over the rows as they stand now. */
async function shelfOfFullPublish(): Promise<Map<string, string>> {
  const fresh = await aWorld();
  try {
    const other = await fresh.start({ variantsDir: join(desk.mediaDir, 'variants') });
    await follow(other, source);
    other.close();
    return fresh.shelf();
  } finally {
    fresh.remove();
  }
}
