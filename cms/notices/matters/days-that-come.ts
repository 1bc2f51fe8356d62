import { sql } from '@payloadcms/db-postgres';
import { formatDay } from '#contract/text/dates.ts';
import type { SqlSession } from '#cms/publishing/sql-session.ts';
import { kindOf } from '#cms/publishing/kind-slugs.ts';
import { FOUR_EYED_COLLECTIONS, type FourEyedCollection } from '#cms/workflow/four-eyed.ts';
import type { Matter } from './matter.ts';

interface Row {
  id: number;
  title: string | null;
  day: string;
  event: 'review-due' | 'due-soon' | 'overdue';
  assignee: number | null;
  maker: number | null;
  ownerUnit: number | null;
}

/**
 * What falls due by the calendar: work that should be out tomorrow or should have been out, and what
 * is live and was to be looked at again.
 *
 * @param today "2026-11-22", in Viet Nam
 */
export async function daysThatCome(session: SqlSession, today: string): Promise<Matter[]> {
  const matters: Matter[] = [];
  for (const collection of FOUR_EYED_COLLECTIONS)
    matters.push(...(await inCollection(session, collection, today)));
  return matters;
}

async function inCollection(
  session: SqlSession,
  collection: FourEyedCollection,
  today: string,
): Promise<Matter[]> {
  const day = (column: string) => sql`(v.${sql.identifier(column)} at time zone 'Asia/Ho_Chi_Minh')::date`;
  const kind = kindOf(collection);
  const rows = await session.all<Row>(sql`
    with newest as (
      select v.parent_id as id, v.version_title as title, v.version_assignee_id as assignee, d.created_by_id as maker,
        v.version_owner_unit_id as unit, v.version_stage::text as stage, ${day('version_due_on')} as due,
        ${day('version_review_on')} as review,
        exists (select 1 from published p where p.kind = ${kind} and p.id = v.parent_id::text and p.state = 'live') as live
      from ${sql.identifier(`_${collection}_v`)} v join ${sql.identifier(collection)} d on d.id = v.parent_id
      where v.latest and d.deleted_at is null and (v.version_due_on is not null or v.version_review_on is not null))
    select id, title, assignee, maker, unit as "ownerUnit", to_char(due, 'YYYY-MM-DD') as day,
      case when due < ${today}::date then 'overdue' else 'due-soon' end as event
    from newest where stage not in ('published', 'withdrawn') and due between ${today}::date - 30 and ${today}::date + 1
    union all
    select id, title, assignee, maker, unit, to_char(review, 'YYYY-MM-DD'), 'review-due'
    from newest where live and review between ${today}::date - 30 and ${today}::date`);
  return rows.map((row) => ({
    event: row.event,
    collection,
    id: row.id,
    title: row.title ?? 'Chưa có tên',
    text: sayDay(row),
    mark: row.day,
    people: [row.assignee, row.maker].filter((person) => person !== null),
    except: null,
    ownerUnit: row.ownerUnit,
    roles: row.event === 'due-soon' ? [] : ['editor'],
  }));
}

const sayDay = ({ event, day }: Row) =>
  event === 'review-due' ? `Ngày xem lại: ${formatDay(day)}.` : `Hạn xong: ${formatDay(day)}.`;
