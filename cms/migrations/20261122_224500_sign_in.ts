import { sql } from '@payloadcms/db-postgres';
import type { MigrateDownArgs, MigrateUpArgs } from '#cms/migration-args.ts';

/** Second factors, sessions, known devices, tries: what signing in needs beside Payload's accounts. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(secondFactors);
  await db.execute(sessions);
  await db.execute(sql`
    -- One row per try to get in. Nobody's address stands here: what was typed is hashed with a key.
    create table sign_in_tries (
      id bigint generated always as identity primary key,
      at timestamptz not null default clock_timestamp(),
      kind text not null check (kind in ('password', 'code', 'forgotten')),
      account bytea not null,
      -- A device the account is known on, or the network it came from.
      source text not null,
      network text not null,
      trusted boolean not null,
      outcome text not null default 'begun' check (outcome in ('begun', 'right', 'held'))
    );
    create index sign_in_tries_account on sign_in_tries (kind, account, at);
    create index sign_in_tries_at on sign_in_tries (at);

    create table password_resets (
      token_hash bytea primary key,
      user_id integer not null references users (id) on delete cascade,
      created_at timestamptz not null default clock_timestamp(),
      expires_at timestamptz not null,
      used_at timestamptz
    );
    create index password_resets_user on password_resets (user_id);
  `);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop table password_resets, sign_in_tries, known_devices, sign_in_tickets, sign_in_sessions,
      recovery_codes, second_factors;
  `);
}

const secondFactors = sql`
  create table second_factors (
    user_id integer primary key references users (id) on delete cascade,
    -- AES-256-GCM under a key derived from PAYLOAD_SECRET. Null: enrolment has begun, none is confirmed yet.
    secret bytea,
    confirmed_at timestamptz,
    -- The time step of the last code that was taken: none is taken twice, nor an earlier one.
    last_step bigint not null default 0,
    -- A secret that was shown and waits for its first code.
    offered bytea,
    offered_at timestamptz,
    check ((secret is null) = (confirmed_at is null)),
    check ((offered is null) = (offered_at is null))
  );

  create table recovery_codes (
    user_id integer not null references users (id) on delete cascade,
    code_hash bytea not null,
    used_at timestamptz,
    primary key (user_id, code_hash)
  );
`;

const sessions = sql`
  -- A session of Payload counts only together with its row here.
  create table sign_in_sessions (
    sid text primary key,
    -- How the list of sessions names it: the sid itself is half of a key.
    public_id uuid not null unique default gen_random_uuid(),
    user_id integer not null references users (id) on delete cascade,
    began_at timestamptz not null default clock_timestamp(),
    last_seen_at timestamptz not null default clock_timestamp(),
    second_step_at timestamptz,
    network text not null,
    device text not null
  );
  create index sign_in_sessions_user on sign_in_sessions (user_id);

  -- The password was right, the second step is to come. Worth nothing else.
  create table sign_in_tickets (
    token_hash bytea primary key,
    user_id integer not null references users (id) on delete cascade,
    purpose text not null check (purpose in ('code', 'enrol')),
    -- Another password since then: the ticket is void.
    password_hash text not null,
    expires_at timestamptz not null
  );
  create index sign_in_tickets_user on sign_in_tickets (user_id);

  create table known_devices (
    user_id integer not null references users (id) on delete cascade,
    device_hash bytea not null,
    network text not null,
    first_at timestamptz not null default clock_timestamp(),
    last_at timestamptz not null default clock_timestamp(),
    primary key (user_id, device_hash)
  );
`;
