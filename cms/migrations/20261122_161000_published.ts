import { sql } from '@payloadcms/db-postgres';
import type { MigrateDownArgs, MigrateUpArgs } from '#cms/migration-args.ts';

/** The tables outside Payload: what leaves the desk, and what the publisher reports back. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create sequence published_seq;

    create table published (
      kind text not null,
      id text not null,
      seq bigint not null default nextval('published_seq'),
      state text not null check (state in ('live', 'withdrawn')),
      path text,
      former_paths text[] not null default '{}',
      face jsonb,
      reason text,
      changed_at timestamptz not null default clock_timestamp(),
      primary key (kind, id),
      check ((state = 'live') = (face is not null))
    );
    create unique index published_seq_key on published (seq);
    create unique index published_live_path on published (path) where state = 'live';

    -- One row: which database this is, so that an edition is never continued from another one.
    create table published_origin (id uuid primary key default gen_random_uuid());
    insert into published_origin default values;

    -- Written by the publisher, read by the desk.
    create table publication_reports (
      kind text not null,
      id text not null,
      seq bigint not null,
      outcome text not null check (outcome in ('live', 'failed')),
      message text,
      pages integer not null default 0,
      at timestamptz not null default clock_timestamp(),
      primary key (kind, id)
    );

    create table publisher_heartbeat (
      only_one boolean primary key default true check (only_one),
      at timestamptz not null,
      seq bigint not null,
      waiting integer not null
    );
  `);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop table publisher_heartbeat, publication_reports, published_origin, published;
    drop sequence published_seq;
  `);
}
