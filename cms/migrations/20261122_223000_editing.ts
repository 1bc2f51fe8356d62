import { sql } from '@payloadcms/db-postgres';
import type { MigrateDownArgs, MigrateUpArgs } from '#cms/migration-args.ts';

/**
 * Several people at one document: which form made its newest state, and which forms are open. Both
 * live as long as a form: unlogged, lost in a crash without harm.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create unlogged table document_hands (
      collection text not null,
      document integer not null,
      form text not null,
      -- Of the version it made; once another is newer, the row says nothing any more.
      saved_at timestamp(3) with time zone not null,
      primary key (collection, document)
    );
    create unlogged table document_presence (
      form text primary key,
      collection text not null,
      document integer not null,
      actor integer not null,
      seen_at timestamptz not null,
      typed_at timestamptz
    );
    create index document_presence_of_document on document_presence (collection, document);
  `);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop table document_presence, document_hands;`);
}
