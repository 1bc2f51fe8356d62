import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { openEditionForReading } from '#site/edition/open.ts';
import { queriesOf } from '#site/edition/queries.ts';
import { fileOf } from './file-of.ts';
import { pageMaker } from './page-maker.ts';
import { loadSiteApp } from './renderer.ts';
import { filesOfAsset, hashOf, MissingAsset, openShelf, type ShelfOptions } from './shelf.ts';

/** What a worker is told when it starts. */
export interface WorkerTask {
  editionFile: string;
  appDir: string;
  origin: string;
  shelf: ShelfOptions;
  /** `compare` writes nothing and reports what differs. */
  mode: 'write' | 'compare';
}

/** What came of one path, flat enough to cross threads cheaply. */
export interface WorkerResult {
  path: string;
  outcome: 'written' | 'equal' | 'differs' | 'absent' | 'failed';
  hash?: string;
  error?: string;
  waitsForAsset?: boolean;
  keys: string[];
  ranges: { scope: string; low: string; high: string }[];
  assets: string[];
}

const AT_ONCE = 4;

const task = workerData as WorkerTask;
const db = openEditionForReading(task.editionFile);
const app = await loadSiteApp(task.appDir);
const make = pageMaker(app, queriesOf(db), task.origin);
const shelf = openShelf(task.shelf);

parentPort!.on('message', (paths: string[]) => void work(paths));
parentPort!.postMessage('ready');

async function work(paths: string[]): Promise<void> {
  const results: WorkerResult[] = [];
  const waiting = paths.values();
  await Promise.all(Array.from({ length: AT_ONCE }, () => workThrough(waiting, results)));
  await shelf.flush();
  parentPort!.postMessage(results);
}

/** While one page is compressed and written, the next one is rendered. */
async function workThrough(paths: Iterator<string>, results: WorkerResult[]): Promise<void> {
  for (let next = paths.next(); !next.done; next = paths.next()) results.push(await workOn(next.value));
}

async function workOn(path: string): Promise<WorkerResult> {
  const made = await make(path);
  const asked = {
    keys: [...made.asked.keys],
    ranges: made.asked.ranges,
    assets: [...made.asked.assets],
  };
  if (made.outcome === 'absent') return { path, outcome: 'absent', ...asked };
  if (made.outcome === 'failed') return { path, outcome: 'failed', error: made.error, ...asked };
  const hash = hashOf(made.bytes);
  const file = fileOf(path);
  if (task.mode === 'compare')
    return { path, outcome: compare(file, made.bytes, asked.assets), hash, ...asked };
  try {
    for (const asset of asked.assets) await shelf.putAsset(asset);
  } catch (error) {
    if (!(error instanceof MissingAsset)) throw error;
    return { path, outcome: 'failed', error: error.message, waitsForAsset: true, ...asked };
  }
  if (!task.shelf.fresh && stands(file, made.bytes)) return { path, outcome: 'equal', hash, ...asked };
  await shelf.put(file, made.bytes);
  return { path, outcome: 'written', hash, ...asked };
}

function stands(file: string, bytes: Buffer): boolean {
  const target = join(task.shelf.root, file);
  if (!existsSync(target) || !readFileSync(target).equals(bytes)) return false;
  return !file.endsWith('.html') || (existsSync(`${target}.br`) && existsSync(`${target}.gz`));
}

function compare(file: string, bytes: Buffer, assets: string[]): 'equal' | 'differs' {
  const target = join(task.shelf.root, file);
  if (!existsSync(target) || !readFileSync(target).equals(bytes)) return 'differs';
  if (existsSync(`${target}.br`) && !brotliDecompressSync(readFileSync(`${target}.br`)).equals(bytes))
    return 'differs';
  if (existsSync(`${target}.gz`) && !gunzipSync(readFileSync(`${target}.gz`)).equals(bytes)) return 'differs';
  return assets.flatMap(filesOfAsset).every((file) => existsSync(join(task.shelf.root, file)))
    ? 'equal'
    : 'differs';
}
