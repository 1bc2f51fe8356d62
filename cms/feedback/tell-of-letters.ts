import { sql } from '@payloadcms/db-postgres';
import { formatDay } from '#contract/text/dates.ts';
import { notify } from '#cms/notices/notify.ts';
import type { NoticeEvent } from '#cms/notices/events.ts';
import type { SqlSession } from '#cms/publishing/sql-session.ts';
import { expiringBefore, overdueBefore } from './letter-days.ts';
import { readersOfLetters } from './readers-of-letters.ts';

type Query = ReturnType<typeof sql>;

interface Told {
  id: number;
  /** "2026-11-23", in Viet Nam. */
  receivedOn: string;
  handler: number | null;
}

/** However many letters come, so long passes between two notices of them. */
const GATHERED = sql`interval '1 hour'`;
/** Only what has just come about: what lies there longer was told. `notices_told` remembers 180 days. */
const RECENT = sql`interval '30 days'`;
/** More are counted, not named. */
const MOST_NAMED = 10;

/**
 * Tells of letters that have come since the last time: the first at once, what follows within the hour together. A
 * letter that looks like an advertisement rings nobody until somebody has cleared it.
 *
 * @returns of how many letters
 */
export async function tellOfNewLetters(session: SqlSession): Promise<number> {
  const [last] = await session.all(sql`
    select 1 from notices_told where event = 'letter-new' and at > clock_timestamp() - ${GATHERED} limit 1`);
  if (last) return 0;
  return tell(session, 'letter-new', sql`status = 'new' and created_at > now() - ${RECENT}`);
}

/**
 * Tells once of each letter that should have been answered by now, and of each that is about to be forgotten
 * without an answer; of all that fall on one look together.
 *
 * @param today "2026-11-23", in Viet Nam
 * @returns of how many letters
 */
export async function tellOfLateLetters(session: SqlSession, today: string): Promise<number> {
  const waiting = sql`status in ('new', 'handling')`;
  const late = sql`${overdueBefore(today)}::timestamptz`;
  const ending = sql`${expiringBefore(today)}::timestamptz`;
  const overdue = sql`${waiting} and received_at < ${late} and received_at >= ${late} - ${RECENT}`;
  const expiring = sql`${waiting} and received_at < ${ending}`;
  return (
    (await tell(session, 'letter-overdue', overdue)) + (await tell(session, 'letter-expiring', expiring))
  );
}

async function tell(session: SqlSession, event: NoticeEvent, which: Query): Promise<number> {
  const letters = await session.all<Told>(sql`
    with told as (
      insert into notices_told (event, collection, id, mark)
      select ${event}, 'letters', id, '' from letters where forgotten_at is null and ${which}
      on conflict do nothing returning id)
    select id, handled_by_id as handler,
      to_char(received_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as "receivedOn"
    from letters where id in (select id from told) order by id`);
  if (letters.length === 0) return 0;
  const readers = await readersOfLetters(session);
  // Who has just said of each that it is no spam knows of it.
  const to =
    event === 'letter-new'
      ? readers.filter((person) => letters.some(({ handler }) => handler !== person))
      : readers;
  await notify(session, { event, to, ...saidOf(letters) });
  return letters.length;
}

/** Numbers and days, nothing that the sender wrote: notices leave the desk by mail. */
function saidOf(letters: readonly Told[]) {
  const [only] = letters;
  if (only && letters.length === 1)
    return {
      about: { collection: 'letters', id: only.id, title: `thư góp ý số ${only.id}` },
      text: `Nhận ngày ${formatDay(only.receivedOn)}.`,
    };
  const named = letters
    .slice(0, MOST_NAMED)
    .map(({ id, receivedOn }) => `Thư số ${id}, nhận ngày ${formatDay(receivedOn)}.`);
  const left = letters.length - named.length;
  return {
    about: { collection: 'letters', title: `${letters.length} thư góp ý` },
    text: [...named, ...(left > 0 ? [`Và ${left} thư khác.`] : [])].join('\n'),
  };
}
