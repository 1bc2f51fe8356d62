import type { ChildProcess } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { FaceOf } from '#contract/faces/face.ts';
import { dayOf } from '#contract/text/dates.ts';
import { STEPS } from '#site/publisher/steps.ts';
import { deskTemplate } from '#tests/support/desk-template.ts';
import { anArticle } from '#tests/support/faces.ts';
import { PHOTOS, settle } from '#tests/support/history.ts';
import { createDatabase, type TestDatabase } from '#tests/support/postgres.ts';
import { PublishedTable } from '#tests/support/published-table.ts';
import {
  commitRows,
  ended,
  kill,
  startPublisherProcess,
  untilPublished,
} from '#tests/support/publisher-process.ts';
import { aWorld, differences, fullShelf, readShelf, type World } from '#tests/support/publishing-world.ts';

let database: TestDatabase;
let client: pg.Client;
let world: World;
let table: PublishedTable;
const running = new Set<ChildProcess>();

beforeAll(async () => {
  database = await createDatabase(await deskTemplate());
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
  world = await aWorld();
  PHOTOS.forEach((photo) => world.ready(photo));
  table = new PublishedTable();
  // The processes have no other day than this one.
  table.today = dayOf(new Date());
  settle(table);
  for (const id of ['10', '11', '12', '13'])
    table.show(
      'article',
      anArticle(id, { hero: { media: '2' }, publishedAt: `2023-03-${id}T02:30:00.000Z` }),
    );
  await commitRows(client, table, 0);
});

afterAll(async () => {
  await client.end();
  await database.drop();
  world.remove();
});

const shelf = () => readShelf(join(world.folder, 'data/site/shelf/current'));

function startPublisher(extra?: Record<string, string>): ChildProcess {
  const publisher = startPublisherProcess(world, database.url, extra);
  running.add(publisher);
  return publisher;
}

// One that a failed test has left would hold the lease, and keep the run from ending.
afterEach(() => {
  for (const publisher of running) publisher.kill('SIGKILL');
  running.clear();
});

async function publishAndStop(): Promise<void> {
  const publisher = startPublisher();
  await untilPublished(client, table.lastSeq());
  await kill(publisher);
}

/** Something of everything: new, renamed, another photo, withdrawn with the last use of a photo, a topic renamed. */
function changeALot(round: number): void {
  const id = String(100 + round);
  table.show('article', anArticle(id, { hero: { media: '3' }, publishedAt: `${table.today}T02:30:00.000Z` }));
  const renamed = table.face<FaceOf<'article'>>('article', '10')!;
  table.show('article', { ...renamed, title: `Tên mới ${round}`, slug: `ten-moi-${round}` });
  table.show('article', {
    ...table.face<FaceOf<'article'>>('article', '11')!,
    hero: { media: round % 2 ? '1' : '4' },
  });
  if (round > 0) table.withdraw('article', String(99 + round));
  table.show('topic', {
    ...table.face<FaceOf<'topic'>>('topic', '1')!,
    name: `Mục ${round}`,
    slug: `muc-${round}`,
  });
}

/** Steps that only a full publish passes need a shelf that is not there yet. */
const isFull = (step: string) => step.startsWith('full:');

test.each(STEPS.map((step, round) => ({ step, round })))(
  'a publisher killed at $step resumes and ends at the same bytes',
  async ({ step, round }) => {
    if (!existsSync(join(world.folder, 'data/site/shelf/current'))) await publishAndStop();
    const before = table.lastSeq();
    changeALot(round);
    if (isFull(step)) rmSync(join(world.folder, 'data/site/shelf'), { recursive: true });
    await commitRows(client, table, before);

    const doomed = startPublisher({ PUBLISHER_KILL_AT: step });
    expect(await ended(doomed)).toBe('SIGKILL');
    await publishAndStop();

    expect(differences(shelf(), await fullShelf(table, world.folder + '/variants'))).toEqual([]);
    const left = await client.query(`select kind, id from published p where not exists (
      select from publication_reports r where r.kind = p.kind and r.id = p.id and r.seq = p.seq and r.outcome = 'live')`);
    expect(left.rows).toEqual([]);
  },
);

test('a second publisher waits while the first one works, and takes over when it has gone', async () => {
  const first = startPublisher();
  await untilPublished(client, table.lastSeq());
  const second = startPublisher();
  const before = table.lastSeq();
  table.show('article', anArticle('500', { title: 'Bài của máy thứ hai' }));
  await kill(first);
  await commitRows(client, table, before);
  await untilPublished(client, table.lastSeq());
  await kill(second);
  expect(differences(shelf(), await fullShelf(table, world.folder + '/variants'))).toEqual([]);
});
