import { sql } from '@payloadcms/db-postgres';
import type { MigrateDownArgs, MigrateUpArgs } from '#cms/migration-args.ts';

/** Consents as the database sees them: nobody shown who said no, no child without a yes, no paper trail lost. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(whatIsMissing);
  await db.execute(nothingGoesLiveWithout);
  await db.execute(theRegisterIsKept);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop table consent_warnings;
    drop trigger keep_consent_pictures on consents_rels;
    drop trigger close_withdrawn_consents on consents_rels;
    drop trigger keep_consents on consents;
    drop trigger keep_consents_whole on consents;
    drop trigger refuse_without_consent on published;
    drop function keep_consent_pictures, close_withdrawn_consents, keep_consents, refuse_without_consent,
      picture_consent_problem;
    alter table consents drop constraint consents_of_children, drop constraint consents_end_after_they_begin;
  `);
}

const whatIsMissing = sql`
  -- Why a picture may not be shown: 'withdrawn' or 'expired' (somebody in it does not agree any more),
  -- 'child' (a child is in it and no child's consent stands). Pictures with the same bytes are one picture.
  -- Days are those of Viet Nam; a consent holds to the end of its last day.
  create function picture_consent_problem(picture integer) returns text language sql stable as $$
    with same as (
      select id, people from media where id = picture
      union
      select twin.id, twin.people from media m join media twin on twin.hash = m.hash where m.id = picture
    ), given as (
      select lower(btrim(c.person)) as who, c.is_child, c.withdrawn_at is not null as withdrawn,
        coalesce((c.expires_on at time zone 'Asia/Ho_Chi_Minh')::date
          < (now() at time zone 'Asia/Ho_Chi_Minh')::date, false) as expired,
        exists (select 1 from consents_scope s where s.parent_id = c.id and s.value = 'portal') as portal
      from consents_rels r join consents c on c.id = r.parent_id
      where r.path = 'pictures' and r.media_id in (select id from same)
    ), standing as (
      select who, is_child from given where portal and not withdrawn and not expired
    )
    select case
      when exists (select 1 from given g where withdrawn and not exists (select 1 from standing s where s.who = g.who))
        then 'withdrawn'
      when exists (select 1 from given g where expired and portal and not withdrawn
        and not exists (select 1 from standing s where s.who = g.who)) then 'expired'
      when exists (select 1 from same where people = 'children') and not exists (select 1 from standing where is_child)
        then 'child'
    end
  $$;
`;

const nothingGoesLiveWithout = sql`
  create function refuse_without_consent() returns trigger language plpgsql as $$
  begin
    if new.id ~ '^[0-9]{1,9}$' and picture_consent_problem(new.id::integer) is not null then
      raise exception 'Picture % may not be shown: %', new.id, picture_consent_problem(new.id::integer)
        using errcode = 'check_violation', constraint = 'published_has_consent';
    end if;
    return new;
  end $$;
  create trigger refuse_without_consent before insert or update on published for each row
    when (new.state = 'live' and new.kind = 'media') execute function refuse_without_consent();
`;

const theRegisterIsKept = sql`
  alter table consents
    -- A child has a representative, and from seven on a say of its own. What was withdrawn may forget them.
    add constraint consents_of_children check (withdrawn_at is not null or not coalesce(is_child, false)
      or (btrim(coalesce(representative, '')) <> '' and (not coalesce(is_seven_or_older, false) or coalesce(child_agreed, false)))),
    add constraint consents_end_after_they_begin check (expires_on >= given_on);

  create function keep_consents() returns trigger language plpgsql as $$
  declare
    personal constant text[] := array['person', 'representative', 'note', 'paper_id', 'search_text', 'updated_at',
      'updated_by_id'];
  begin
    if old.withdrawn_at is null then
      if coalesce(old.is_child, false) and not coalesce(new.is_child, false) then
        raise exception 'Consent % is a child''s and stays so', old.id using errcode = 'check_violation';
      end if;
      return new;
    end if;
    -- What was withdrawn stays as it is; it may only forget who it was.
    if to_jsonb(new) - personal is distinct from to_jsonb(old) - personal
      or new.person not in (old.person, 'Phiếu ' || old.id || ' (đã xóa tên)')
      or new.representative is distinct from old.representative and new.representative is not null
      or new.note is distinct from old.note and new.note is not null
      or new.paper_id is distinct from old.paper_id and new.paper_id is not null
    then
      raise exception 'Consent % was withdrawn and stays as it is', old.id using errcode = 'check_violation';
    end if;
    return new;
  end $$;
  create trigger keep_consents before update on consents for each row execute function keep_consents();
  create trigger keep_consents_whole before delete or truncate on consents execute function keep_table();

  -- Payload writes all relations of a row anew with each save: at the end all that were there must be there.
  create function keep_consent_pictures() returns trigger language plpgsql as $$
  begin
    if exists (select 1 from media where id = old.media_id)
      and not exists (select 1 from consents_rels r
        where r.parent_id = old.parent_id and r.path = 'pictures' and r.media_id = old.media_id)
    then
      raise exception 'Consent % keeps its pictures; others may be added', old.parent_id
        using errcode = 'restrict_violation';
    end if;
    return null;
  end $$;
  create constraint trigger keep_consent_pictures after delete or update on consents_rels
    deferrable initially deferred for each row when (old.path = 'pictures') execute function keep_consent_pictures();

  create function close_withdrawn_consents() returns trigger language plpgsql as $$
  begin
    if exists (select 1 from consents where id = new.parent_id and withdrawn_at is not null) then
      raise exception 'Consent % was withdrawn and takes no more pictures', new.parent_id
        using errcode = 'check_violation';
    end if;
    return new;
  end $$;
  create trigger close_withdrawn_consents before insert or update on consents_rels
    for each row when (new.path = 'pictures') execute function close_withdrawn_consents();

  -- Which consents somebody has been warned of, for which last day: each once.
  create table consent_warnings (
    consent_id integer not null,
    expires_on date not null,
    at timestamptz not null default clock_timestamp(),
    primary key (consent_id, expires_on)
  );
`;
