import { sql } from '@payloadcms/db-postgres';
import type { SqlSession } from '#cms/publishing/sql-session.ts';
import type { FourEyedCollection } from '#cms/workflow/four-eyed.ts';
import { mediaInDrafts, type DraftMention } from './media-in-drafts.ts';
import { scheduledFor } from './scheduled-for.ts';

/** A document that somebody is about to decide on, or has approved, and that is not public as it stands. */
export interface Judged extends DraftMention {
  stage: 'submitted' | 'ready' | 'approved';
}

/** Documents whose newest words name this medium and are being judged. What waits for its hour counts as approved. */
export async function judgedWith(session: SqlSession, media: number): Promise<Judged[]> {
  const mentions = await mediaInDrafts(session, media);
  const scheduled = await scheduledFor(session, mentions);
  const judged: Judged[] = scheduled.map(({ collection, id }) => ({ collection, id, stage: 'approved' }));
  for (const collection of new Set(mentions.map((mention) => mention.collection)))
    judged.push(...(await judgedIn(session, collection, mentions)));
  return judged;
}

function judgedIn(
  session: SqlSession,
  collection: FourEyedCollection,
  mentions: readonly DraftMention[],
): Promise<Judged[]> {
  const ids = mentions.filter((mention) => mention.collection === collection).map(({ id }) => sql`${id}`);
  return session.all<Judged>(sql`
    select ${collection}::text as collection, parent_id as id, version_stage::text as stage
    from ${sql.identifier(`_${collection}_v`)}
    where latest and parent_id in (${sql.join(ids, sql`, `)})
      and version_stage::text in ('submitted', 'ready', 'approved')`);
}
