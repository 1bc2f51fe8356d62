import fc from 'fast-check';
import { expect, test } from 'vitest';
import { acts, perform, PHOTOS, settle, type Act } from '#tests/support/history.ts';
import { PublishedTable } from '#tests/support/published-table.ts';
import { aWorld, differences, follow, fullShelf, sourceOf } from '#tests/support/publishing-world.ts';

const RUNS = Number(process.env['HISTORIES'] ?? 12);

test('after any history the shelf is byte-identical to a full publish of the same rows', async () => {
  await fc.assert(
    fc.asyncProperty(acts, fc.integer({ min: 1, max: 6 }), async (history, everyFew) => {
      expect(await disagreement(history, everyFew)).toEqual([]);
    }),
    { numRuns: RUNS, endOnFailure: false, interruptAfterTimeLimit: 240_000 },
  );
}, 300_000);

/** Plays a history through an incremental publisher, looking in every few acts, and compares the shelves. */
async function disagreement(history: Act[], everyFew: number): Promise<string[]> {
  const world = await aWorld();
  try {
    PHOTOS.forEach((photo) => world.ready(photo));
    const table = new PublishedTable();
    settle(table);
    const source = sourceOf(table);
    const publisher = await world.start({ today: () => table.today });
    await follow(publisher, source);
    for (const [i, act] of history.entries()) {
      perform(table, act);
      readyAll(world, table);
      if (i % everyFew === 0) await follow(publisher, source);
    }
    await follow(publisher, source);
    publisher.close();
    return differences(world.shelf(), await fullShelf(table, world.options.variantsDir));
  } finally {
    world.remove();
  }
}

/** A new focus gives new variants. */
function readyAll(world: Awaited<ReturnType<typeof aWorld>>, table: PublishedTable): void {
  for (const row of table.after(0))
    if (row.kind === 'media') world.ready(row.face as (typeof PHOTOS)[number]);
}
