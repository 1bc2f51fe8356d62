import { afterAll, beforeAll, expect, test } from 'vitest';
import { PATHS } from '#contract/paths.ts';
import { renderInWorkers } from '#site/publisher/render-pool.ts';
import type { WorkerTask } from '#site/publisher/render-worker.ts';
import { settle } from '#tests/support/history.ts';
import { PublishedTable } from '#tests/support/published-table.ts';
import { aWorld, follow, sourceOf, type World } from '#tests/support/publishing-world.ts';

let world: World;
let task: WorkerTask;

beforeAll(async () => {
  world = await aWorld();
  const table = new PublishedTable();
  settle(table);
  const publisher = await world.start();
  await follow(publisher, sourceOf(table));
  publisher.close();
  const { editionFile, appDir, siteUrl, shelfDir, variantsDir } = world.options;
  const shelf = { root: `${shelfDir}/current`, variantsDir, writer: 'test' };
  task = { editionFile, appDir, origin: siteUrl, shelf, mode: 'compare' };
});
afterAll(() => world.remove());

test('a page that cannot be rendered is a result like any other', async () => {
  const outcomes: string[] = [];
  await renderInWorkers(task, [PATHS.home, '/khong-co/'], 2, (results) =>
    outcomes.push(...results.map((result) => `${result.path} ${result.outcome}`)),
  );
  expect(outcomes.sort()).toEqual(['/ equal', '/khong-co/ absent']);
});

test('a worker that cannot start fails the whole work instead of letting it wait', async () => {
  const broken = { ...task, appDir: `${world.folder}/nowhere` };
  await expect(renderInWorkers(broken, [PATHS.home], 2, () => undefined)).rejects.toThrow(/nowhere/u);
});

test('results that cannot be written down fail the whole work', async () => {
  const refuse = () => {
    throw new Error('the ledger cannot be written');
  };
  await expect(renderInWorkers(task, [PATHS.home, PATHS.news], 1, refuse)).rejects.toThrow(/ledger/u);
});
