import { Worker } from 'node:worker_threads';
import type { WorkerResult, WorkerTask } from './render-worker.ts';

const BATCH = 64;

/**
 * Renders paths in worker threads, one batch at a time each, and hands every batch of results to `take`.
 * @throws when a worker dies: its error.
 */
export async function renderInWorkers(
  task: WorkerTask,
  paths: Iterable<string>,
  threads: number,
  take: (results: WorkerResult[]) => void,
): Promise<void> {
  const iterator = paths[Symbol.iterator]();
  const workers = Array.from({ length: threads }, (_, i) =>
    runWorker(task, `${task.shelf.writer}-${i}`, iterator, take),
  );
  await Promise.all(workers);
}

function runWorker(
  task: WorkerTask,
  writer: string,
  paths: Iterator<string>,
  take: (results: WorkerResult[]) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const workerData: WorkerTask = { ...task, shelf: { ...task.shelf, writer } };
    const worker = new Worker(new URL('./render-worker.ts', import.meta.url), { workerData });
    const giveNext = () => {
      const batch = nextBatch(paths);
      if (batch.length > 0) worker.postMessage(batch);
      else void worker.terminate().then(() => resolve());
    };
    worker.on('message', (message: 'ready' | WorkerResult[]) => {
      if (message !== 'ready') take(message);
      giveNext();
    });
    worker.on('error', reject);
  });
}

function nextBatch(paths: Iterator<string>): string[] {
  const batch: string[] = [];
  while (batch.length < BATCH) {
    const next = paths.next();
    if (next.done) break;
    batch.push(next.value);
  }
  return batch;
}
