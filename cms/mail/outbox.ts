import type pg from 'pg';

/** A mail whose turn it is. */
export interface DueMail {
  id: string;
  message_key: string;
  recipient: string;
  subject: string;
  body_text: string;
  body_html: string | null;
  /** How often it was begun, this time included. */
  tries: number;
}

/** Minutes to wait after the first, second … failed try; after the last it has failed: about a day. */
const PAUSES = [1, 2, 5, 15, 60, 240, 480, 720];

/** Sending takes seconds; who took longer died with the mail in hand, and it is sent again. */
const IN_HAND = '2 minutes';

const KEPT = '30 days';

/** Takes the mail that waits longest, for this process alone; undefined if there is none. */
export async function claimMail(pool: pg.Pool): Promise<DueMail | undefined> {
  const { rows } = await pool.query<DueMail>(
    `update mail_outbox set tries = tries + 1, next_try_at = clock_timestamp() + $1::interval
     where id = (select id from mail_outbox where sent_at is null and failed_at is null and next_try_at <= clock_timestamp()
       order by next_try_at, id for update skip locked limit 1)
     returning id, message_key, recipient, subject, body_text, body_html, tries`,
    [IN_HAND],
  );
  return rows[0];
}

export async function markSent(pool: pg.Pool, id: string): Promise<void> {
  await pool.query('update mail_outbox set sent_at = clock_timestamp(), last_error = null where id = $1', [
    id,
  ]);
}

/** Puts a mail back to be tried later, or records that it cannot be sent. */
export async function markFailed(
  pool: pg.Pool,
  mail: DueMail,
  failure: { message: string; isFinal: boolean },
): Promise<void> {
  const pause = failure.isFinal ? undefined : PAUSES[mail.tries - 1];
  await pool.query(
    `update mail_outbox set last_error = $2,
       failed_at = case when $3::numeric is null then clock_timestamp() end,
       next_try_at = clock_timestamp() + make_interval(mins => coalesce($3, 0)::int)
     where id = $1`,
    [mail.id, failure.message.slice(0, 500), pause ?? null],
  );
}

/** How many mails wait, for how long the first of them has, and how many could not be sent. */
export async function outboxState(
  pool: pg.Pool,
): Promise<{ waiting: number; oldest: Date | null; failed: number }> {
  const { rows } = await pool.query<{ waiting: number; oldest: Date | null; failed: number }>(
    `select count(*) filter (where sent_at is null and failed_at is null)::int as waiting,
       min(queued_at) filter (where sent_at is null and failed_at is null) as oldest,
       count(*) filter (where failed_at is not null)::int as failed
     from mail_outbox`,
  );
  return rows[0] ?? { waiting: 0, oldest: null, failed: 0 };
}

/** Mails are personal data: sent or not, they go after 30 days. @returns how many went */
export async function forgetOldMail(pool: pg.Pool): Promise<number> {
  const { rowCount } = await pool.query(
    'delete from mail_outbox where queued_at < clock_timestamp() - $1::interval',
    [KEPT],
  );
  return rowCount ?? 0;
}
