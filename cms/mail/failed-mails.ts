import { sql } from '@payloadcms/db-postgres';
import type { SqlSession } from '#cms/publishing/sql-session.ts';
import { sayMailFailure } from './say-mail-failure.ts';

/** A mail that nobody got and that is tried no more. */
export interface FailedMail {
  id: number;
  /** "l***@tinhdoan.vn". */
  to: string;
  subject: string;
  reason: string;
  /** ISO moment. */
  at: string;
  /** An address that is none will not become one. */
  maySendAgain: boolean;
}

const MOST = 10;

/** What could not be sent in the last days, newest first; `MOST` of them and how many there are. */
export async function failedMails(session: SqlSession): Promise<{ mails: FailedMail[]; count: number }> {
  const rows = await session.all<
    Omit<FailedMail, 'reason' | 'maySendAgain'> & { error: string; tries: number; count: number }
  >(sql`
    select id::int as id, masked_address(recipient) as to, subject, coalesce(last_error, '') as error, tries,
      to_char(failed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, count(*) over ()::int as count
    from mail_outbox where failed_at is not null order by failed_at desc, id desc limit ${MOST}`);
  const mails = rows.map(({ error, tries, count: _count, ...mail }) => ({
    ...mail,
    reason: sayMailFailure(error),
    maySendAgain: tries > 0,
  }));
  return { mails, count: rows[0]?.count ?? 0 };
}

/** Puts a failed mail back to be tried as if for the first time. @returns whether it had failed */
export async function sendAgain(session: SqlSession, id: number): Promise<boolean> {
  const put = await session.all(sql`
    update mail_outbox set failed_at = null, last_error = null, tries = 0, next_try_at = clock_timestamp()
    where id = ${id} and failed_at is not null and tries > 0 returning 1`);
  return put.length > 0;
}
