import { sql } from '@payloadcms/db-postgres';
import type { MigrateDownArgs, MigrateUpArgs } from '#cms/migration-args.ts';

/** A picture that was tied to the wrong consent comes off it, with a reason that stays; nothing else does. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table consent_corrections (
      id bigint generated always as identity primary key,
      consent_id integer not null,
      media_id integer not null,
      reason text not null check (btrim(reason) <> ''),
      by_user integer not null,
      at timestamptz not null default clock_timestamp(),
      -- A correction frees its own transaction only.
      xact xid8 not null default pg_current_xact_id()
    );
    create trigger keep_consent_corrections before update or delete or truncate on consent_corrections
      execute function keep_table();
  `);
  await db.execute(keepPictures(sql`
      and not exists (select 1 from consent_corrections f join consents c on c.id = f.consent_id
        where f.consent_id = old.parent_id and f.media_id = old.media_id and f.xact = pg_current_xact_id()
          and c.withdrawn_at is null)`));
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(keepPictures(sql``));
  await db.execute(sql`drop table consent_corrections`);
}

const keepPictures = (unless: ReturnType<typeof sql>) => sql`
  create or replace function keep_consent_pictures() returns trigger language plpgsql as $$
  begin
    if exists (select 1 from media where id = old.media_id)
      and not exists (select 1 from consents_rels r
        where r.parent_id = old.parent_id and r.path = 'pictures' and r.media_id = old.media_id)
      ${unless}
    then
      raise exception 'Consent % keeps its pictures; others may be added', old.parent_id
        using errcode = 'restrict_violation';
    end if;
    return null;
  end $$`;
