import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import { PATHS } from '#contract/paths.ts';
import { isDiskFull } from './disk-full.ts';
import type { Publisher } from './publisher.ts';
import { NotTheWriter, openSource, type Source } from './source.ts';
import { LeaseLost } from './writer-lease.ts';

/** NOTIFY can be lost with its connection: look anyway, this often; and tell the desk that we live. */
const BEAT_MS = 3_000;
const RETRY_WAITING_MS = 500;
const RETRY_ALL_MS = 60_000;
const TIDY_MS = 6 * 60 * 60 * 1000;
const RECONNECT_MS = [250, 500, 1_000, 2_000, 5_000];
const OFTEN_SEEN = [PATHS.home, PATHS.news, PATHS.rss, PATHS.latestFragment];

export interface FollowOptions {
  publisher: Publisher;
  databaseUrl: string;
  log: Logger;
  /** Called once, when everything that was due at the start stands on the shelf. */
  onReady: () => void;
  signal: AbortSignal;
}

/**
 * Follows a database until the signal: publishes what is committed, as it is committed. Without PostgreSQL
 * the shelf stays as it is, and the connection is tried again.
 *
 * @throws {LeaseLost} when another publisher has taken over: the process should end.
 */
export async function followDatabase(options: FollowOptions): Promise<void> {
  const { publisher, log, signal } = options;
  const tellReady = once(options.onReady);
  for (let attempt = 0; !signal.aborted; attempt++) {
    let source: Source | undefined;
    try {
      source = await openSource(options.databaseUrl);
      const closing = source;
      signal.addEventListener('abort', () => void closing.close(), { once: true });
      attempt = 0;
      await catchUp(publisher, source, log);
      tellReady();
      await serve(publisher, source, options);
    } catch (error) {
      if (signal.aborted) return;
      await source?.close();
      if (isDiskFull(error)) {
        log.error({ err: error }, 'the disk is full: the shelf stays as it is until there is room');
        await rest(RECONNECT_MS.at(-1)!, signal);
        continue;
      }
      if (error instanceof LeaseLost || !isAway(error, source)) throw error;
      if (attempt === 0) log.warn({ err: error }, 'waiting for PostgreSQL');
      // The shelf must stand even if the database never comes back.
      if (publisher.needsFullPublish() && publisher.edition().seq() > 0) await publisher.publishAll();
      if (!publisher.needsFullPublish()) tellReady();
      if (publisher.advanceDay()) await publisher.publishTouched();
      await rest(RECONNECT_MS[Math.min(attempt, RECONNECT_MS.length - 1)]!, signal);
    }
  }
}

/** Everything that changed while nobody was watching; a full publish where the shelf is new. */
async function catchUp(publisher: Publisher, source: Source, log: Logger): Promise<void> {
  await publisher.checkOrigin(source);
  await publisher.fetchRows(source);
  if (publisher.needsFullPublish()) await publisher.publishAll({ source });
  else publisher.retryFailed('all');
  const report = await publisher.publishTouched();
  await publisher.cleanUp();
  await publisher.sendReports(source, report.written);
  await publisher.warmUp(OFTEN_SEEN);
  tidy(publisher, log);
  publisher.makeShareImages();
}

async function serve(publisher: Publisher, source: Source, { signal, log }: FollowOptions): Promise<void> {
  let nextBeat = 0;
  let nextRetry = Date.now() + RETRY_ALL_MS;
  let nextTidy = Date.now() + TIDY_MS;
  while (!signal.aborted) {
    if (Date.now() >= nextRetry) {
      publisher.retryFailed('all');
      nextRetry = Date.now() + RETRY_ALL_MS;
    }
    publisher.advanceDay();
    await publisher.fetchRows(source);
    const report = await publisher.publishTouched();
    await publisher.sendReports(source, report.written);
    publisher.makeShareImages();
    if (Date.now() >= nextTidy) {
      tidy(publisher, log);
      nextTidy = Date.now() + TIDY_MS;
    }
    if (Date.now() >= nextBeat) {
      await source.beat(publisher.edition().seq(), publisher.ledger().waiting());
      nextBeat = Date.now() + BEAT_MS;
    }
    if (await publisher.publishBackground()) continue;
    if (!publisher.hasWaiting()) await source.wake(BEAT_MS);
    else {
      await source.wake(RETRY_WAITING_MS);
      publisher.retryFailed('waiting');
    }
  }
}

/** In the background: nobody waits for it. */
function tidy(publisher: Publisher, log: Logger): void {
  publisher
    .tidyShareImages()
    .catch((error: unknown) => log.warn({ err: error }, 'the folder of share images could not be tidied'));
}

/** PostgreSQL restarts, refuses or is taken by another publisher: all of these pass. */
function isAway(error: unknown, source: Source | undefined): boolean {
  if (error instanceof NotTheWriter || source === undefined || source.isLost()) return true;
  // Classes 08 (connection) and 57P (operator intervention) of
  // https://www.postgresql.org/docs/current/errcodes-appendix.html
  const code = (error as { code?: unknown }).code;
  return typeof code === 'string' && /^(?:08|57P)/u.test(code);
}

/** Waits, unless it is time to stop. */
async function rest(milliseconds: number, signal: AbortSignal): Promise<void> {
  try {
    await pause(milliseconds, undefined, { signal });
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

function once(action: () => void): () => void {
  let isDone = false;
  return () => {
    if (!isDone) action();
    isDone = true;
  };
}
