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
  -- What a public face names and cannot do without: "media:12", "unit:3". Written step by step, since every
  -- save pays for it: as one query with a branch for each field it took twenty times as long.
  create function face_references(kind text, face jsonb) returns text[] language plpgsql immutable parallel safe as $$
  declare
    found text[];
  begin
    -- A ledger has a hundred thousand entries, most of them without proofs, and a posting's unit is a measure.
    if kind = 'posting' then
      if jsonb_array_length(face -> 'evidence') > 0 then
        return array(select 'media:' || (proof ->> 'media') from jsonb_array_elements(face -> 'evidence') proof);
      end if;
      return '{}';
    elsif kind in ('media', 'account', 'figureChange', 'redirect', 'navigation') then
      return '{}';
    end if;
    found := array(select 'media:' || (id #>> '{}') from jsonb_path_query(face, '$.**.media') id);
    if face ? 'logo' then found := found || ('media:' || (face ->> 'logo')); end if;
    if face ? 'topic' then found := found || ('topic:' || (face ->> 'topic')); end if;
    if face ? 'unit' then found := found || ('unit:' || (face ->> 'unit')); end if;
    if face #> '{byline,unit}' is not null then found := found || ('unit:' || (face #>> '{byline,unit}')); end if;
    if face ? 'place' then found := found || ('place:' || (face ->> 'place')); end if;
    if jsonb_typeof(face -> 'units') = 'array' then
      found := found || array(select 'unit:' || id from jsonb_array_elements_text(face -> 'units') id);
    end if;
    if jsonb_typeof(face -> 'places') = 'array' then
      found := found || array(select 'place:' || id from jsonb_array_elements_text(face -> 'places') id);
    end if;
    if kind = 'front' and jsonb_typeof(face -> 'sections') = 'array' then
      found := found || array(select 'topic:' || id from jsonb_array_elements_text(face -> 'sections') id);
    elsif kind in ('unit', 'place') then
      if face ? 'parent' then found := found || (kind || ':' || (face ->> 'parent')); end if;
      if face ? 'successor' then found := found || (kind || ':' || (face ->> 'successor')); end if;
    end if;
    return found;
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
