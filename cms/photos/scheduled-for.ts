import { sql } from '@payloadcms/db-postgres';
import type { SqlSession } from '#cms/publishing/sql-session.ts';
import type { DraftMention } from './media-in-drafts.ts';

export interface Scheduled extends DraftMention {
  /** The moment of publishing. */
  at: string;
}

/** Which of these documents wait for their hour. */
export async function scheduledFor(
  session: SqlSession,
  documents: readonly DraftMention[],
): Promise<Scheduled[]> {
  if (documents.length === 0) return [];
  const rows = await session.all<Scheduled>(sql`
    select d.collection, d.id, min(j.wait_until) as at
    from jsonb_to_recordset(${JSON.stringify(documents)}::jsonb) as d (collection text, id integer)
    join payload_jobs j on j.input->'doc'->>'relationTo' = d.collection and j.input->'doc'->>'value' = d.id::text
    where j.task_slug = 'schedulePublish' and j.completed_at is null and not coalesce(j.has_error, false)
      and coalesce(j.input->>'type', 'publish') = 'publish'
    group by d.collection, d.id`);
  return rows.map((row) => ({ ...row, at: new Date(row.at).toISOString() }));
}
