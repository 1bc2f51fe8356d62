import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import { openSource, type Source } from '#site/publisher/source.ts';
import type { OneAtATime } from './one-at-a-time.ts';
import type { PreviewEdition } from './preview-edition.ts';

/** NOTIFY can be lost with its connection: look anyway, this often. */
const LOOK_MS = 3_000;
const RECONNECT_MS = [250, 500, 1_000, 2_000, 5_000];

export interface FollowPublishedOptions {
  databaseUrl: string;
  edition: PreviewEdition;
  queue: OneAtATime;
  log: Logger;
  /** Called once, when previews can be shown. */
  onReady: () => void;
  signal: AbortSignal;
}

/** Follows `published` until the signal, as a reader: the lock of the one writer stays with the publisher. */
export async function followPublished(options: FollowPublishedOptions): Promise<void> {
  const { edition, queue, log, signal } = options;
  let isReady = false;
  const tellReady = () => {
    if (!isReady) options.onReady();
    isReady = true;
  };
  for (let attempt = 0; !signal.aborted; attempt++) {
    let source: Source | undefined;
    try {
      source = await openSource(options.databaseUrl, 'reader');
      const following = source;
      signal.addEventListener('abort', () => void following.close(), { once: true });
      await queue.run(() => edition.prepare(following));
      attempt = 0;
      for (;;) {
        while (await queue.run(() => edition.take(following)));
        tellReady();
        await following.wake(LOOK_MS);
      }
    } catch (error) {
      if (signal.aborted) return;
      await source?.close();
      if (source && !source.isLost()) throw error;
      if (attempt === 0) log.warn({ err: error }, 'waiting for PostgreSQL');
      if (!edition.isOpen) await queue.run(() => edition.prepare());
      if (edition.current) tellReady();
      await rest(RECONNECT_MS[Math.min(attempt, RECONNECT_MS.length - 1)]!, signal);
    }
  }
}

async function rest(milliseconds: number, signal: AbortSignal): Promise<void> {
  try {
    await pause(milliseconds, undefined, { signal });
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}
