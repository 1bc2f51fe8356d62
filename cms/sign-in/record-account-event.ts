import { appendAudit } from '#cms/audit/append-audit.ts';
import type { AuditEvent } from '#cms/audit/events.ts';
import type { SqlSession } from '#cms/publishing/sql-session.ts';

interface Happened {
  /** Those that change a row of `users` the database writes by itself. */
  event: Extract<
    AuditEvent,
    | 'signed-in'
    | 'sign-in-failed'
    | 'sign-in-locked'
    | 'signed-out'
    | 'session-ended'
    | 'second-factor-set'
    | 'second-factor-reset'
    | 'recovery-code-used'
    | 'recovery-codes-made'
    | 'password-reset-asked'
  >;
  /** Whose account; undefined for a sign-in to none. */
  about?: { id: number; name: string };
  /** Who did it, if somebody was signed in. */
  actor?: number;
  detail?: Record<string, unknown>;
}

/** Somebody who is not signed in has no name: what they typed is not worth keeping. */
const STRANGER = 'Chưa đăng nhập';

/** Writes what happened to an account into the log, in the transaction in which it does. */
export async function recordAccountEvent(
  session: SqlSession,
  { event, about, actor, detail }: Happened,
): Promise<void> {
  await appendAudit(session, {
    event,
    actor,
    actorName: actor === undefined ? STRANGER : undefined,
    subject: about && { kind: 'users', id: about.id, title: about.name },
    detail,
  });
}
