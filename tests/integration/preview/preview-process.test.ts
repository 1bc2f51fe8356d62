import { spawn, type ChildProcess } from 'node:child_process';
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { addressOf } from '#contract/paths.ts';
import { PREVIEW_SESSIONS, type PreviewSession } from '#contract/preview.ts';
import { openEditionAt } from '#site/edition/edition.ts';
import { deskTemplate } from '#tests/support/desk-template.ts';
import { anArticle } from '#tests/support/faces.ts';
import { freePort } from '#tests/support/free-port.ts';
import { PHOTOS, settle } from '#tests/support/history.ts';
import { createDatabase, type TestDatabase } from '#tests/support/postgres.ts';
import { hashOfEdition, overlayOf, PREVIEW_SECRET } from '#tests/support/preview-world.ts';
import { PublishedTable } from '#tests/support/published-table.ts';
import {
  commitRows,
  ended,
  kill,
  startPublisherProcess,
  untilPublished,
} from '#tests/support/publisher-process.ts';
import { aWorld, differences, readShelf, type World } from '#tests/support/publishing-world.ts';

/* The process as it really runs, beside the publisher's. */

let database: TestDatabase;
let client: pg.Client;
let world: World;
let table: PublishedTable;
let port: number;
const running = new Set<ChildProcess>();

beforeAll(async () => {
  database = await createDatabase(await deskTemplate());
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
  // Who may publish is not what is tried here.
  await client.query('alter table published disable trigger user');
  world = await aWorld();
  PHOTOS.forEach((photo) => world.ready(photo));
  table = new PublishedTable();
  settle(table);
  for (const id of ['10', '11', '12', '13']) table.show('article', anArticle(id, { hero: { media: '2' } }));
  await commitRows(client, table, 0);
  port = await freePort();
});

afterEach(async () => {
  for (const child of running) {
    child.kill('SIGKILL');
    await ended(child);
  }
  running.clear();
});

afterAll(async () => {
  await client?.end();
  await database?.drop();
  world?.remove();
});

const ownEdition = () => join(world.folder, 'data/preview/edition.sqlite');
const publishersEdition = () => join(world.folder, 'data/site/edition.sqlite');
const shelf = () => readShelf(join(world.folder, 'data/site/shelf/current'));

async function startPreview(): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'site/preview/main.ts'], {
    env: {
      ...process.env,
      LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'silent',
      DATABASE_URL: database.url,
      DATA_DIR: `${world.folder}/data`,
      MEDIA_DIR: world.folder,
      SITE_APP_DIR: world.options.appDir,
      SITE_URL: world.options.siteUrl,
      PREVIEW_PORT: String(port),
      PREVIEW_SECRET,
    },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  running.add(child);
  await new Promise<void>((resolve, reject) => {
    child.on('message', (message: { type?: string }) => message.type === 'ready' && resolve());
    child.on('exit', (code) => reject(new Error(`the preview ended with ${code}`)));
  });
  return child;
}

async function startPublisher(): Promise<ChildProcess> {
  const child = startPublisherProcess(world, database.url);
  running.add(child);
  await untilPublished(client, table.lastSeq());
  return child;
}

const url = (path: string) => `http://127.0.0.1:${port}${path}`;

async function openDraft(title: string): Promise<string> {
  const article = anArticle('99', { title });
  const response = await fetch(url(PREVIEW_SESSIONS), {
    method: 'POST',
    headers: { authorization: `Bearer ${PREVIEW_SECRET}` },
    body: JSON.stringify({
      overlay: { rows: [overlayOf('article', article)], subject: addressOf('article', article) },
    }),
  });
  return ((await response.json()) as PreviewSession).id;
}

const text = async (path: string) => (await fetch(url(path))).text();

/** What an edition holds of what was published: the publisher's has a ledger beside it. */
function contentOf(file: string): string[] {
  const copy = join(world.folder, `looked-at-${Math.random()}.sqlite`);
  for (const suffix of ['', '-wal']) {
    try {
      copyFileSync(file + suffix, copy + suffix);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
  const edition = openEditionAt(copy);
  const rows = ['document', 'entry', 'former', 'posting', 'search_row'].flatMap((name) =>
    edition.db.prepare(`select * from ${name}`).all(),
  );
  edition.close();
  for (const suffix of ['', '-wal', '-shm']) rmSync(copy + suffix, { force: true });
  return rows.map((row) => JSON.stringify(row)).sort();
}

test('begins from the publisher’s edition and from nothing alike, and follows what is published', async () => {
  const fromRows = await startPreview();
  const session = await openDraft('Chưa đăng');
  expect(await text(`/p/${session}/`)).toContain('Chưa đăng');
  await kill(fromRows);
  const built = contentOf(ownEdition());
  rmSync(join(world.folder, 'data/preview'), { recursive: true });

  const publisher = await startPublisher();
  await startPreview();
  const looked = await openDraft('Chưa đăng');
  expect(await text(`/p/${looked}/tin-tuc/`)).toContain('Tuổi trẻ trồng cây đợt 13');
  expect(contentOf(ownEdition())).toEqual(built);
  expect(contentOf(ownEdition())).toEqual(contentOf(publishersEdition()));

  const seq = table.lastSeq();
  table.show('article', anArticle('50', { title: 'Vừa mới đăng xong' }));
  await commitRows(client, table, seq);
  await expect
    .poll(() => text(`/p/${looked}/tin-tuc/`), { timeout: 5000, interval: 50 })
    .toContain('Vừa mới đăng xong');
  await untilPublished(client, table.lastSeq());
  expect(contentOf(ownEdition())).toEqual(contentOf(publishersEdition()));
  await kill(publisher);
});

test('takes no lock: a publisher starts beside it and publishes', async () => {
  await startPreview();
  const locks = await client.query(
    `select 1 from pg_locks where locktype = 'advisory'
       and database = (select oid from pg_database where datname = current_database())`,
  );
  expect(locks.rowCount).toBe(0);
  await startPublisher();
});

/** So many that a kill in their midst always cuts some off. */
const REQUESTS = 60;

test('killed at any moment of many previews, it leaves the edition as it was', async () => {
  await kill(await startPublisher());
  const [before, shelfBefore] = [contentOf(publishersEdition()), shelf()];
  for (let round = 0; round < 3; round++) {
    const child = await startPreview();
    const session = await openDraft(`Bị ngắt lần ${round}`);
    let answered = 0;
    const load = Array.from({ length: REQUESTS }, () =>
      text(`/p/${session}/`).then(
        () => (answered += 1),
        () => 'cut off',
      ),
    );
    while (answered < 1 + round * 8) await pause(1);
    child.kill('SIGKILL');
    await ended(child);
    await Promise.all(load);
    expect(answered).toBeLessThan(REQUESTS);
    expect(contentOf(ownEdition())).toEqual(before);
  }
  expect(contentOf(publishersEdition())).toEqual(before);
  expect(differences(shelf(), shelfBefore)).toEqual([]);
  const edition = openEditionAt(ownEdition());
  expect(hashOfEdition(edition)).not.toContain('Bị ngắt');
  edition.close();
});

test('an edition of another database, or a damaged one, is made anew', async () => {
  await kill(await startPublisher());
  const right = contentOf(publishersEdition());
  for (const spoil of [
    () => openAndSet('origin', 'of another database'),
    () => openAndSet('seq', '999999'),
    () => rmSync(ownEdition()),
    () => copyFileSync('package.json', ownEdition()),
  ]) {
    mkdirSync(join(world.folder, 'data/preview'), { recursive: true });
    spoil();
    const child = await startPreview();
    expect(contentOf(ownEdition())).toEqual(right);
    await kill(child);
  }
});

function openAndSet(key: string, value: string): void {
  const edition = openEditionAt(ownEdition());
  edition.setMeta(key, value);
  edition.close();
}
