import { sql } from '@payloadcms/db-postgres';
import type { MigrateDownArgs, MigrateUpArgs } from '#cms/migration-args.ts';

/**
 * Topics, units, places, redirects, the site's identity and its navigation are public once saved. Every
 * such change by a person waits, on record, for somebody else to look at it.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table second_looks (
      kind text not null,
      id text not null,
      -- Everybody who has changed it since somebody looked.
      actors integer[] not null,
      changed_at timestamptz not null,
      seq bigint not null,
      looked_by integer,
      looked_at timestamptz,
      primary key (kind, id),
      check ((looked_by is null) = (looked_at is null)),
      check (not looked_by = any (actors))
    );
    create index second_looks_open on second_looks (changed_at) where looked_at is null;

    create function ask_second_look() returns trigger language plpgsql as $$
    declare
      actor constant integer := nullif(current_setting('cong_doan.actor', true), '')::integer;
    begin
      -- Our own scripts (the sample) bring what was looked at before.
      if actor is null or current_setting('cong_doan.by_script', true) = 'on' or tg_op = 'UPDATE' and new.face is not distinct from old.face and new.state = old.state then
        return null;
      end if;
      insert into second_looks as known (kind, id, actors, changed_at, seq)
      values (new.kind, new.id, array[actor], clock_timestamp(), new.seq)
      on conflict (kind, id) do update set
        actors = case when known.looked_at is not null then array[actor]
          when actor = any (known.actors) then known.actors else known.actors || actor end,
        changed_at = excluded.changed_at, seq = excluded.seq, looked_by = null, looked_at = null;
      return null;
    end $$;
    create trigger ask_second_look after insert or update on published for each row
      when (new.kind in ('topic', 'unit', 'place', 'redirect', 'site', 'navigation'))
      execute function ask_second_look();

    create function keep_second_looks() returns trigger language plpgsql as $$
    begin
      if tg_op <> 'UPDATE' then
        raise exception 'Second looks are never deleted' using errcode = 'restrict_violation';
      end if;
      if new.looked_by is not null and old.looked_by is null and not may_approve(new.looked_by) then
        raise exception 'User % may not sign for a change', new.looked_by using errcode = 'check_violation';
      end if;
      return new;
    end $$;
    create trigger keep_second_looks before update or delete on second_looks
      for each row execute function keep_second_looks();
  `);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop trigger ask_second_look on published;
    drop table second_looks;
    drop function ask_second_look, keep_second_looks;
  `);
}
