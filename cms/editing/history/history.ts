import { sql } from '@payloadcms/db-postgres';
import type { SqlSession } from '#cms/publishing/sql-session.ts';

/** A kept state of a document. */
export interface KeptVersion {
  type: 'version';
  id: number;
  at: string;
  /** Who made it; null for the desk itself. */
  by: string | null;
  title: string;
  status: 'draft' | 'published';
  isAutosave: boolean;
  isNewest: boolean;
}

/** Something that was done with a document: see `workflow_events`. */
export interface HistoryEvent {
  type: 'event';
  id: number;
  at: string;
  by: string;
  action: string;
  note: string | null;
  version: number | null;
}

export type HistoryEntry = KeptVersion | HistoryEvent;

const MOST_EVENTS = 200;

/** What was done with a document, the newest first; nothing where no workflow writes it down. */
export async function eventsOf(session: SqlSession, kind: string, id: number): Promise<HistoryEvent[]> {
  const [table] = await session.all<{ there: boolean }>(
    sql`select to_regclass('workflow_events') is not null as there`,
  );
  if (!table?.there) return [];
  const rows = await session.all<EventRow>(sql`
    select id::int, action, actor_name, note, version_id, (extract(epoch from at) * 1000)::bigint::text as ms
    from workflow_events where kind = ${kind} and doc_id = ${String(id)} order by id desc limit ${MOST_EVENTS}`);
  return rows.map((row) => ({
    type: 'event',
    id: row.id,
    at: new Date(Number(row.ms)).toISOString(),
    by: row.actor_name ?? '',
    action: row.action,
    note: row.note,
    version: row.version_id,
  }));
}

interface EventRow {
  id: number;
  action: string;
  actor_name: string | null;
  note: string | null;
  version_id: number | null;
  ms: string;
}

/** The names of people, by their numbers. */
export async function namesOf(session: SqlSession, ids: readonly number[]): Promise<Map<number, string>> {
  if (ids.length === 0) return new Map();
  const rows = await session.all<{ id: number; name: string }>(
    sql`select id, name from users where id in (${sql.join(
      ids.map((id) => sql`${id}`),
      sql`, `,
    )})`,
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Newest first; of one moment, what was done stands above the state it led to. */
export const inOrder = (entries: readonly HistoryEntry[]): HistoryEntry[] =>
  [...entries].sort(
    (a, b) => b.at.localeCompare(a.at) || (a.type === b.type ? b.id - a.id : a.type === 'event' ? -1 : 1),
  );
