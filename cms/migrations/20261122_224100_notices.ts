import { sql } from '@payloadcms/db-postgres';
import type { MigrateDownArgs, MigrateUpArgs } from '#cms/migration-args.ts';

/** What people at the desk are told, and what each of them wishes to be told. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table notices (
      id bigint generated always as identity primary key,
      user_id integer not null references users (id) on delete cascade,
      event text not null,
      about_collection text,
      about_id integer,
      about_title text,
      text text not null,
      at timestamptz not null default clock_timestamp(),
      -- False: only a mail was wished for. The row then says when the last one went.
      shown boolean not null,
      mailed boolean not null,
      read_at timestamptz
    );
    create index notices_of_user on notices (user_id, id) where shown;
    create index notices_unread on notices (user_id) where shown and read_at is null;
    create index notices_about on notices (about_collection, about_id, event, at);

    -- Where somebody wishes otherwise than the role's usual.
    create table notice_wishes (
      user_id integer not null references users (id) on delete cascade,
      event text not null,
      desk boolean not null,
      mail boolean not null,
      primary key (user_id, event)
    );
  `);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop table notice_wishes, notices`);
}
