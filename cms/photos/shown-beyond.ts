import { sql } from '@payloadcms/db-postgres';
import { COLLECTION_OF } from '#cms/publishing/kind-slugs.ts';
import type { SqlSession } from '#cms/publishing/sql-session.ts';
import { whereUsed, type Usage } from '#cms/publishing/where-used.ts';
import { isFourEyed } from '#cms/workflow/four-eyed.ts';

/** More than one unit's documents show of one picture. */
const MOST = 200;

/** What is live with this medium and is not of these units: of others, of the province, or of no unit at all. */
export async function shownBeyond(
  session: SqlSession,
  media: number,
  units: readonly number[],
): Promise<Usage[]> {
  const usages = await whereUsed(session, 'media', String(media), MOST);
  const own = new Set<string>();
  for (const kind of new Set(usages.map((usage) => usage.kind))) {
    if (!isFourEyed(kind)) continue;
    const ids = usages.filter((usage) => usage.kind === kind).map(({ id }) => sql`${Number(id)}`);
    const rows = await session.all<{ id: number }>(sql`
      select id from ${sql.identifier(COLLECTION_OF[kind])}
      where id in (${sql.join(ids, sql`, `)})
        and owner_unit_id in (select value::int from jsonb_array_elements_text(${JSON.stringify(units)}::jsonb))`);
    for (const { id } of rows) own.add(`${kind}:${id}`);
  }
  return usages.filter(({ kind, id }) => !own.has(`${kind}:${id}`));
}
