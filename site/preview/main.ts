import { join } from 'node:path';
import { pino } from 'pino';
import { readSiteEnv } from '#site/env.ts';
import { loadSiteApp } from '#site/publisher/renderer.ts';
import { listen, PortUnusable } from '#site/server/listen.ts';
import { followPublished } from './follow-published.ts';
import { OneAtATime } from './one-at-a-time.ts';
import { PreviewEdition } from './preview-edition.ts';
import { createPreviewServer } from './preview-server.ts';
import { PreviewSessions } from './preview-sessions.ts';
import { previewRenderer } from './render-preview.ts';
import { staticFiles } from './static-files.ts';

/*
 * The preview's process: `node site/preview/main.ts`. Needs the built site, PostgreSQL to follow, and the folder
 * of the variants for pictures. Tells a parent process when it shows previews (`{type: 'ready'}`).
 */

const env = readSiteEnv();
const log = pino({ name: 'preview', level: process.env['LOG_LEVEL'] ?? 'info' });
if (!env.databaseUrl) throw new Error('DATABASE_URL is missing: previews follow a PostgreSQL database');
if (!env.previewSecret) throw new Error('PREVIEW_SECRET is missing: it lets the desk in, see .env.example');

const stopping = new AbortController();
const queue = new OneAtATime();
const edition = new PreviewEdition({
  file: join(env.previewDir, 'edition.sqlite'),
  publisherFile: env.editionFile,
  log,
});
const server = createPreviewServer({
  edition,
  queue,
  sessions: new PreviewSessions(),
  render: previewRenderer(await loadSiteApp(env.appDir), env.siteUrl),
  files: staticFiles(env.appDir),
  variantsDir: env.variantsDir,
  deskUrl: env.deskUrl,
  previewUrl: env.previewUrl,
  secret: env.previewSecret,
  log,
  onLost(error) {
    // Ended in the middle of a transaction, the file is as it was before; whoever supervises starts anew.
    log.fatal({ err: error }, 'stopping');
    process.exit(1);
  },
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort());
try {
  await listen(server, env.previewPort);
  await followPublished({
    databaseUrl: env.databaseUrl,
    edition,
    queue,
    log,
    signal: stopping.signal,
    onReady: () => {
      log.info({ port: env.previewPort, previewUrl: env.previewUrl }, 'ready');
      process.send?.({ type: 'ready' });
    },
  });
} catch (error) {
  if (!(error instanceof PortUnusable)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
server.closeAllConnections();
edition.close();
process.exit();
