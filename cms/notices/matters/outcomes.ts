import { sql } from '@payloadcms/db-postgres';
import { sayMoment } from '#cms/admin/clock/say-moment.ts';
import { COLLECTION_OF } from '#cms/publishing/kind-slugs.ts';
import type { SqlSession } from '#cms/publishing/sql-session.ts';
import { FOUR_EYED } from '#cms/workflow/four-eyed.ts';
import type { NoticeEvent } from '../events.ts';
import type { Matter } from './matter.ts';

interface Row {
  event: NoticeEvent;
  kind: keyof typeof COLLECTION_OF;
  id: number;
  title: string | null;
  text: string | null;
  moment: string | null;
  mark: string;
  maker: number | null;
  except: number | null;
  unit: number | null;
}

/** Only what has just come about: what lies there longer was told, or is of a time before notices. */
const RECENT = sql`interval '1 hour'`;

/**
 * What came of publishing: pages that are live or could not be made, schedules made, missed or
 * carried out, withdrawals, what was published in an emergency and waits for a second name.
 */
export async function outcomes(session: SqlSession): Promise<Matter[]> {
  const rows = await session.all<Row>(sql`
    with happened as (${reported} union all ${scheduled} union all ${withdrawn} union all ${emergencies})
    select h.event, h.kind, h.id::int as id, coalesce(title_of(h.kind, h.id), h.title) as title, h.text, h.moment, h.mark,
      d.created_by_id as maker, h.except, d.owner_unit_id as unit
    from happened h left join lateral (${documents}) d on true`);
  return rows.map((row) => ({
    event: row.event,
    collection: COLLECTION_OF[row.kind],
    id: row.id,
    title: row.title ?? 'Chưa có tên',
    text: [row.text, row.moment && `Lúc ${sayMoment(row.moment)}.`].filter(Boolean).join(' '),
    mark: row.mark,
    people: row.maker === null ? [] : [row.maker],
    except: row.except,
    ownerUnit: row.unit,
    roles: row.event === 'emergency-to-sign' ? ['approver', 'admin'] : [],
  }));
}

const KINDS = sql`(${sql.join(
  FOUR_EYED.map((kind) => sql`${kind}`),
  sql`, `,
)})`;

/** The document that something happened to, in the table of its kind. */
const documents = sql.join(
  FOUR_EYED.map(
    (kind) => sql`select created_by_id, owner_unit_id from ${sql.identifier(COLLECTION_OF[kind])}
      where h.kind = ${kind} and id = h.id::int`,
  ),
  sql` union all `,
);

/** Which kind a collection holds, as a table to join. */
const kindsOfCollections = sql`(values ${sql.join(
  FOUR_EYED.map((kind) => sql`(${COLLECTION_OF[kind]}::text, ${kind}::text)`),
  sql`, `,
)}) as k (collection, kind)`;

const reported = sql`
  select case r.outcome when 'live' then 'live' else 'failed' end as event, r.kind, r.id, null as title, r.message as text,
    null::timestamptz as moment, r.seq::text as mark, null::int as except
  from publication_reports r join published s on s.kind = r.kind and s.id = r.id
  where r.at > now() - ${RECENT} and s.changed_at > now() - ${RECENT} and r.kind in ${KINDS} and r.id ~ '^[0-9]{1,9}$'
    and (r.outcome = 'failed' or s.state = 'live')`;

const scheduled = sql`
  select case when has_error then 'failed' else 'scheduled' end, k.kind,
    input->'doc'->>'value', null, error->>'message', case when not coalesce(has_error, false) then wait_until end,
    'job ' || id,
    case when not coalesce(has_error, false) and input->'user'->>'value' ~ '^[0-9]{1,9}$'
      then (input->'user'->>'value')::int end
  from payload_jobs join ${kindsOfCollections} on k.collection = input->'doc'->>'relationTo'
  where task_slug = 'schedulePublish' and completed_at is null and updated_at > now() - ${RECENT}
    and input->'doc'->>'value' ~ '^[0-9]{1,9}$'`;

const withdrawn = sql`
  select 'withdrawn', kind, doc_id, null, note, null, 'step ' || id, actor
  from workflow_events where action = 'withdraw' and at > now() - ${RECENT} and kind in ${KINDS}`;

const emergencies = sql`
  select 'emergency-to-sign', kind, doc_id, null, note, null, 'approval ' || id, approved_by
  from approvals
  where via = 'emergency' and countersigned_at is null and at > now() - ${RECENT} and kind in ${KINDS}`;
