import { sql } from '@payloadcms/db-postgres';
import type { Kind } from '#contract/kinds.ts';
import { peopleFor } from '#cms/access/scope.ts';
import { notify } from '#cms/notices/notify.ts';
import { COLLECTION_OF, isSingle, type CollectionKind } from '#cms/publishing/kind-slugs.ts';
import type { SqlSession } from '#cms/publishing/sql-session.ts';
import { isFourEyed } from '#cms/workflow/four-eyed.ts';

/** Tells the editors of a page that a link in it is dead: once, until it has answered again. */
export async function tellOfBrokenLink(session: SqlSession, url: string, problem: string): Promise<void> {
  const pages = await session.all<{ kind: Kind; id: string; title: string }>(sql`
    select kind, id, coalesce(face->>'title', face->>'name', '') as title from published
    where state = 'live' and face_links(face) @> array[${url}::text] order by seq desc`);
  const [page] = pages;
  if (page) {
    const to = await peopleFor(session, ['editor'], await ownerOf(session, page.kind, page.id));
    const more = pages.length > 1 ? ` và ${pages.length - 1} nội dung khác` : '';
    const text = `${url}: ${problem}${more ? ` Liên kết này có trong bài${more}.` : ''}`;
    const about = isSingle(page.kind)
      ? {}
      : {
          about: {
            collection: COLLECTION_OF[page.kind as CollectionKind],
            id: Number(page.id),
            title: page.title,
          },
        };
    await notify(session, { event: 'link-broken', to, ...about, text });
  }
  await session.all(sql`update link_checks set told_at = clock_timestamp() where url = ${url}`);
}

async function ownerOf(session: SqlSession, kind: Kind, id: string): Promise<number | null> {
  if (!isFourEyed(kind)) return null;
  const [row] = await session.all<{ owner: number | null }>(sql`
    select owner_unit_id as owner from ${sql.identifier(COLLECTION_OF[kind])} where id = ${Number(id)}`);
  return row?.owner ?? null;
}
