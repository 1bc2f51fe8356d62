import { dayAfter, dayOf } from '#contract/text/dates.ts';
import type { PayloadRequest } from 'payload';
import { isAdmin, mayPublish, mayWrite, roleOf, type Role } from '#cms/access/roles.ts';
import { readableDraft } from '#cms/access/scope.ts';
import { failedMails, type FailedMail } from '#cms/mail/failed-mails.ts';
import { sessionForReading } from '#cms/publishing/sql-session.ts';
import { openLooks, type OpenLook } from '#cms/second-looks/second-looks.ts';
import { calendar, type CalendarEntry } from './calendar.ts';
import { lettersWaiting, NO_LETTERS, type LettersWaiting } from './letters-waiting.ts';
import type { DraftLine } from './newest-drafts.ts';
import { openEmergencies, waitingFor, writtenBy, type OpenEmergency } from './waiting.ts';

const DAYS_AHEAD = 13;

const NO_MAILS: StartPage['failedMails'] = { mails: [], count: 0 };

/** What the desk shows first, for one person on one day. */
export interface StartPage {
  role: Role | undefined;
  today: string;
  emergencies: OpenEmergency[];
  looks: OpenLook[];
  letters: LettersWaiting;
  /** For administrators: what nobody got. */
  failedMails: { mails: FailedMail[]; count: number };
  waiting: DraftLine[];
  written: DraftLine[];
  calendar: CalendarEntry[];
}

/** @param now the clock is read once, here */
export async function startPage(req: PayloadRequest, now = new Date()): Promise<StartPage> {
  const today = dayOf(now);
  const page = {
    role: roleOf(req),
    today,
    emergencies: [],
    looks: [],
    letters: NO_LETTERS,
    failedMails: NO_MAILS,
    waiting: [],
    written: [],
    calendar: [],
  };
  if (!mayWrite({ req })) return page;
  const session = await sessionForReading(req);
  return {
    ...page,
    emergencies: await openEmergencies(session, req),
    looks: mayPublish({ req }) ? await openLooks(session, Number(req.user?.id)) : [],
    letters: await lettersWaiting(session, req, today),
    failedMails: isAdmin({ req }) ? await failedMails(session) : NO_MAILS,
    waiting: await waitingFor(session, req),
    written: await writtenBy(session, req),
    calendar: await calendar(session, dayAfter(today, DAYS_AHEAD), await readableDraft(req)),
  };
}
