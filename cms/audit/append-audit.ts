import { sql } from '@payloadcms/db-postgres';
import type { SqlSession } from '#cms/publishing/sql-session.ts';
import type { AuditEvent } from './events.ts';

export interface AuditEntry {
  event: AuditEvent;
  /** Who did it; left out: the user for whom the transaction runs, else the desk itself. */
  actor?: number | undefined;
  /** For somebody without an account, or of whom only a typed name is known. */
  actorName?: string | undefined;
  /** `kind` is the slug of a collection or a kind of document; `title` as it was at the time. */
  subject?: { kind: string; id: number | string; title?: string | undefined } | undefined;
  /** Whatever an auditor has to know. Never a secret, and nothing of the private kind that can be left out: it stays for good. */
  detail?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * Puts a line into the log, in the transaction of what it tells of: both are committed, or neither.
 * The line gets its number and its seal at the commit.
 *
 * Changes of documents, accounts and the like enter the log by triggers of the database; here comes
 * what leaves no row behind: a sign-in, an export, a paper that was looked at.
 */
export async function appendAudit(session: SqlSession, entry: AuditEntry): Promise<void> {
  const { event, actor, actorName, subject, detail } = entry;
  await session.all(sql`
    select note_audit(${event}, ${subject?.kind ?? null}::text, ${subject ? String(subject.id) : null}::text,
      ${subject?.title ?? null}::text, ${JSON.stringify(detail ?? {})}::jsonb, ${actor ?? null}::integer,
      ${actorName ?? null}::text)`);
}
