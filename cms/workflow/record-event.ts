import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import type { SqlSession } from '#cms/publishing/sql-session.ts';
import type { FourEyed } from './four-eyed.ts';
import { versionsOf } from './versions-of.ts';
import type { Action } from './actions.ts';

export interface WorkflowEvent {
  kind: FourEyed;
  id: string;
  /** What moved it, or words about it. */
  action: Action | 'comment';
  note?: string | undefined;
  /** Who, where it is not the user of the request: a reviewer with a signed link, say. */
  actorName?: string | undefined;
}

/** Writes down what happened to a document, in the transaction in which it happens. */
export async function recordEvent(
  session: SqlSession,
  event: WorkflowEvent,
  req: PayloadRequest,
): Promise<void> {
  const name = event.actorName ?? (req.user ? String(req.user.name ?? '') : 'Bàn biên tập');
  const collection = versionsOf(event.kind);
  await session.all(sql`
    insert into workflow_events (kind, doc_id, action, actor, actor_name, note, version_id)
    values (${event.kind}, ${event.id}, ${event.action}, ${req.user?.id ?? null}, ${name}, ${event.note ?? null},
      (select id from ${collection} where parent_id = ${Number(event.id)} and latest limit 1))`);
}
