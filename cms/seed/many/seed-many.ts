import pg from 'pg';
import { articleRows } from './article-rows.ts';
import { insertArticles } from './insert-articles.ts';
import { syntheticArticle, type Surroundings } from './synthetic-article.ts';

const BATCH = 500;

/**
 * Adds `count` synthetic articles to a desk that holds the sample, by SQL: through the Local API
 * 50,000 would take an hour. Documents, versions and public rows are those that saves would have made.
 *
 * @throws {Error} if the desk has no topics or pictures to build on
 */
export async function seedMany(
  databaseUrl: string,
  count: number,
  say: (line: string) => void,
): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const around = await surroundings(client);
    for (let done = 0; done < count; done += BATCH) {
      const size = Math.min(BATCH, count - done);
      const ids = await newIds(client, size);
      await insertArticles(
        client,
        ids.map((id, i) => articleRows(id, syntheticArticle(done + i, count, around))),
      );
      if ((done + size) % 5000 === 0 || done + size === count) say(`${done + size}/${count} tin bài`);
    }
    await client.query('analyze articles, _articles_v, published');
  } finally {
    await client.end();
  }
}

async function newIds(client: pg.Client, count: number): Promise<number[]> {
  const { rows } = await client.query<{ id: string }>(
    `select nextval('articles_id_seq') as id from generate_series(1, $1)`,
    [count],
  );
  return rows.map(({ id }) => Number(id));
}

async function surroundings(client: pg.Client): Promise<Surroundings> {
  const { rows } = await client.query<{ kind: string; id: string }>(
    `select kind, id from published
     where state = 'live' and kind in ('topic', 'campaign', 'unit', 'place', 'media')
       and (kind <> 'media' or face->>'type' = 'picture')
     order by kind, id::int`,
  );
  const idsOf = (kind: string) => rows.filter((row) => row.kind === kind).map(({ id }) => id);
  const around = {
    topics: idsOf('topic'),
    campaigns: idsOf('campaign'),
    units: idsOf('unit'),
    places: idsOf('place'),
    media: idsOf('media'),
  };
  if (around.topics.length === 0 || around.media.length === 0)
    throw new Error(
      'The desk has no topics or no pictures yet: load the sample first (node cms/commands/seed.ts).',
    );
  return around;
}
