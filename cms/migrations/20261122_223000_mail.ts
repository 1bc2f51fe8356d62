import { sql } from '@payloadcms/db-postgres';
import type { MigrateDownArgs, MigrateUpArgs } from '#cms/migration-args.ts';

/** Mails that wait to be sent, and what became of them. Rows leave after 30 days. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table mail_outbox (
      id bigint generated always as identity primary key,
      -- Part of the Message-ID: the same at every try, so that a mailbox can tell a repetition.
      message_key uuid not null default gen_random_uuid(),
      dedupe_key text unique,
      recipient text not null,
      subject text not null,
      body_text text not null,
      body_html text,
      queued_at timestamptz not null default clock_timestamp(),
      next_try_at timestamptz not null default clock_timestamp(),
      tries integer not null default 0,
      sent_at timestamptz,
      failed_at timestamptz,
      last_error text,
      -- What travels as a header holds no line break or other control character, whoever writes.
      constraint mail_outbox_headers check (recipient !~ '[[:cntrl:]]' and subject !~ '[[:cntrl:]]'),
      constraint mail_outbox_ended check (sent_at is null or failed_at is null)
    );
    create index mail_outbox_due on mail_outbox (next_try_at) where sent_at is null and failed_at is null;
  `);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop table mail_outbox`);
}
