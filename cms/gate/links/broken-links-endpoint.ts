import { sql } from '@payloadcms/db-postgres';
import type { Endpoint } from 'payload';
import type { Kind } from '#contract/kinds.ts';
import { mayWrite } from '#cms/access/roles.ts';
import { COLLECTION_OF, GLOBAL_OF, isSingle, type CollectionKind } from '#cms/publishing/kind-slugs.ts';
import { refusal } from '#cms/publishing/refusal.ts';
import { sessionForReading, type SqlSession } from '#cms/publishing/sql-session.ts';

/** A dead link that live pages hold, and where it stands. */
export interface BrokenLink {
  url: string;
  problem: string;
  since: string;
  checkedAt: string;
  documents: { kind: Kind; collection: string; id: string; title: string; path: string | null }[];
}

const MOST = 100;

/** Dead links of live pages, the longest dead first. What no page holds any more is left out. */
export async function brokenLinks(session: SqlSession): Promise<BrokenLink[]> {
  const rows = await session.all<Omit<BrokenLink, 'documents'> & { documents: BrokenLink['documents'] }>(sql`
    select c.url, c.problem, c.first_failed_at as since, c.checked_at as "checkedAt", used.documents
    from link_checks c cross join lateral (
      select jsonb_agg(jsonb_build_object('kind', kind, 'id', id, 'path', path,
        'title', coalesce(face->>'title', face->>'name', '')) order by seq desc) as documents
      from published where state = 'live' and face_links(face) @> array[c.url]) used
    where c.broken_at is not null and used.documents is not null
    order by c.first_failed_at, c.url limit ${MOST}`);
  return rows.map((row) => ({
    ...row,
    since: new Date(row.since).toISOString(),
    checkedAt: new Date(row.checkedAt).toISOString(),
    documents: row.documents.map((document) => ({ ...document, collection: deskSlug(document.kind) })),
  }));
}

const deskSlug = (kind: Kind): string =>
  isSingle(kind) ? GLOBAL_OF[kind] : COLLECTION_OF[kind as CollectionKind];

/** GET /api/link-checks/broken → { links: {@link BrokenLink}[] } */
export const brokenLinksEndpoint: Endpoint = {
  path: '/link-checks/broken',
  method: 'get',
  handler: async (req) => {
    if (!mayWrite({ req })) throw refusal('Vai trò của bạn không xem liên kết hỏng.', 403);
    const links = await brokenLinks(await sessionForReading(req));
    return Response.json({ links }, { headers: { 'Cache-Control': 'no-store' } });
  },
};
