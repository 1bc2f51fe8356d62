import { pino } from 'pino';
import { readSiteEnv } from '#site/env.ts';
import { forwardLetters } from './feedback/forward-letters.ts';
import { followDatabase } from './follow-database.ts';
import { killAt } from './kill-at.ts';
import { startPainter } from '#site/share/painter.ts';
import { startPublisher } from './publisher.ts';
import { LeaseLost } from './writer-lease.ts';

/*
 * The publisher's process: `node site/publisher/main.ts`. Tells a parent process over IPC of its progress
 * (`{type: 'progress', done, all}`) and when the shelf is up to date (`{type: 'ready'}`).
 */

const env = readSiteEnv();
const log = pino({ name: 'publisher', level: process.env['LOG_LEVEL'] ?? 'info' });
if (!env.databaseUrl) throw new Error('DATABASE_URL is missing: the publisher follows a PostgreSQL database');

const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stopping.abort());

const painter = startPainter();
const publisher = await startPublisher({
  ...env,
  log,
  painter,
  step: killAt(process.env['PUBLISHER_KILL_AT']),
  onProgress: (done, all) => process.send?.({ type: 'progress', done, all }),
});
const forwarding = forwardLetters({
  folder: env.feedbackDir,
  databaseUrl: env.databaseUrl,
  log,
  signal: stopping.signal,
});
try {
  await followDatabase({
    publisher,
    databaseUrl: env.databaseUrl,
    log,
    signal: stopping.signal,
    onReady: () => {
      log.info('ready');
      process.send?.({ type: 'ready' });
    },
  });
} catch (error) {
  if (!(error instanceof LeaseLost)) throw error;
  // Whoever supervises this process starts it anew; it then waits for its turn.
  log.warn({ err: error }, 'stopping');
  process.exitCode = 1;
}
stopping.abort();
await forwarding;
publisher.close();
painter.close();
process.exit();
