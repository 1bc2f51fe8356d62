import { sql } from '@payloadcms/db-postgres';
import type { MigrateDownArgs, MigrateUpArgs } from '#cms/migration-args.ts';

/** What the worker has told already: a day that has come, a page that went out. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table notices_told (
      event text not null,
      collection text not null,
      id integer not null,
      -- Which of them: the day, the number of a job or of a state in "published".
      mark text not null,
      at timestamptz not null default clock_timestamp(),
      primary key (event, collection, id, mark)
    );
    create index notices_told_at on notices_told (at);
  `);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop table notices_told`);
}
