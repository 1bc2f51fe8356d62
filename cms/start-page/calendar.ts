import { sql } from '@payloadcms/db-postgres';
import type { Kind } from '#contract/kinds.ts';
import type { ProjectFace } from '#contract/faces/project.ts';
import type { UpdateType } from '#contract/faces/record.ts';
import { reportFacts } from '#contract/giving/report-facts.ts';
import { reportsOwed } from '#contract/giving/reports-owed.ts';
import { dayAfter, dayOf } from '#contract/text/dates.ts';
import { kindOf } from '#cms/publishing/kind-slugs.ts';
import type { SqlSession } from '#cms/publishing/sql-session.ts';
import { FOUR_EYED } from '#cms/workflow/four-eyed.ts';
import { versionsOf } from '#cms/workflow/versions-of.ts';

export type EntryType = 'publish' | 'unpublish' | 'due' | 'review' | 'report';

/** Something that happens, or has to have happened, on a day. */
export interface CalendarEntry {
  type: EntryType;
  kind: Kind;
  id: number;
  title: string | null;
  /** A day in Vietnam: "2026-11-22". */
  day: string;
  /** The moment, where the hour is known. */
  at: string | null;
  /** Which report is owed, and by which rule. */
  rule: string | null;
}

type Condition = ReturnType<typeof sql>;

/**
 * What goes out, falls due and wants looking at, up to and including `until`; what is overdue stands first.
 *
 * @param readable which drafts the asker may know of, see `readableDraft`
 */
export async function calendar(
  session: SqlSession,
  until: string,
  readable: Condition,
): Promise<CalendarEntry[]> {
  const entries = [
    ...(await schedules(session, until, readable)),
    ...(await marked(session, until, readable)),
    ...(await reports(session, until)),
  ];
  return entries.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

const keyOf = ({ day, at, title }: CalendarEntry) => `${day} ${at ?? '~'} ${title ?? ''}`;

async function schedules(session: SqlSession, until: string, readable: Condition): Promise<CalendarEntry[]> {
  const rows = await session.all<{
    type: 'publish' | 'unpublish';
    collection: string;
    id: number;
    at: string;
  }>(sql`
    select coalesce(input->>'type', 'publish') as type, input->'doc'->>'relationTo' as collection,
      (input->'doc'->>'value')::int as id, wait_until as at
    from payload_jobs
    where task_slug = 'schedulePublish' and completed_at is null and not coalesce(has_error, false)
      and wait_until < (${dayAfter(until)}::date)::timestamp at time zone 'Asia/Ho_Chi_Minh'
    order by wait_until`);
  const entries: CalendarEntry[] = [];
  for (const { type, collection, id, at } of rows) {
    const kind = kindOf(collection);
    if (!kind) continue;
    const draft = await draftOf(session, collection, id, readable);
    if (!draft) continue;
    const moment = new Date(at);
    entries.push({
      type,
      kind,
      id,
      title: draft.title,
      day: dayOf(moment),
      at: moment.toISOString(),
      rule: null,
    });
  }
  return entries;
}

async function draftOf(session: SqlSession, collection: string, id: number, readable: Condition) {
  const [row] = await session.all<{ title: string | null }>(sql`
    select version_title as title from ${sql.identifier(`_${collection}_v`)} v
    where parent_id = ${id} and latest and ${readable}`);
  return row;
}

/** Days that somebody has set: by when it must be out, when to look at it again. */
async function marked(session: SqlSession, until: string, readable: Condition): Promise<CalendarEntry[]> {
  const selects = FOUR_EYED.flatMap((kind) => {
    const table = versionsOf(kind);
    const on = (type: EntryType, column: string, stages: Condition) => sql`
      select ${type} as type, ${kind} as kind, parent_id as id, version_title as title,
        to_char(${sql.identifier(column)} at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as day
      from ${table} v
      where latest and version_deleted_at is null and ${stages} and ${readable}
        and ${sql.identifier(column)} < (${dayAfter(until)}::date)::timestamp at time zone 'Asia/Ho_Chi_Minh'`;
    return [
      on('due', 'version_due_on', sql`version_stage not in ('published', 'withdrawn')`),
      on('review', 'version_review_on', sql`version_stage <> 'withdrawn'`),
    ];
  });
  const rows = await session.all<Omit<CalendarEntry, 'at' | 'rule'>>(sql.join(selects, sql` union all `));
  return rows.map((row) => ({ ...row, at: null, rule: null }));
}

interface LiveProject {
  id: string;
  face: ProjectFace;
  updates: { type: UpdateType; publishedAt: string }[];
  hasReceived: boolean;
}

async function reports(session: SqlSession, until: string): Promise<CalendarEntry[]> {
  const projects = await session.all<LiveProject>(sql`
    select p.id, p.face,
      coalesce((select jsonb_agg(jsonb_build_object('type', u.face->>'type', 'publishedAt', u.face->>'publishedAt'))
        from published u where u.kind = 'update' and u.state = 'live' and u.face->>'project' = p.id), '[]') as updates,
      exists (select 1 from postings g where g.project_id = p.id::int and g.confirmed_at is not null
        and g.bucket in ('received', 'goods')) as "hasReceived"
    from published p where p.kind = 'project' and p.state = 'live'`);
  return projects.flatMap(({ id, face, updates, hasReceived }) =>
    reportsOwed(reportFacts(face, updates, hasReceived))
      .filter(({ due }) => due <= until)
      .map(({ due, rule }) => ({
        ...{ type: 'report' as const, kind: 'project' as const, id: Number(id), title: face.title },
        ...{ day: due, at: null, rule },
      })),
  );
}
