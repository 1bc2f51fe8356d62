import { parseDay } from '#contract/text/dates.ts';
import { normalizeText } from '#contract/text/normalize.ts';
import { AUDIT_EVENTS, AUDIT_GROUPS, type AuditEvent } from '../events.ts';
import type { LogQuestion } from '../read-log.ts';

/** What an address asks of the log. What cannot be read restricts nothing. */
export function logQuestion(params: URLSearchParams): LogQuestion {
  const word = (name: string) => normalizeText(params.get(name) ?? '').slice(0, 100) || undefined;
  const before = Number(params.get('truoc'));
  return {
    events: eventsNamed(word('viec')),
    person: word('nguoi'),
    from: parseDay(params.get('tu') ?? ''),
    to: parseDay(params.get('den') ?? ''),
    about: word('noidung'),
    before: Number.isSafeInteger(before) && before > 0 ? before : undefined,
  };
}

/** One event, or a whole group by its place: "nhom-0". */
function eventsNamed(name: string | undefined): readonly AuditEvent[] | undefined {
  const group = /^nhom-(\d)$/u.exec(name ?? '')?.[1];
  if (group) return AUDIT_GROUPS[Number(group)]?.events;
  return AUDIT_EVENTS.some((event) => event === name) ? [name as AuditEvent] : undefined;
}
