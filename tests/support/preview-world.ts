import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { addressOf } from '#contract/paths.ts';
import type { Face } from '#contract/faces/face.ts';
import type { Kind } from '#contract/kinds.ts';
import {
  PREVIEW_SESSIONS,
  type OverlayRow,
  type PreviewOverlay,
  type PreviewSession,
} from '#contract/preview.ts';
import type { Edition } from '#site/edition/edition.ts';
import { OneAtATime } from '#site/preview/one-at-a-time.ts';
import { PreviewEdition } from '#site/preview/preview-edition.ts';
import { createPreviewServer } from '#site/preview/preview-server.ts';
import { PreviewSessions } from '#site/preview/preview-sessions.ts';
import { previewRenderer } from '#site/preview/render-preview.ts';
import { staticFiles } from '#site/preview/static-files.ts';
import { loadSiteApp } from '#site/publisher/renderer.ts';
import type { Source } from '#site/publisher/source.ts';
import type { World } from './publishing-world.ts';

export const PREVIEW_SECRET = 'only-for-tests-of-previews-only-for-tests';
export const DESK_ORIGIN = 'http://localhost:3000';

/** A preview server in this process, beside the publisher of a world. */
export interface PreviewWorld {
  url: string;
  edition: PreviewEdition;
  sessions: PreviewSessions;
  /** What the process has been told that it cannot go on for. */
  lost: unknown[];
  /** Takes what has been published since. */
  follow(): Promise<void>;
  open(overlay: PreviewOverlay, more?: object): Promise<PreviewSession>;
  desk(method: string, id: string, body?: unknown, secret?: string): Promise<Response>;
  get(path: string): Promise<Response>;
  close(): Promise<void>;
}

export async function aPreviewWorld(
  world: World,
  source: Source,
  { now, port = 0 }: { now?: () => Date; port?: number } = {},
): Promise<PreviewWorld> {
  const log = pino({ level: process.env['LOG_LEVEL'] ?? 'silent' });
  const edition = new PreviewEdition({
    file: join(world.folder, 'preview/edition.sqlite'),
    publisherFile: world.options.editionFile,
    log,
  });
  const queue = new OneAtATime();
  const sessions = new PreviewSessions(now && (() => now().getTime()));
  const lost: unknown[] = [];
  const server = createPreviewServer({
    edition,
    queue,
    sessions,
    render: previewRenderer(await loadSiteApp(world.options.appDir), world.options.siteUrl),
    files: staticFiles(world.options.appDir),
    variantsDir: world.options.variantsDir,
    deskUrl: DESK_ORIGIN,
    previewUrl: 'http://localhost:4322',
    secret: PREVIEW_SECRET,
    log,
    now,
    onLost: (error) => lost.push(error),
  });
  await new Promise<void>((resolve) => server.listen(port, resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await queue.run(() => edition.prepare(source));
  const desk: PreviewWorld['desk'] = (method, id, body, secret = PREVIEW_SECRET) =>
    fetch(`${url}${PREVIEW_SESSIONS}${id && `/${id}`}`, {
      method,
      headers: { authorization: `Bearer ${secret}` },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
  const preview: PreviewWorld = {
    url,
    edition,
    sessions,
    lost,
    async follow() {
      while (await queue.run(() => edition.take(source)));
    },
    async open(overlay, more = {}) {
      const response = await desk('POST', '', { overlay, ...more });
      if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
      return (await response.json()) as PreviewSession;
    },
    desk,
    get: (path) => fetch(url + path, { redirect: 'manual' }),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      edition.close();
    },
  };
  await preview.follow();
  return preview;
}

/** A face as the desk lays it over. */
export function overlayOf(kind: Kind, face: Face): OverlayRow {
  const path = addressOf(kind, face as never);
  return { state: 'live', kind, id: face.id, path, face: face as unknown as Record<string, unknown> };
}

/** Everything in an edition, in one number: also what stands in the indexes of the search. */
export function hashOfEdition({ db }: Pick<Edition, 'db'>): string {
  const hash = createHash('sha256');
  const tables = db.prepare(`select name from sqlite_schema where type = 'table' order by name`).all();
  for (const { name } of tables as { name: string }[]) {
    hash.update(`\0${name}\0`);
    const select = db.prepare(`select * from "${name}"`);
    select.setReadBigInts(true);
    if (!isVirtual(db, name))
      for (const row of select.iterate()) hash.update(JSON.stringify(row, asText)).update('\n');
  }
  return hash.digest('hex');
}

/** The rows of a virtual table lie in the tables behind it. */
const isVirtual = (db: Edition['db'], name: string) =>
  /virtual table/iu.test(
    (db.prepare('select sql from sqlite_schema where name = ?').get(name) as { sql: string }).sql,
  );

const asText = (_key: string, value: unknown) => {
  if (typeof value === 'bigint') return String(value);
  return value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value;
};

/** A page of a preview as the public would have it: without the bar, its links led back out of the session. */
export function asPublic(html: string, session: string, subject: string): string {
  return html
    .replace(/<link rel="stylesheet" href="\/_preview\/bar\.css"><script [^>]*><\/script>/u, '')
    .replace(/<aside class="preview-bar".*?<\/aside>/u, '')
    .replaceAll(`/p/${session}/-/`, subject)
    .replaceAll(`/p/${session}`, '');
}
