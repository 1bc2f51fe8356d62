import { sql } from '@payloadcms/db-postgres';
import type { MigrateDownArgs, MigrateUpArgs } from '#cms/migration-args.ts';

/**
 * The words, name or focus of a picture that live pages show are public once saved, without anybody's approval of
 * the pages: such a change waits for a second look too.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create function ask_second_look_at_picture() returns trigger language plpgsql as $$
    declare
      actor constant integer := nullif(current_setting('cong_doan.actor', true), '')::integer;
    begin
      if actor is null or current_setting('cong_doan.by_script', true) = 'on' or not exists (
        select 1 from published
        where state = 'live' and face_references(kind, face) @> array['media:' || new.id])
      then
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
    create trigger ask_second_look_at_picture after update on published for each row
      when (new.kind = 'media' and new.state = 'live' and old.state = 'live' and new.face is distinct from old.face)
      execute function ask_second_look_at_picture();
  `);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop trigger ask_second_look_at_picture on published;
    drop function ask_second_look_at_picture;
  `);
}
