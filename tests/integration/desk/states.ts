import { COLLECTION_OF } from '#cms/publishing/kind-slugs.ts';
import type { Desk } from '#tests/support/desk.ts';

interface Pool {
  query(text: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
}

const poolOf = ({ payload }: Desk) => (payload.db as unknown as { pool: Pool }).pool;

async function hashOf(desk: Desk, query: string, values: unknown[]): Promise<string> {
  const { rows } = await poolOf(desk).query(
    `select md5(coalesce(string_agg(t::text, '' order by t::text), '')) as hash from (${query}) t`,
    values,
  );
  return String(rows[0]!['hash']);
}

/** A fingerprint of all that the public may see of a collection. */
export function publicState(desk: Desk, collection: string): Promise<string> {
  const kind = Object.entries(COLLECTION_OF).find(([, slug]) => slug === collection)?.[0];
  return hashOf(desk, 'select kind, id, seq, state from published where kind = $1', [kind]);
}

/** A fingerprint of a document of a collection with its versions, and of how many documents there are. */
export async function wholeState(desk: Desk, collection: string, id: number): Promise<string> {
  const document = await hashOf(
    desk,
    `select t.*, (select count(*) from ${collection}) from ${collection} t where id = $1`,
    [id],
  );
  const versions = await poolOf(desk).query('select to_regclass($1) as name', [`_${collection}_v`]);
  if (!versions.rows[0]!['name']) return document;
  return document + (await hashOf(desk, `select * from _${collection}_v where parent_id = $1`, [id]));
}
