import { existsSync } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import type { Edition } from '#site/edition/edition.ts';
import { inTransaction } from '#site/edition/statement.ts';
import { allPaths } from './all-paths.ts';
import { fileOf } from './file-of.ts';
import { holdBack } from './hold.ts';
import type { Ledger } from './ledger.ts';
import {
  buildIdOf,
  currentBuild,
  filesBelow,
  pruneReleases,
  putStaticFiles,
  releaseDir,
  switchTo,
} from './release.ts';
import { renderInWorkers } from './render-pool.ts';
import type { WorkerResult } from './render-worker.ts';
import { filesOfAsset, openShelf, type Shelf, type ShelfOptions } from './shelf.ts';
import { FILES, PICTURES } from './shelf-layout.ts';
import type { Steps } from './steps.ts';

export interface FullPublishOptions {
  edition: Edition;
  ledger: Ledger;
  editionFile: string;
  appDir: string;
  shelfDir: string;
  variantsDir: string;
  origin: string;
  threads?: number;
  compress?: boolean;
  onProgress?: (done: number, all: number) => void;
  step: Steps;
  /** Does what the full publish left to do (lists of documents that were held back), before readers see it. */
  drain: (shelf: Shelf) => Promise<void>;
}

export interface FullPublishReport {
  build: string;
  pages: number;
  written: number;
  failed: { path: string; error: string; waitsForAsset: boolean }[];
  removed: string[];
  milliseconds: number;
}

/**
 * Pages noted in one transaction. Each commit makes the workers forget what they have read of the edition, and
 * few large ones touch fewer pages of the ledger than many small ones.
 */
const NOTED_TOGETHER = 512;

/**
 * Renders every page of an edition. A build that has not been published before gets a release folder of
 * its own, switched to when complete; otherwise the present release is mended in place.
 */
export async function fullPublish(options: FullPublishOptions): Promise<FullPublishReport> {
  const started = performance.now();
  const { edition, ledger, shelfDir, appDir, variantsDir } = options;
  const build = buildIdOf(appDir);
  const root = releaseDir(shelfDir, build);
  const isFresh = currentBuild(shelfDir) !== build;
  const shelfOptions = {
    root,
    variantsDir,
    writer: 'full',
    compress: options.compress ?? true,
    fresh: isFresh,
  };
  const shelf = openShelf(shelfOptions);
  inTransaction(edition.db, () => {
    edition.setMeta('full', '');
    edition.db.exec('delete from todo');
  });
  await putStaticFiles(shelf, shelfDir, appDir);

  const paths = allPaths(edition.documents, edition.entries);
  const report: FullPublishReport = { build, pages: 0, written: 0, failed: [], removed: [], milliseconds: 0 };
  const known = ledger.paths();
  await renderAll(options, shelfOptions, paths, known, report);

  for (const path of known) if (!paths.has(path)) inTransaction(edition.db, () => ledger.forget(path));
  inTransaction(edition.db, () => {
    for (const { path, error, waitsForAsset } of report.failed)
      if ((ledger.page(path)?.hash ?? null) === null) holdBack(edition, ledger, path, error, waitsForAsset);
  });
  await options.drain(openShelf({ ...shelfOptions, writer: 'drain', fresh: false }));
  const last = currentBuild(shelfDir);
  if (isFresh && last) await keepLastGood(report, ledger, releaseDir(shelfDir, last), root);
  report.removed = await removeStrays(options, root);
  options.step('full:before-switch');
  if (isFresh) await switchTo(shelfDir, build);
  await shelf.clearTemporary();
  options.step('full:after-switch');
  edition.setMeta('full', build);
  await pruneReleases(shelfDir);
  report.milliseconds = performance.now() - started;
  return report;
}

/** Renders every path into the new release, and notes what came of it. */
async function renderAll(
  options: FullPublishOptions,
  shelf: ShelfOptions,
  paths: ReadonlySet<string>,
  known: ReadonlySet<string>,
  report: FullPublishReport,
): Promise<void> {
  const { edition, editionFile, appDir, origin } = options;
  const seq = edition.seq();
  const results = inBulk((bulk) => {
    inTransaction(edition.db, () => note(bulk, options, seq, report, known));
    options.step('full:batch');
  });
  const task = { editionFile, appDir, origin, shelf, mode: 'write' as const };
  let done = 0;
  await renderInWorkers(task, paths, options.threads ?? availableParallelism(), (some) => {
    done += some.length;
    options.onProgress?.(done, paths.size);
    results.add(some);
  });
  results.takeRest();
}

/** Collects results until there are enough of them to be noted together. */
function inBulk(take: (bulk: WorkerResult[]) => void) {
  let waiting: WorkerResult[] = [];
  const takeRest = () => {
    const bulk = waiting;
    waiting = [];
    take(bulk);
  };
  return {
    add(some: WorkerResult[]) {
      waiting.push(...some);
      if (waiting.length >= NOTED_TOGETHER) takeRest();
    },
    takeRest,
  };
}

function note(
  results: WorkerResult[],
  { ledger }: FullPublishOptions,
  seq: number,
  report: FullPublishReport,
  known: ReadonlySet<string>,
): void {
  for (const result of results) {
    const asked = { keys: new Set(result.keys), ranges: result.ranges, assets: new Set(result.assets) };
    if (result.outcome === 'absent') {
      if (known.has(result.path)) ledger.forget(result.path);
    } else if (result.outcome === 'failed') {
      ledger.fail(result.path, asked, result.error!);
      report.failed.push({
        path: result.path,
        error: result.error!,
        waitsForAsset: result.waitsForAsset === true,
      });
    } else {
      ledger.keep(result.path, result.hash!, asked, seq);
      report.pages++;
      if (result.outcome === 'written') report.written++;
    }
  }
}

/** A page that the new code cannot render keeps the version that the last release showed. */
async function keepLastGood(
  report: FullPublishReport,
  ledger: Ledger,
  from: string,
  to: string,
): Promise<void> {
  for (const { path } of report.failed) {
    if (ledger.page(path)?.hash === null || ledger.showsWithdrawn(path)) continue;
    for (const suffix of ['', '.br', '.gz']) {
      const file = fileOf(path) + suffix;
      if (!existsSync(join(from, file))) continue;
      await mkdir(dirname(join(to, file)), { recursive: true });
      await copyFile(join(from, file), join(to, file));
    }
  }
}

/** Deletes what stands on the shelf and in no ledger: a page of a lost edition, a photo no page shows. */
async function removeStrays(
  { ledger, appDir, variantsDir }: FullPublishOptions,
  root: string,
): Promise<string[]> {
  const expected = expectedFiles(ledger, appDir);
  const shelf = openShelf({ root, variantsDir, writer: 'strays' });
  const strays = filesBelow(root).filter((file) => !isExpected(file, expected));
  for (const file of strays) await shelf.remove(file);
  await shelf.flush();
  return strays;
}

/** After a kill: pictures and files that reached the shelf, though no page that shows them did. */
export async function removeStrayAssets(ledger: Ledger, shelf: Shelf): Promise<string[]> {
  const expected = new Set([...ledger.assets()].flatMap(filesOfAsset));
  const strays = [PICTURES, FILES]
    .map((folder) => folder.slice(1))
    .flatMap((folder) => filesBelow(join(shelf.root, folder)).map((file) => folder + file))
    .filter((file) => !expected.has(file));
  for (const file of strays) await shelf.remove(file);
  await shelf.flush();
  return strays;
}

/** All files that belong on the shelf, without their compressed siblings. */
export function expectedFiles(ledger: Ledger, appDir: string): Set<string> {
  const files = new Set(filesBelow(join(appDir, 'client')));
  for (const path of ledger.paths()) files.add(fileOf(path));
  for (const asset of ledger.assets()) for (const file of filesOfAsset(asset)) files.add(file);
  return files;
}

/** Old hashed assets may stay (see `release.ts`); compressed siblings belong to their file. */
export function isExpected(file: string, expected: ReadonlySet<string>): boolean {
  if (file.startsWith('.tmp/') || file.startsWith('_astro/')) return true;
  return expected.has(file) || expected.has(file.replace(/\.(?:br|gz)$/u, ''));
}
