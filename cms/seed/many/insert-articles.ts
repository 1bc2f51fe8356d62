import type pg from 'pg';
import { PUBLISHED_CHANNEL } from '#contract/published.ts';
import { LOCKS } from '#cms/publishing/locks.ts';
import type { ArticleRows } from './article-rows.ts';

const COLUMNS = [
  'title',
  'sapo',
  'hero_media_id',
  'hero_caption',
  'body',
  'topic_id',
  'campaign_id',
  'byline_type',
  'byline_name',
  'slug',
  'published_at',
  'search_text',
  'updated_at',
  'created_at',
  'stage',
  '_status',
] as const;

/** Articles, their newest versions (which the desk's lists read) and their public rows, in one transaction. */
export async function insertArticles(client: pg.ClientBase, rows: readonly ArticleRows[]): Promise<void> {
  const ids = rows.map(({ article }) => Number(article.id));
  const columns = COLUMNS.map((column) => `"${column}"`).join(', ');
  await client.query('begin');
  try {
    await client.query(
      `insert into articles (id, ${columns})
       select id, ${columns} from jsonb_populate_recordset(null::articles, $1::jsonb)`,
      [JSON.stringify(rows.map(({ article }) => article))],
    );
    await client.query(
      `insert into articles_rels ("order", parent_id, path, units_id, places_id)
       select "order", parent_id, path, units_id, places_id from jsonb_populate_recordset(null::articles_rels, $1::jsonb)`,
      [JSON.stringify(rows.flatMap(({ rels }) => rels))],
    );
    await insertVersions(client, ids);
    await insertPublished(client, rows);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

async function insertVersions(client: pg.ClientBase, ids: readonly number[]): Promise<void> {
  const into = COLUMNS.map((column) => `"version_${column}"`).join(', ');
  const from = COLUMNS.map((column) =>
    ENUMS[column] ? `"${column}"::text::${ENUMS[column]}` : `"${column}"`,
  ).join(', ');
  await client.query(
    `insert into _articles_v (parent_id, ${into}, created_at, updated_at, latest)
     select id, ${from}, created_at, updated_at, true from articles where id = any($1) order by id`,
    [ids],
  );
  await client.query(
    `insert into _articles_v_rels ("order", parent_id, path, units_id, places_id)
     select r."order", v.id, 'version.' || r.path, r.units_id, r.places_id
     from articles_rels r join _articles_v v on v.parent_id = r.parent_id where r.parent_id = any($1)`,
    [ids],
  );
}

/** Payload gives the tables of documents and of versions an enum each, of the same values. */
const ENUMS: Partial<Record<(typeof COLUMNS)[number], string>> = {
  byline_type: 'enum__articles_v_version_byline_type',
  stage: 'enum__articles_v_version_stage',
  _status: 'enum__articles_v_version_status',
};

async function insertPublished(client: pg.ClientBase, rows: readonly ArticleRows[]): Promise<void> {
  await client.query('select pg_advisory_xact_lock($1)', [LOCKS.commitOrder]);
  await client.query(
    `insert into approvals (kind, doc_id, face_hash, via, approved_by, approver_name)
     select 'article', r.id, face_hash(r.face), 'publish', u.id, u.name
     from jsonb_to_recordset($1::jsonb) as r (id text, face jsonb),
       (select id, name from users where may_approve(id) order by id limit 1) u`,
    [JSON.stringify(rows.map(({ published }) => published))],
  );
  await client.query(
    `insert into published (kind, id, state, path, face)
     select 'article', id, 'live', path, face from jsonb_to_recordset($1::jsonb) as r (id text, path text, face jsonb)`,
    [JSON.stringify(rows.map(({ published }) => published))],
  );
  await client.query('select pg_notify($1, $2)', [PUBLISHED_CHANNEL, '']);
}
