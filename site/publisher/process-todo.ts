import type { Edition } from '#site/edition/edition.ts';
import { inTransaction } from '#site/edition/statement.ts';
import { fileOf } from './file-of.ts';
import type { Ledger } from './ledger.ts';
import type { Made, MakePage } from './page-maker.ts';
import { holdBack } from './hold.ts';
import { RANKS, type Task } from './plan.ts';
import { hashOf, MissingAsset, type Shelf } from './shelf.ts';
import type { Steps } from './steps.ts';

export interface TodoWorker {
  edition: Edition;
  ledger: Ledger;
  shelf: Shelf;
  make: MakePage;
  step: Steps;
  /** Stops a publisher that is no longer the one writer. @throws */
  assertWriter(): void;
}

export interface ChunkReport {
  written: number;
  equal: number;
  removed: number;
  failed: { path: string; error: string; waitsForAsset: boolean }[];
}

/** So many pages are rendered before the ledger is written and new rows are looked for. */
const CHUNK = 32;

/** Shown instead of a page that still holds something withdrawn and cannot be rendered anew. */
const CLOSED = Buffer.from(
  '<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="robots" content="noindex">' +
    '<meta name="viewport" content="width=device-width"><title>Trang đang được cập nhật</title></head>' +
    '<body><main><h1>Trang đang được cập nhật</h1><p>Mời bạn quay lại sau ít phút, ' +
    'hoặc về <a href="/">trang chủ</a>.</p></main></body></html>\n',
);

/** Brings the next tasks, all of one rank, onto the shelf. The tasks leave the list only with their ledger entry. */
export async function processChunk(worker: TodoWorker): Promise<ChunkReport | undefined> {
  const tasks = worker.ledger.next(CHUNK);
  if (tasks.length === 0) return undefined;
  worker.assertWriter();
  const report: ChunkReport = { written: 0, equal: 0, removed: 0, failed: [] };
  const notes: Note[] = [];
  const writes: Promise<void>[] = [];
  const absent: Task[] = [];
  for (const task of tasks) {
    if (isAssetTask(task.path)) {
      notes.push(await removeAsset(worker, task));
      continue;
    }
    const made = await worker.make(task.path);
    worker.step('page:rendered');
    if (made.outcome === 'absent') absent.push(task);
    else writes.push(bring(worker, task, made, report).then((note) => void notes.push(note)));
  }
  await Promise.all(writes);
  // One after the other: two removals must not prune the same folder under each other's feet.
  for (const task of absent) notes.push(await removePage(worker, task, report));
  worker.step('chunk:written');
  await worker.shelf.flush();
  worker.step('chunk:flushed');
  worker.assertWriter();
  inTransaction(worker.edition.db, () => {
    for (const task of tasks) worker.ledger.done(task.path);
    // What is held back wakes the pages that mention it: they must have been noted before.
    for (const note of notes.sort((a, b) => Number(a.isHold) - Number(b.isHold))) note.write();
  });
  worker.step('chunk:noted');
  return report;
}

/** What the ledger is told about a task once its bytes are safe. */
interface Note {
  isHold: boolean;
  write(): void;
}

const note = (write: () => void, isHold = false): Note => ({ isHold, write });

type Standing = Exclude<Made, { outcome: 'absent' }>;

/** Brings one made page onto the shelf; returns what is to be noted once its bytes are safe. */
async function bring(worker: TodoWorker, task: Task, made: Standing, report: ChunkReport): Promise<Note> {
  if (made.outcome === 'failed') return keepLastGood(worker, task, made, report);
  try {
    for (const asset of made.asked.assets) await worker.shelf.putAsset(asset);
  } catch (error) {
    if (!(error instanceof MissingAsset)) throw error;
    return keepLastGood(worker, task, { ...made, error: error.message }, report, true);
  }
  worker.step('page:assets');
  const hash = hashOf(made.bytes);
  const file = fileOf(task.path);
  if (worker.ledger.page(task.path)?.hash === hash && worker.shelf.has(file)) report.equal++;
  else {
    await worker.shelf.put(file, made.bytes);
    worker.step('page:written');
    report.written++;
  }
  return note(() => {
    const before = worker.ledger.assetsOf(task.path);
    worker.ledger.keep(task.path, hash, made.asked, worker.edition.seq());
    queueOrphans(worker, before, task.rank);
  });
}

/** A photo that no page shows any more leaves the shelf when its batch is through; one of a takedown with it. */
function queueOrphans({ ledger, edition }: TodoWorker, assets: string[], because: number): void {
  const orphans = ledger.orphans(assets);
  const rank = because <= RANKS.takedown ? RANKS.takedown : RANKS.removal;
  ledger.enqueue(
    orphans.map((asset) => ({ path: assetTask(asset), rank })),
    edition.seq(),
  );
}

const assetTask = (asset: string) => `asset:${asset}`;
const isAssetTask = (path: string) => path.startsWith(assetTask(''));

/** A page may have asked for the picture again since it was queued. */
async function removeAsset({ ledger, shelf }: TodoWorker, task: Task): Promise<Note> {
  const asset = task.path.slice(assetTask('').length);
  if (ledger.orphans([asset]).length > 0) await shelf.removeAsset(asset);
  return note(() => undefined);
}

/**
 * A page that is no more. A takedown is carried out at once; everything else only after the lists of its
 * batch have stopped linking to it.
 */
async function removePage(worker: TodoWorker, task: Task, report: ChunkReport): Promise<Note> {
  const { ledger, edition, shelf } = worker;
  // A kill may have left a file that the ledger never heard of.
  if (ledger.page(task.path) === undefined && !shelf.has(fileOf(task.path))) return note(() => undefined);
  if (task.rank > RANKS.takedown && task.rank < RANKS.removal)
    return note(() => ledger.enqueue([{ path: task.path, rank: RANKS.removal }], edition.seq()));
  await shelf.remove(fileOf(task.path));
  worker.step('page:removed');
  report.removed++;
  return note(() => {
    const before = ledger.assetsOf(task.path);
    ledger.forget(task.path);
    queueOrphans(worker, before, task.rank);
  });
}

/** The last good version stays, unless it shows something that has been withdrawn since. */
async function keepLastGood(
  worker: TodoWorker,
  task: Task,
  made: { asked: Made['asked']; error: string },
  report: ChunkReport,
  waitsForAsset = false,
): Promise<Note> {
  const { ledger, shelf, edition } = worker;
  const hasGoodVersion = (ledger.page(task.path)?.hash ?? null) !== null;
  report.failed.push({ path: task.path, error: made.error, waitsForAsset });
  const mustClose = ledger.showsWithdrawn(task.path);
  if (mustClose) await shelf.put(fileOf(task.path), CLOSED);
  return note(() => {
    if (!hasGoodVersion && holdBack(edition, ledger, task.path, made.error, waitsForAsset)) return;
    ledger.fail(task.path, made.asked, made.error);
    if (!mustClose) return;
    const before = ledger.assetsOf(task.path);
    ledger.close(task.path, hashOf(CLOSED), edition.seq());
    queueOrphans(worker, before, task.rank);
  }, !hasGoodVersion);
}

/** Processes chunks until nothing of at most this rank is left; returns what came of them. */
export async function drainTodo(worker: TodoWorker, upTo: number = RANKS.background): Promise<ChunkReport> {
  const total: ChunkReport = { written: 0, equal: 0, removed: 0, failed: [] };
  while (worker.ledger.waitingUpTo(upTo) > 0) {
    const chunk = await processChunk(worker);
    if (!chunk) break;
    total.written += chunk.written;
    total.equal += chunk.equal;
    total.removed += chunk.removed;
    total.failed.push(...chunk.failed);
  }
  return total;
}
