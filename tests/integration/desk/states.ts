import { COLLECTION_OF } from '#cms/publishing/kind-slugs.ts';
import type { Desk } from '#tests/support/desk.ts';

interface Pool {
  query(text: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
}

const poolOf = ({ payload }: Desk) => (payload.db as unknown as { pool: Pool }).pool;

async function hashOf(desk: Desk, query: string, values: unknown[] = []): Promise<string> {
  const { rows } = await poolOf(desk).query(
    `select md5(coalesce(string_agg(t::text, '' order by t::text), '')) as hash from (${query}) t`,
    values,
  );
  return String(rows[0]!['hash']);
}

/** A fingerprint of all that the public may see of a collection. */
export function publicState(desk: Desk, collection: string): Promise<string> {
  const kind = Object.entries(COLLECTION_OF).find(([, slug]) => slug === collection)?.[0];
  return hashOf(desk, 'select * from published where kind = $1', [kind]);
}

/** A fingerprint of a collection with its versions. */
export async function wholeState(desk: Desk, collection: string): Promise<string> {
  const documents = await hashOf(desk, `select * from ${collection}`);
  const versions = await poolOf(desk).query('select to_regclass($1) as name', [`_${collection}_v`]);
  if (!versions.rows[0]!['name']) return documents;
  return documents + (await hashOf(desk, `select * from _${collection}_v`));
}
