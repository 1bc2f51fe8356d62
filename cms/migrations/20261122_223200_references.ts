import { sql } from '@payloadcms/db-postgres';
import type { MigrateDownArgs, MigrateUpArgs } from '#cms/migration-args.ts';

/** The texts of drafts in which pictures and files may stand. */
const TEXTS = {
  _articles_v: ['version_body'],
  _campaigns_v: ['version_body'],
  _pages_v: ['version_body'],
  _updates_v: ['version_body'],
  _projects_v: ['version_need', 'version_solution', 'version_result'],
};

const indexes = Object.entries(TEXTS).flatMap(([table, columns]) =>
  columns.map((column) => ({ table, column, name: `${table}_${column}_media` })),
);

/** Who names whom, by index: a question of milliseconds at any size of archive. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(references);
  for (const { table, column, name } of indexes)
    await db.execute(
      sql.raw(`create index "${name}" on ${table} using gin (text_media(${column})) with (fastupdate = off)
        where latest`),
    );
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const { name } of indexes) await db.execute(sql.raw(`drop index "${name}"`));
  await db.execute(sql`
    drop trigger keep_shown_file on media;
    drop index published_references;
    drop function keep_shown_file, text_media, face_references;
  `);
}

const references = sql`
  -- What a public face names and cannot do without: "media:12", "unit:3". A posting's unit is a measure.
  create function face_references(kind text, face jsonb) returns text[] language plpgsql immutable parallel safe as $$
  begin
    return array(
      select 'media:' || (id #>> '{}') from jsonb_path_query(face, '$.**.media') id
      union select 'media:' || (id #>> '{}') from jsonb_path_query(face, '$.logo') id
      union select 'topic:' || (id #>> '{}') from jsonb_path_query(face, '$.topic') id
      union select 'topic:' || (id #>> '{}') from jsonb_path_query(face, '$.sections[*]') id where kind = 'front'
      union select 'unit:' || (id #>> '{}') from jsonb_path_query(face, '$.unit') id where kind <> 'posting'
      union select 'unit:' || (id #>> '{}') from jsonb_path_query(face, '$.units[*]') id
      union select 'unit:' || (id #>> '{}') from jsonb_path_query(face, '$.byline.unit') id
      union select 'place:' || (id #>> '{}') from jsonb_path_query(face, '$.place') id
      union select 'place:' || (id #>> '{}') from jsonb_path_query(face, '$.places[*]') id
      union select kind || ':' || (id #>> '{}') from jsonb_path_query(face, '$.parent') id where kind in ('unit', 'place')
      union select kind || ':' || (id #>> '{}') from jsonb_path_query(face, '$.successor') id where kind in ('unit', 'place')
    );
  end $$;
  create index published_references on published using gin (face_references(kind, face)) with (fastupdate = off)
    where state = 'live';

  -- The pictures and files that stand in a text as the desk's editor keeps it.
  create function text_media(body jsonb) returns integer[] language plpgsql immutable parallel safe as $$
  begin
    return array(
      select distinct id::integer from (
        select case jsonb_typeof(m) when 'object' then m ->> 'id' else m #>> '{}' end
        from jsonb_path_query(body, '$.**.media') m) found (id)
      where id ~ '^[0-9]{1,9}$');
  end $$;

  -- Readers look at this file, or somebody has agreed to it: another picture is another upload.
  create function keep_shown_file() returns trigger language plpgsql as $$
  begin
    if exists (select 1 from published
        where state = 'live' and face_references(kind, face) @> array['media:' || old.id])
      or exists (select 1 from consents_rels where path = 'pictures' and media_id = old.id)
    then
      raise exception 'The file of media % is in use and cannot be replaced', old.id
        using errcode = 'restrict_violation', constraint = 'media_keeps_its_file';
    end if;
    return new;
  end $$;
  create trigger keep_shown_file before update on media for each row
    when (old.hash is not null and new.hash is distinct from old.hash) execute function keep_shown_file();
`;
