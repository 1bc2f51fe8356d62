import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import setUpPostgres from '#tests/support/postgres-server.ts';
import { table, type Figure } from './figures.ts';
import { giftToLive } from './gift-to-live.ts';
import { fullPublish } from './full-publish.ts';
import { lighthouseFigures } from './lighthouse/lighthouse-figures.ts';
import { portalOfSize } from './portal-of-size.ts';
import { previewFollowsTyping } from './preview-follows-typing.ts';
import { publishToLive } from './publish-to-live.ts';
import { search } from './search.ts';
import { serve } from './serve.ts';
import { tenEditors } from './ten-editors.ts';

/*
 * `npm run bench [-- SIZES]`: the benchmarks, as a table and as JSON (.data/bench.json). Sizes are numbers of
 * articles, 1000 10000 50000 unless given. `npm run bench -- editors 50000 600`: only the ten editors, for ten minutes.
 * `npm run bench -- lighthouse`: only how the sample site loads on a phone; fails when a bound is broken. Ratios count: they come from one run on one machine.
 */

const [only, ...rest] = process.argv.slice(2);
const isOnlyEditors = only === 'editors';
const isOnlyLighthouse = only === 'lighthouse';
const EDITORS_SECONDS = 60;

const sizes = isOnlyLighthouse ? [] : (isOnlyEditors ? rest.slice(0, 1) : process.argv.slice(2)).map(Number);
if (sizes.some((size) => !Number.isSafeInteger(size) || size < 100))
  throw new Error('Sizes are whole numbers from 100 on, for example: npm run bench -- 1000 10000');
if (sizes.length === 0) sizes.push(1000, 10_000, 50_000);

const stopPostgres = isOnlyLighthouse ? undefined : await setUpPostgres();
const figures: Figure[] = [];
const add = (more: Figure[]) => {
  figures.push(...more);
  console.log(`${table(more)}\n`);
};
try {
  if (isOnlyLighthouse) await measureLoading();
  else if (isOnlyEditors) add(await tenEditors(sizes[0]!, Number(rest[1] ?? EDITORS_SECONDS)));
  else await measureAll();
  mkdirSync('.data', { recursive: true });
  const machine = { node: process.version, cpus: cpus().length, cpu: cpus()[0]?.model };
  writeFileSync(
    '.data/bench.json',
    JSON.stringify({ at: new Date().toISOString(), machine, figures }, undefined, 2),
  );
} finally {
  await stopPostgres?.();
}

async function measureLoading(): Promise<void> {
  const { figures, broken } = await lighthouseFigures();
  add(figures);
  for (const bound of broken) console.error(bound);
  if (broken.length > 0) process.exitCode = 1;
}

async function measureAll(): Promise<void> {
  for (const size of sizes) {
    console.log(`— ${size} articles —`);
    const portal = await portalOfSize(size);
    try {
      add(await publishToLive(portal));
      add(await previewFollowsTyping(portal));
      add(search(portal));
      if (size === sizes.at(-1)) add(await serve(portal));
      add(await fullPublish(portal));
      if (size === sizes[0]) add(await giftToLive(portal, 100_000));
    } finally {
      await portal.remove();
    }
  }
  add(await tenEditors(sizes.at(-1)!, EDITORS_SECONDS));
  add(growth());
}

/** What the cost of one publish does as the archive grows. */
function growth(): Figure[] {
  const p95 = (size: number) =>
    figures.find((f) => f.what === `publish → live, ${size} articles: page + lists, p95`)!.value;
  const [smallest, greatest] = [Math.min(...sizes), Math.max(...sizes)];
  return [
    {
      what: `publish → live p95: ${greatest} articles, times that at ${smallest}`,
      value: p95(greatest) / p95(smallest),
      unit: '×',
      goal: '≤ 1.5',
    },
  ];
}
