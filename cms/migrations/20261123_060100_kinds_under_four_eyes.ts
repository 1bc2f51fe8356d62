import { sql } from '@payloadcms/db-postgres';
import type { MigrateDownArgs, MigrateUpArgs } from '#cms/migration-args.ts';

const NEW = { document: 'documents', album: 'albums', video: 'videos', week: 'weeks', answer: 'answers' };

/** Bodies in which pictures and files may stand: found by index, as in `references`. */
const TEXTS = {
  _documents_v: 'version_body',
  _videos_v: 'version_transcript',
  _answers_v: 'version_body',
};

/** Papers, albums, videos, weeks and answers pass under the same eyes as articles; series, contact and alerts wait for a second look. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(kinds);
  await db.execute(triggers(`is_four_eyed(new.kind)`));
  await db.execute(secondLooks([...LOOKED_AT, 'series', 'contact', 'alert']));
  await db.execute(titles);
  // No paper is live yet, so the index over this function holds nothing that it would answer otherwise.
  await db.execute(facesNameTheIssuer);
  for (const [kind, table] of Object.entries(NEW)) await db.execute(sql.raw(tableTriggers(kind, table)));
  for (const [table, column] of Object.entries(TEXTS))
    await db.execute(
      sql.raw(`create index "${table}_${column}_media" on ${table} using gin (text_media(${column}))
        with (fastupdate = off) where latest`),
    );
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const [table, column] of Object.entries(TEXTS))
    await db.execute(sql.raw(`drop index "${table}_${column}_media"`));
  for (const table of Object.values(NEW))
    await db.execute(
      sql.raw(`drop trigger note_writer on _${table}_v;
        drop trigger log_bin on ${table}; drop trigger log_deletion on ${table}`),
    );
  await db.execute(secondLooks(LOOKED_AT));
  await db.execute(triggers(`new.kind in ('article', 'campaign', 'project', 'update', 'page')`));
  await db.execute(formerTitles);
  await db.execute(sql`drop function is_four_eyed`);
}

const LOOKED_AT = ['topic', 'unit', 'place', 'redirect', 'site', 'navigation'];

const kinds = sql`
  -- As in cms/workflow/four-eyed.ts.
  create function is_four_eyed(kind text) returns boolean language sql immutable parallel safe return
    kind in ('article', 'campaign', 'project', 'update', 'page', 'document', 'album', 'video', 'week', 'answer');
`;

const triggers = (condition: string) =>
  sql.raw(`
    drop trigger refuse_unapproved on published;
    drop trigger settle_approvals on published;
    create trigger refuse_unapproved before insert or update on published for each row
      when (new.state = 'live' and ${condition}) execute function refuse_unapproved();
    create trigger settle_approvals after insert or update on published for each row
      when (${condition}) execute function settle_approvals();
  `);

const secondLooks = (kindsLookedAt: readonly string[]) =>
  sql.raw(`
    drop trigger ask_second_look on published;
    create trigger ask_second_look after insert or update on published for each row
      when (new.kind in (${kindsLookedAt.map((kind) => `'${kind}'`).join(', ')}))
      execute function ask_second_look();
  `);

const titleOf = (condition: string) =>
  sql.raw(`
    create or replace function title_of(kind text, id text) returns text language plpgsql stable as $$
    declare
      title text;
    begin
      if ${condition} and id ~ '^[0-9]{1,9}$' then
        execute format('select version_title from %I where parent_id = $1 and latest', '_' || kind || 's_v')
          into title using id::integer;
      end if;
      return title;
    end $$;
  `);
const titles = titleOf('is_four_eyed(kind)');
const formerTitles = titleOf(`kind in ('article', 'campaign', 'project', 'update', 'page')`);

const tableTriggers = (kind: string, table: string) => `
  create trigger note_writer after insert or update on _${table}_v for each row execute function note_writer('${kind}');
  create trigger log_bin after update of deleted_at on ${table} for each row
    when (old.deleted_at is distinct from new.deleted_at) execute function log_bin();
  create trigger log_deletion after delete on ${table} for each row execute function log_bin();
`;

/** With what a paper cannot do without: the unit that issued it. As in `references`, one line more. */
const facesNameTheIssuer = sql`
  create or replace function face_references(kind text, face jsonb) returns text[]
  language plpgsql immutable parallel safe as $$
  declare
    found text[];
  begin
    -- A ledger has a hundred thousand entries, most of them without proofs, and a posting's unit is a measure.
    if kind = 'posting' then
      if jsonb_array_length(face -> 'evidence') > 0 then
        return array(select 'media:' || (proof ->> 'media') from jsonb_array_elements(face -> 'evidence') proof);
      end if;
      return '{}';
    elsif kind in ('media', 'account', 'figureChange', 'redirect', 'navigation', 'alert') then
      return '{}';
    end if;
    found := array(select 'media:' || (id #>> '{}') from jsonb_path_query(face, '$.**.media') id);
    if face ? 'logo' then found := found || ('media:' || (face ->> 'logo')); end if;
    if face ? 'topic' then found := found || ('topic:' || (face ->> 'topic')); end if;
    if face ? 'unit' then found := found || ('unit:' || (face ->> 'unit')); end if;
    if face #> '{byline,unit}' is not null then found := found || ('unit:' || (face #>> '{byline,unit}')); end if;
    if face #> '{issuer,unit}' is not null then found := found || ('unit:' || (face #>> '{issuer,unit}')); end if;
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
`;
