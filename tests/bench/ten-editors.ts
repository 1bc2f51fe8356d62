import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { seedMany } from '#cms/seed/many/seed-many.ts';
import { deskTemplate } from '#tests/support/desk-template.ts';
import { freePort } from '#tests/support/free-port.ts';
import { createDatabase } from '#tests/support/postgres.ts';
import { readSettings } from '../../.commands/environment.ts';
import { nodeProgram } from '../../.commands/processes/node-programs.ts';
import { deskBuild, isBuilt, runBuild } from '../../.commands/start/builds.ts';
import { percentile, type Figure } from './figures.ts';
import { run, stop } from './processes.ts';
import { Typist } from './typist.ts';

const SECRET = 'only-for-the-benchmark-only-for-the-benchmark';
const PASSWORD = 'mat-khau-do-toc-do';

/** Six write alone, four share two articles. */
const ALONE = 6;
const SHARED = 2;
const EDITORS = 10;

/**
 * Ten editors who save a draft every five seconds, at a desk as `npm start` serves it, with this many
 * articles. Each save adds a sign to what its form has seen; in the end every article must hold the
 * signs of all accepted saves, in the order in which they were accepted.
 */
export async function tenEditors(articles: number, seconds: number): Promise<Figure[]> {
  const desk = await startDesk(articles);
  try {
    const typists = await Promise.all(
      Array.from({ length: EDITORS }, (_, i) =>
        Typist.open(desk.url, `bien-tap-${i}@desk.test`, PASSWORD, desk.articles[articleOf(i)]!, i),
      ),
    );
    const until = Date.now() + seconds * 1000;
    await Promise.all(typists.map((typist) => typist.write(until)));
    const lost = await signsLost(desk.client, typists);
    const times = typists.flatMap(({ times: own }) => own);
    const sum = (of: (typist: Typist) => number) => typists.reduce((total, typist) => total + of(typist), 0);
    const what = `${EDITORS} editors for ${seconds} s, ${articles} articles`;
    return [
      { what: `${what}: saving a draft, p50`, value: percentile(times, 0.5), unit: 'ms' },
      { what: `${what}: saving a draft, p95`, value: percentile(times, 0.95), unit: 'ms', goal: '≤ 400' },
      { what: `${what}: accepted saves`, value: sum(({ accepted }) => accepted.length), unit: 'saves' },
      { what: `${what}: refused as stale, written again`, value: sum(({ stale }) => stale), unit: 'saves' },
      { what: `${what}: lost or out of order`, value: lost, unit: 'saves', goal: '= 0' },
      {
        what: `${what}: answers 5xx, or none`,
        value: sum(({ failures }) => failures),
        unit: 'saves',
        goal: '= 0',
      },
    ];
  } finally {
    await desk.close();
  }
}

const articleOf = (editor: number): number => (editor < ALONE ? editor : ALONE + ((editor - ALONE) % SHARED));

/** Accepted saves that the article does not hold where they belong. */
async function signsLost(client: pg.Client, typists: readonly Typist[]): Promise<number> {
  let lost = 0;
  for (const article of new Set(typists.map((typist) => typist.article))) {
    const accepted = typists
      .filter((typist) => typist.article === article)
      .flatMap((typist) => typist.accepted)
      .sort((a, b) => a.at.localeCompare(b.at))
      .map(({ sign }) => sign);
    const { rows } = await client.query<{ body: string }>(
      'select version_body::text as body from _articles_v where parent_id = $1 and latest order by updated_at desc limit 1',
      [article],
    );
    const found = (rows[0]?.body ?? '').match(/dấu-\d+-\d+/gu) ?? [];
    lost += accepted.filter((sign, i) => found[i] !== sign).length;
  }
  return lost;
}

interface BenchDesk {
  url: string;
  client: pg.Client;
  articles: number[];
  close(): Promise<void>;
}

async function startDesk(articles: number): Promise<BenchDesk> {
  await buildDesk();
  const folder = resolve('.data/bench/editors');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'media'), { recursive: true });
  const database = await createDatabase(await deskTemplate());
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const env = {
    DATABASE_URL: database.url,
    DATA_DIR: join(folder, 'data'),
    MEDIA_DIR: join(folder, 'media'),
    CMS_URL: url,
    PAYLOAD_SECRET: SECRET,
    PAYLOAD_LOG_LEVEL: 'error',
    NODE_ENV: 'production',
  };
  await run(['cms/commands/seed.ts'], env);
  await seedMany(database.url, articles, () => undefined);
  await run(['tests/bench/make-editors.ts', String(EDITORS), PASSWORD], env);
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const { rows } = await client.query<{ id: number }>('select id from articles order by id desc limit $1', [
    ALONE + SHARED,
  ]);
  const server = await startNext(port, env);
  return {
    url,
    client,
    articles: rows.map(({ id }) => id),
    close: async () => {
      await stop(server);
      await client.end();
      await database.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function buildDesk(): Promise<void> {
  const settings = readSettings();
  const build = deskBuild();
  if (!isBuilt(build, settings.dataDir)) await runBuild(build, settings);
}

async function startNext(port: number, env: Record<string, string>): Promise<ChildProcess> {
  const args = [...nodeProgram('next'), 'start', 'cms', '--port', String(port)];
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  for (let tries = 0; tries < 300; tries++) {
    const answer = await fetch(`http://localhost:${port}/api/users/me`).catch(() => undefined);
    if (answer?.ok) return child;
    if (child.exitCode !== null) throw new Error(`next start ended with code ${child.exitCode}`);
    await pause(200);
  }
  child.kill();
  throw new Error('The desk did not answer within a minute.');
}
