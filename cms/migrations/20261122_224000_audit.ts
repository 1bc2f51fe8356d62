import { sql } from '@payloadcms/db-postgres';
import type { MigrateDownArgs, MigrateUpArgs } from '#cms/migration-args.ts';

/** What happened at the desk, each row sealed with the one before it. Only added to. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(chain);
  await db.execute(waiting);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop function note_audit;
    drop table audit_waiting;
    drop function append_audit;
    drop table audit_log cascade;
    drop function chain_audit, keep_audit;
  `);
}

const chain = sql`
  create table audit_log (
    seq bigint primary key,
    at timestamptz not null,
    event text not null,
    actor integer,
    actor_name text not null,
    subject_kind text,
    subject_id text,
    subject_title text,
    detail jsonb not null,
    prev bytea not null,
    hash bytea not null
  );
  create index audit_log_at on audit_log (at);
  create index audit_log_event on audit_log (event, seq);
  create index audit_log_actor on audit_log (actor, seq);
  create index audit_log_subject on audit_log (subject_kind, subject_id, seq);

  -- The text of a row that its seal is made of. "verify:log" makes the same one without this function.
  create function audit_text(entry audit_log) returns text language sql stable return
    jsonb_build_array(entry.seq, to_char(entry.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), entry.event,
      entry.actor, entry.actor_name, entry.subject_kind, entry.subject_id, entry.subject_title, entry.detail)::text;

  -- Number, hour and seal are given here, whatever the statement says. The lock is held to the commit:
  -- numbers follow the order of commits, and no gap stays behind a transaction that is rolled back.
  create function chain_audit() returns trigger language plpgsql as $$
  declare
    last record;
  begin
    perform pg_advisory_xact_lock(4321100);
    select seq, hash into last from audit_log order by seq desc limit 1;
    new.seq := coalesce(last.seq, 0) + 1;
    new.at := clock_timestamp();
    new.detail := coalesce(new.detail, '{}');
    new.prev := coalesce(last.hash, decode(repeat('00', 32), 'hex'));
    new.hash := sha256(new.prev || convert_to(audit_text(new), 'UTF8'));
    return new;
  end $$;
  create trigger chain_audit before insert on audit_log for each row execute function chain_audit();

  create function keep_audit() returns trigger language plpgsql as $$
  begin
    raise exception 'The log is only added to' using errcode = 'restrict_violation';
  end $$;
  create trigger keep_audit before update or delete or truncate on audit_log
    for each statement execute function keep_audit();
  revoke update, delete, truncate on audit_log from public, current_user;
`;

const waiting = sql`
  -- Rows on their way into the log, inside their transaction. They enter it at the commit, so the log's
  -- lock is taken after every other lock (that of "published" among them), for the moment of the commit.
  create unlogged table audit_waiting (
    id bigint generated always as identity primary key,
    event text not null,
    actor integer,
    actor_name text not null,
    subject_kind text,
    subject_id text,
    subject_title text,
    detail jsonb not null default '{}'
  );

  create function append_audit() returns trigger language plpgsql as $$
  declare
    entry audit_waiting;
  begin
    delete from audit_waiting where id = new.id returning * into entry;
    -- Whoever takes a row away before the commit does not keep it out of the log.
    if entry.id is null then entry := new; end if;
    insert into audit_log (event, actor, actor_name, subject_kind, subject_id, subject_title, detail)
    values (entry.event, entry.actor, entry.actor_name, entry.subject_kind, entry.subject_id, entry.subject_title,
      entry.detail);
    return null;
  end $$;
  create constraint trigger append_audit after insert on audit_waiting deferrable initially deferred
    for each row execute function append_audit();

  -- The way into the log. Who: as given, else the person for whom the transaction runs, else the desk itself.
  create function note_audit(event text, kind text, id text, title text, detail jsonb,
    person integer default null, person_name text default null) returns void language plpgsql as $$
  declare
    who constant integer := coalesce(person, nullif(current_setting('cong_doan.actor', true), '')::integer);
  begin
    insert into audit_waiting (event, actor, actor_name, subject_kind, subject_id, subject_title, detail)
    values (event, who, coalesce(person_name, (select u.name from users u where u.id = who), 'Hệ thống'),
      kind, id, title, coalesce(detail, '{}'));
  end $$;
`;
