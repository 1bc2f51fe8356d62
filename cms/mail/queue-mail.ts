import { sql } from '@payloadcms/db-postgres';
import type { SqlSession } from '#cms/publishing/sql-session.ts';
import { addressProblem, headerText } from './header-text.ts';

/** A mail of the desk. `subject` is ours: what people typed belongs into the text. */
export interface Mail {
  to: string;
  subject: string;
  text: string;
  html?: string;
  /** The same key is sent once, however often it is queued. */
  dedupeKey?: string;
}

/**
 * Puts a mail into the outbox, in the transaction of the change that it tells of; the worker sends
 * it once that is committed. Nothing here refuses the change: an address to which no mail can go
 * is kept as a failure, where the administrators see it.
 */
export async function queueMail(session: SqlSession, mail: Mail): Promise<void> {
  const problem = addressProblem(mail.to) ?? null;
  await session.all(sql`
    insert into mail_outbox (dedupe_key, recipient, subject, body_text, body_html, failed_at, last_error)
    values (${mail.dedupeKey ?? null}, ${headerText(mail.to)}, ${headerText(mail.subject)}, ${mail.text},
      ${mail.html ?? null}, case when ${problem}::text is null then null else clock_timestamp() end, ${problem})
    on conflict (dedupe_key) do nothing`);
}
