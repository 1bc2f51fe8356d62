import { sql } from '@payloadcms/db-postgres';
import type { SqlSession } from '#cms/publishing/sql-session.ts';
import { whereUsed, type Usage } from '#cms/publishing/where-used.ts';
import { mediaInDrafts, type DraftMention } from './media-in-drafts.ts';

const MOST = 100;

/** Everything that names a picture or file. */
export interface MediaStands {
  /** Public now. */
  live: Usage[];
  /** The newest version of a document names it, public or not. */
  drafts: DraftMention[];
  /** Entries of the books that nobody has confirmed yet. */
  openPostings: number[];
  consents: number[];
}

/** Where a medium stands: on the site, in drafts, in the books, in the register of consents. */
export async function whereMediaStands(session: SqlSession, media: number): Promise<MediaStands> {
  const live = await whereUsed(session, 'media', String(media), MOST);
  const drafts = await mediaInDrafts(session, media);
  const postings = await session.all<{ id: number }>(sql`
    select p.id from postings_evidence e join postings p on p.id = e._parent_id
    where e.media_id = ${media} and p.confirmed_at is null and p.discarded_at is null order by p.id`);
  const consents = await session.all<{ id: number }>(
    sql`select distinct parent_id as id from consents_rels where path = 'pictures' and media_id = ${media}`,
  );
  const ids = (rows: { id: number }[]) => rows.map(({ id }) => id);
  return { live, drafts, openPostings: ids(postings), consents: ids(consents) };
}

/** Whether anything names it at all. */
export const standsAnywhere = ({ live, drafts, openPostings, consents }: MediaStands): boolean =>
  live.length + drafts.length + openPostings.length + consents.length > 0;
