import { pino } from 'pino';
import { PATHS } from '#contract/paths.ts';
import { readSiteEnv } from '#site/env.ts';
import { killAt } from './kill-at.ts';
import { startPublisher, type Publisher } from './publisher.ts';
import { NotTheWriter, openSource, type Source } from './source.ts';
import { LeaseLost } from './writer-lease.ts';

/*
 * The publisher's process: `node site/publisher/main.ts`. Follows `published` and keeps the shelf. Without
 * PostgreSQL it goes on with what it knows and tries to connect again.
 */

/** NOTIFY can be lost with its connection: look anyway, this often. */
const LOOK_MS = 15_000;
const BEAT_MS = 3_000;
const RETRY_WAITING_MS = 500;
const RETRY_ALL_MS = 60_000;
const RECONNECT_MS = [250, 500, 1_000, 2_000, 5_000];

const env = readSiteEnv();
const log = pino({ name: 'publisher', level: process.env['LOG_LEVEL'] ?? 'info' });
if (!env.databaseUrl) throw new Error('DATABASE_URL is missing: the publisher follows a PostgreSQL database');
const databaseUrl = env.databaseUrl;

let stopping = false;
let source: Source | undefined;
let publisher: Publisher | undefined;
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop());

publisher = await startPublisher({
  ...env,
  log,
  step: killAt(process.env['PUBLISHER_KILL_AT']),
  onProgress: progressReporter(),
});
await publisher.clearTemporary();
await follow(publisher);

async function follow(publisher: Publisher): Promise<void> {
  for (let attempt = 0; !stopping; attempt++) {
    try {
      source = await openSource(databaseUrl);
      attempt = 0;
      await publisher.checkOrigin(source);
      await catchUp(publisher, source);
      await serve(publisher, source);
    } catch (error) {
      if (stopping) return;
      if (error instanceof NotTheWriter && attempt === 0) log.warn({ err: error }, 'waiting for my turn');
      else if (error instanceof LeaseLost) return leave(error);
      else if (source === undefined || source.isLost()) log.warn({ err: error }, 'PostgreSQL is away');
      else throw error;
      await source?.close();
      source = undefined;
      if (publisher.needsFullPublish() && publisher.edition().seq() > 0) await publisher.publishAll();
      tellReady();
      await pause(RECONNECT_MS[Math.min(attempt, RECONNECT_MS.length - 1)]!);
    }
  }
}

/** Everything that changed while nobody was watching; a full publish where the shelf is new. */
async function catchUp(publisher: Publisher, source: Source): Promise<void> {
  await publisher.fetchRows(source);
  if (publisher.needsFullPublish()) await publisher.publishAll();
  else publisher.retryFailed('all');
  await publisher.publishTouched();
  await publisher.sendReports(source, 0);
  await source.beat(publisher.edition().seq(), 0);
  await publisher.warmUp([PATHS.home, PATHS.news, PATHS.rss, PATHS.latestFragment]);
  tellReady();
}

async function serve(publisher: Publisher, source: Source): Promise<void> {
  let nextBeat = 0;
  let nextRetry = Date.now() + RETRY_ALL_MS;
  while (!stopping) {
    if (Date.now() >= nextRetry) {
      publisher.retryFailed('all');
      nextRetry = Date.now() + RETRY_ALL_MS;
    }
    await publisher.fetchRows(source);
    const report = await publisher.publishTouched();
    await publisher.sendReports(source, report.written);
    if (Date.now() >= nextBeat) {
      await source.beat(publisher.edition().seq(), publisher.ledger().waiting());
      nextBeat = Date.now() + BEAT_MS;
    }
    if (await publisher.publishBackground()) continue;
    if (publisher.hasWaiting()) {
      await source.wake(RETRY_WAITING_MS);
      publisher.retryFailed('waiting');
    } else await source.wake(Math.min(LOOK_MS, BEAT_MS));
  }
}

/** Whoever supervises this process starts it anew; it then waits for its turn. */
async function leave(error: LeaseLost): Promise<void> {
  log.warn({ err: error }, 'stopping');
  await stop(1);
}

let isReady = false;
function tellReady(): void {
  if (isReady) return;
  isReady = true;
  log.info('ready');
  process.send?.({ type: 'ready' });
}

function progressReporter(): (done: number, all: number) => void {
  let last = 0;
  return (done, all) => {
    if (Date.now() - last < 500 && done < all) return;
    last = Date.now();
    process.send?.({ type: 'progress', done, all });
    log.debug({ done, all }, 'publishing');
  };
}

async function stop(code = 0): Promise<void> {
  if (stopping) return;
  stopping = true;
  await source?.close();
  process.exit(code);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
