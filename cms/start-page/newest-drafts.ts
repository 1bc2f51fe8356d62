import { sql } from '@payloadcms/db-postgres';
import type { SqlSession } from '#cms/publishing/sql-session.ts';
import { FOUR_EYED, type FourEyed } from '#cms/workflow/four-eyed.ts';
import { versionsOf } from '#cms/workflow/versions-of.ts';
import type { Stage } from '#cms/workflow/stages.ts';

/** The newest state of a document, as little of it as a list shows. */
export interface DraftLine {
  kind: FourEyed;
  id: number;
  title: string | null;
  stage: Stage;
  priority: 'normal' | 'urgent' | null;
  dueOn: string | null;
  assignee: number | null;
  /** Who changed it last. */
  editor: string | null;
  updatedAt: string;
}

type Condition = ReturnType<typeof sql>;

/**
 * Newest drafts of all kinds that meet a condition on `v` (a row of versions), those out of the bin,
 * the urgent first, then by their day, then the oldest change.
 *
 * @param of makes the condition for a kind
 */
export async function newestDrafts(
  session: SqlSession,
  of: (kind: FourEyed) => Condition,
  { limit, newestFirst = false }: { limit: number; newestFirst?: boolean },
): Promise<DraftLine[]> {
  const order = newestFirst
    ? sql`"updatedAt" desc`
    : sql`priority = 'urgent' desc, "dueOn" nulls last, "updatedAt"`;
  const selects = FOUR_EYED.map(
    (kind) => sql`(select * from (${select(kind)} and (${of(kind)})) s order by ${order} limit ${limit})`,
  );
  return session.all<DraftLine>(
    sql`select * from (${sql.join(selects, sql` union all `)}) s order by ${order} limit ${limit}`,
  );
}

const select = (kind: FourEyed) => sql`
  select ${kind} as kind, v.parent_id as id, v.version_title as title, v.version_stage::text as stage,
    v.version_priority::text as priority, v.version_due_on as "dueOn", v.version_assignee_id as assignee,
    e.name as editor, v.updated_at as "updatedAt"
  from ${versionsOf(kind)} v left join users e on e.id = v.version_updated_by_id
  where v.latest and v.version_deleted_at is null`;
