import { sql } from '@payloadcms/db-postgres';
import type { SqlSession } from '#cms/publishing/sql-session.ts';
import type { Usage } from '#cms/publishing/where-used.ts';
import { hostAndAbove } from './host-names.ts';

/**
 * Up to `most` live documents whose links would be left unapproved without this host, newest first: those
 * that link to it or to a host below it. None if a host above it is approved, too.
 */
export async function linkedFrom(session: SqlSession, host: string, most = 4): Promise<Usage[]> {
  const above = JSON.stringify(hostAndAbove(host).slice(1));
  return session.all<Usage>(sql`
    select kind, id, coalesce(face->>'title', face->>'name', '') as title, path from published
    where state = 'live' and face_link_hosts(face) @> array[${host}::text]
      and not exists (select 1 from link_hosts where approved_at is not null
        and host in (select jsonb_array_elements_text(${above}::jsonb)))
    order by seq desc limit ${most}`);
}
