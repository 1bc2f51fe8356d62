import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import type { SqlSession } from '#cms/publishing/sql-session.ts';
import { allowedActions, RULES, type Action } from './actions.ts';
import { newestVersion } from './newest-version.ts';
import { STAGE_LABELS, type Stage } from './stages.ts';
import type { WorkflowEvent } from './record-event.ts';
import type { Standing } from './standing.ts';

/** What the desk shows of a document's way, as data. */
export interface WorkflowView {
  stage: Stage;
  stageLabel: string;
  isLive: boolean;
  actions: { action: Action; label: string }[];
  /** The newest version: sent back with an approval, so that it is of what was seen. */
  seen: string | null;
  writers: string[];
  approval: { name: string; at: string } | null;
  emergency: { name: string; note: string; at: string } | null;
  /** When it will go live, or be taken down, by a schedule. */
  scheduled: { type: 'publish' | 'unpublish'; at: string }[];
  /** The reason of the last return, while it is returned. */
  returned: { name: string; note: string; at: string } | null;
  events: { action: WorkflowEvent['action']; name: string; note: string | null; at: string }[];
}

const MOST_EVENTS = 30;

export async function workflowView(
  session: SqlSession,
  standing: Standing,
  req: PayloadRequest,
): Promise<WorkflowView> {
  const { situation, approval, emergency, kind, id, collection } = standing;
  const events = await session.all<WorkflowView['events'][number]>(sql`
    select action, actor_name as name, note, at from workflow_events
    where kind = ${kind} and doc_id = ${id} order by id desc limit ${MOST_EVENTS}`);
  const returned =
    situation.stage === 'returned' ? events.find(({ action }) => action === 'return') : undefined;
  return {
    stage: situation.stage,
    stageLabel: STAGE_LABELS[situation.stage],
    isLive: situation.isLive,
    actions: req.user
      ? allowedActions(situation).map((action) => ({ action, label: RULES[action].label }))
      : [],
    seen: (await newestVersion(session, collection, id)) ?? null,
    writers: await namesOf(session, standing.writers),
    approval: approval ? { name: approval.approverName, at: iso(approval.at) } : null,
    emergency: emergency ? { name: emergency.name, note: emergency.note, at: iso(emergency.at) } : null,
    scheduled: await schedulesOf(session, collection, id),
    returned: returned ? { name: returned.name, note: returned.note ?? '', at: iso(returned.at) } : null,
    events: events.map((event) => ({ ...event, at: iso(event.at) })),
  };
}

async function namesOf(session: SqlSession, ids: readonly number[]): Promise<string[]> {
  const rows = await session.all<{ name: string }>(sql`
    select name from users where id in (select value::int from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb))
    order by name`);
  return rows.map(({ name }) => name);
}

async function schedulesOf(
  session: SqlSession,
  collection: string,
  id: string,
): Promise<WorkflowView['scheduled']> {
  const rows = await session.all<WorkflowView['scheduled'][number]>(sql`
    select coalesce(input->>'type', 'publish') as type, wait_until as at from payload_jobs
    where task_slug = 'schedulePublish' and completed_at is null and not coalesce(has_error, false)
      and input->'doc'->>'relationTo' = ${collection} and input->'doc'->>'value' = ${id}
    order by wait_until`);
  return rows.map((row) => ({ ...row, at: iso(row.at) }));
}

const iso = (moment: string) => new Date(moment).toISOString();
