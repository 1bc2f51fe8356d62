import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { sample } from '#cms/seed/sample/sample.ts';
import { syntheticArticle } from '#cms/seed/many/synthetic-article.ts';
import type { Face } from '#contract/faces/face.ts';
import { variantsOf } from '#contract/pictures.ts';
import type { PublishedRow } from '#contract/published.ts';
import { builtSite } from '#tests/support/built-site.ts';
import { deskTemplate } from '#tests/support/desk-template.ts';
import { aPicture } from '#tests/support/faces.ts';
import { createDatabase } from '#tests/support/postgres.ts';
import { liveRow, rowsOfSample } from '#tests/support/rows.ts';
import { allowUnapprovedRows } from '#tests/support/unapproved-rows.ts';

const ROWS_AT_ONCE = 500;

/** A database with the sample portal and N synthetic articles, and folders for a publisher. */
export interface PortalOfSize {
  articles: number;
  client: pg.Client;
  env: Record<string, string>;
  editionFile: string;
  shelfDir: string;
  appDir: string;
  lastSeq: number;
  remove(): Promise<void>;
}

const around = {
  topics: sample.topics.map((topic) => topic.id),
  campaigns: sample.campaigns.map((campaign) => campaign.id),
  units: sample.units.map((unit) => unit.id),
  places: sample.places.map((place) => place.id),
  media: sample.media.map((media) => media.id),
};

export async function portalOfSize(articles: number): Promise<PortalOfSize> {
  const folder = resolve(`.data/bench/${articles}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'media/variants'), { recursive: true });
  const database = await createDatabase(await deskTemplate());
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await allowUnapprovedRows(client);

  const pictures = around.media.map((id) => aPicture(id, { width: 1800, height: 1200 }));
  for (const picture of pictures)
    for (const { name } of variantsOf(picture)) writeFileSync(join(folder, 'media/variants', name), name);
  const rows = rowsOfSample(sample, pictures);
  await insert(client, rows);
  for (let i = 0; i < articles; i += ROWS_AT_ONCE) {
    const batch = Array.from({ length: Math.min(ROWS_AT_ONCE, articles - i) }, (_, j) =>
      articleRow(i + j, articles, rows.length + i + j + 1),
    );
    await insert(client, batch);
  }
  const appDir = await builtSite();
  return {
    articles,
    client,
    appDir,
    editionFile: join(folder, 'data/site/edition.sqlite'),
    shelfDir: join(folder, 'data/site/shelf'),
    lastSeq: rows.length + articles,
    env: {
      DATABASE_URL: database.url,
      DATA_DIR: join(folder, 'data'),
      MEDIA_DIR: join(folder, 'media'),
      SITE_APP_DIR: appDir,
      SITE_URL: 'http://localhost:4321',
      LOG_LEVEL: 'error',
    },
    remove: async () => {
      await client.end();
      await database.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Ids above those of the sample. */
export const FIRST_ID = 1000;

export function articleRow(index: number, total: number, seq: number, change: object = {}): PublishedRow {
  const face = { id: String(FIRST_ID + index), ...syntheticArticle(index, total, around), ...change };
  return liveRow('article', face as Face, seq);
}

/** Commits rows as the desk would, in one statement, and wakes the publisher. */
export async function insert(client: pg.Client, rows: readonly PublishedRow[]): Promise<void> {
  await client.query(
    `with given as (
       select * from jsonb_to_recordset($1::jsonb) as r
         (kind text, id text, seq bigint, state text, path text, "formerPaths" text[], face jsonb, "changedAt" timestamptz)
     ), written as (
       insert into published (kind, id, seq, state, path, former_paths, face, changed_at)
       select kind, id, seq, state, path, "formerPaths", face, "changedAt" from given order by seq
       on conflict (kind, id) do update set seq = excluded.seq, face = excluded.face
     )
     select pg_notify('published', '')`,
    [JSON.stringify(rows)],
  );
}
