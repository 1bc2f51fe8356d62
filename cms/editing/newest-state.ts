import { sql } from '@payloadcms/db-postgres';
import type { SqlSession } from '#cms/publishing/sql-session.ts';

/** The newest state of a document, draft or not. */
export interface NewestState {
  /** ISO, to the millisecond: the `updatedAt` that a form reads. */
  at: string;
  /** Whose hands made it; null for the desk itself. */
  by: { id: number; name: string } | null;
  /** The form that made it, if one did and had seen what was there before. */
  form: string | null;
}

/** @returns undefined for a document without versions: made past the hooks, or not there */
export async function newestState(
  session: SqlSession,
  collection: string,
  id: number,
): Promise<NewestState | undefined> {
  const [row] = await session.all<{
    ms: string;
    actor: number | null;
    name: string | null;
    form: string | null;
  }>(
    sql`select (extract(epoch from v.version_updated_at) * 1000)::bigint::text as ms,
          u.id as actor, u.name, h.form
        from (select version_updated_at, version_updated_by_id from ${versionsTable(collection)}
              where parent_id = ${id} and latest = true order by updated_at desc limit 1) v
        left join users u on u.id = v.version_updated_by_id
        left join document_hands h on h.collection = ${collection} and h.document = ${id}
          and h.saved_at = v.version_updated_at`,
  );
  if (!row) return undefined;
  return {
    at: new Date(Number(row.ms)).toISOString(),
    by: row.actor === null ? null : { id: row.actor, name: row.name ?? '' },
    form: row.form,
  };
}

/** Notes which form made the newest state, in the transaction of its save. */
export async function noteHands(
  session: SqlSession,
  collection: string,
  id: number,
  form: string,
): Promise<void> {
  await session.all(sql`
    insert into document_hands (collection, document, form, saved_at)
    select ${collection}, ${id}, ${form}, version_updated_at from ${versionsTable(collection)}
    where parent_id = ${id} and latest = true order by updated_at desc limit 1
    on conflict (collection, document) do update set form = excluded.form, saved_at = excluded.saved_at`);
}

const versionsTable = (collection: string) => sql.identifier(`_${collection.replaceAll('-', '_')}_v`);
