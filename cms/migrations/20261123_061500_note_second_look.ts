import { sql } from '@payloadcms/db-postgres';
import type { MigrateDownArgs, MigrateUpArgs } from '#cms/migration-args.ts';

/** How a second look is asked for stands once: both triggers call it, and say only when. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create function note_second_look(its_kind text, its_id text, actor integer, its_seq bigint) returns void
    language sql as $$
      insert into second_looks as known (kind, id, actors, changed_at, seq)
      values (its_kind, its_id, array[actor], clock_timestamp(), its_seq)
      on conflict (kind, id) do update set
        actors = case when known.looked_at is not null then array[actor]
          when actor = any (known.actors) then known.actors else known.actors || actor end,
        changed_at = excluded.changed_at, seq = excluded.seq, looked_by = null, looked_at = null
    $$;

    -- Who must be asked about; null where our own scripts (the sample) bring what was looked at before.
    create function second_look_actor() returns integer language sql stable as $$
      select case when current_setting('cong_doan.by_script', true) is distinct from 'on'
        then nullif(current_setting('cong_doan.actor', true), '')::integer end
    $$;

    create or replace function ask_second_look() returns trigger language plpgsql as $$
    declare
      actor constant integer := second_look_actor();
    begin
      if actor is not null and (tg_op = 'INSERT' or new.face is distinct from old.face or new.state <> old.state) then
        perform note_second_look(new.kind, new.id, actor, new.seq);
      end if;
      return null;
    end $$;

    create or replace function ask_second_look_at_picture() returns trigger language plpgsql as $$
    declare
      actor constant integer := second_look_actor();
    begin
      if actor is not null and exists (
        select 1 from published
        where state = 'live' and face_references(kind, face) @> array['media:' || new.id])
      then
        perform note_second_look(new.kind, new.id, actor, new.seq);
      end if;
      return null;
    end $$;
  `);
}

const UPSERT = `insert into second_looks as known (kind, id, actors, changed_at, seq)
  values (new.kind, new.id, array[actor], clock_timestamp(), new.seq)
  on conflict (kind, id) do update set
    actors = case when known.looked_at is not null then array[actor]
      when actor = any (known.actors) then known.actors else known.actors || actor end,
    changed_at = excluded.changed_at, seq = excluded.seq, looked_by = null, looked_at = null;`;

/** Both triggers with the upsert of their own, as they were. */
export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw(`
    create or replace function ask_second_look() returns trigger language plpgsql as $$
    declare
      actor constant integer := nullif(current_setting('cong_doan.actor', true), '')::integer;
    begin
      if actor is null or current_setting('cong_doan.by_script', true) = 'on' or tg_op = 'UPDATE' and new.face is not distinct from old.face and new.state = old.state then
        return null;
      end if;
      ${UPSERT}
      return null;
    end $$;
    create or replace function ask_second_look_at_picture() returns trigger language plpgsql as $$
    declare
      actor constant integer := nullif(current_setting('cong_doan.actor', true), '')::integer;
    begin
      if actor is null or current_setting('cong_doan.by_script', true) = 'on' or not exists (
        select 1 from published
        where state = 'live' and face_references(kind, face) @> array['media:' || new.id])
      then
        return null;
      end if;
      ${UPSERT}
      return null;
    end $$;
    drop function note_second_look(text, text, integer, bigint);
    drop function second_look_actor();
  `));
}
