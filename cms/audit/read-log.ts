import { sql } from '@payloadcms/db-postgres';
import type { SqlSession } from '#cms/publishing/sql-session.ts';
import type { AuditEvent } from './events.ts';

export interface LogLine {
  seq: number;
  /** ISO, UTC. */
  at: string;
  event: AuditEvent;
  actor: number | null;
  actorName: string;
  subjectKind: string | null;
  subjectId: string | null;
  subjectTitle: string | null;
  detail: Record<string, unknown>;
  /** Hexadecimal. */
  hash: string;
}

/** Which lines are asked for; what is left out restricts nothing. */
export interface LogQuestion {
  events?: readonly AuditEvent[] | undefined;
  /** A number of an account, or part of a name as it was then. */
  person?: string | undefined;
  /** Days in Viet Nam, both included: "2026-11-22". */
  from?: string | undefined;
  to?: string | undefined;
  /** Part of a title, or "article 12". */
  about?: string | undefined;
  /** Only lines before this one. */
  before?: number | undefined;
}

const ANY = sql`true`;

/** The lines asked for, newest first. */
export async function readLog(session: SqlSession, question: LogQuestion, limit: number): Promise<LogLine[]> {
  return session.all<LogLine>(sql`
    select seq::int, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, event, actor,
      actor_name as "actorName", subject_kind as "subjectKind", subject_id as "subjectId",
      subject_title as "subjectTitle", detail, encode(hash, 'hex') as hash
    from audit_log where ${conditions(question)} order by seq desc limit ${limit}`);
}

/** Everybody who ever stood in the log with an account, for the filter. */
export async function peopleInLog(session: SqlSession): Promise<{ id: number; name: string }[]> {
  return session.all(sql`
    with recursive ids (id) as (
      (select min(actor) from audit_log)
      union all select (select min(l.actor) from audit_log l where l.actor > ids.id) from ids where ids.id is not null)
    select ids.id, coalesce(u.name, (select l.actor_name from audit_log l where l.actor = ids.id order by seq desc limit 1))
      as name
    from ids left join users u on u.id = ids.id where ids.id is not null order by name`);
}

function conditions(question: LogQuestion) {
  const { events, person, from, to, about, before } = question;
  const [, kind, id] = /^([a-z-]+) (\w+)$/u.exec(about ?? '') ?? [];
  const given = [
    events && sql`event in (select jsonb_array_elements_text(${JSON.stringify(events)}::jsonb))`,
    person && (/^\d{1,9}$/u.test(person) ? sql`actor = ${Number(person)}` : contains('actor_name', person)),
    from && sql`at >= ${from}::date::timestamp at time zone 'Asia/Ho_Chi_Minh'`,
    to && sql`at < (${to}::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh'`,
    about &&
      (kind && id ? sql`subject_kind = ${kind} and subject_id = ${id}` : contains('subject_title', about)),
    before && sql`seq < ${before}`,
  ].filter((condition) => typeof condition === 'object');
  return given.reduce((all, condition) => sql`${all} and ${condition}`, ANY);
}

const contains = (column: string, part: string) =>
  sql`${sql.identifier(column)} ilike ${`%${part.replace(/[\\%_]/gu, '\\$&')}%`}`;
