import { pino } from 'pino';
import { readSiteEnv } from '#site/env.ts';
import { Feedback } from './feedback/feedback.ts';
import { listen, PortUnusable } from './listen.ts';
import { OnDemand } from './on-demand.ts';
import { createPortalServer } from './portal-server.ts';

/*
 * The web server's process: `node site/server/serve.ts`. Needs the folders of the publisher, and nothing else.
 */

/** Downloads under way get this long to end. Milliseconds. */
const GRACE = 5_000;

const env = readSiteEnv();
const log = pino({ name: 'site', level: process.env['LOG_LEVEL'] ?? 'info' });
const onDemand = new OnDemand({ ...env, log });
const feedback = new Feedback({ ...env, folder: env.feedbackDir, log });
const server = createPortalServer({ ...env, onDemand, feedback, log });

try {
  await listen(server, env.port);
  log.info({ port: env.port, siteUrl: env.siteUrl }, 'serving');
  process.send?.({ type: 'ready' });
} catch (error) {
  if (!(error instanceof PortUnusable)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);

/** Takes no more connections, ends what is under way, lets go of the edition. */
function stop(): void {
  server.close(() => {
    onDemand.close();
    process.exit(0);
  });
  server.closeIdleConnections();
  setTimeout(() => server.closeAllConnections(), GRACE).unref();
}
