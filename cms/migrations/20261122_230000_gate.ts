import { sql } from '@payloadcms/db-postgres';
import type { MigrateDownArgs, MigrateUpArgs } from '#cms/migration-args.ts';

/** The gate in the database: whom a host takes to be approved, where live pages link to, which links are dead. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(hostsWall);
  await db.execute(linksOfFaces);
  await db.execute(linkChecks);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop table link_check_cursor;
    drop table link_checks;
    drop index published_link_hosts, published_links;
    drop function face_link_hosts, face_links;
    drop trigger keep_link_hosts on link_hosts;
    drop trigger propose_link_hosts on link_hosts;
    drop function keep_link_hosts, propose_link_hosts;
  `);
}

const hostsWall = sql`
  -- A host comes as a proposal, by whatever way.
  create function propose_link_hosts() returns trigger language plpgsql as $$
  begin
    if new.approved_at is not null or new.approved_by_id is not null then
      raise exception 'Host % is proposed first and approved then, by somebody else', new.host
        using errcode = 'check_violation', constraint = 'link_hosts_two_people';
    end if;
    return new;
  end $$;
  create trigger propose_link_hosts before insert on link_hosts for each row execute function propose_link_hosts();

  -- Approved by a second person who may publish; what was approved is never another host. A person's
  -- account may go: then the signature is empty, and the moment of it stays.
  create function keep_link_hosts() returns trigger language plpgsql as $$
  begin
    if new.proposed_by_id is distinct from old.proposed_by_id and new.proposed_by_id is not null then
      raise exception 'Host % keeps its proposer', old.host using errcode = 'check_violation';
    end if;
    if old.approved_at is not null then
      if new.host is distinct from old.host or new.approved_at is distinct from old.approved_at
        or (new.approved_by_id is distinct from old.approved_by_id and new.approved_by_id is not null) then
        raise exception 'Host % was approved and stays as it is: remove it and propose another', old.host
          using errcode = 'check_violation', constraint = 'link_hosts_stay';
      end if;
      return new;
    end if;
    if new.approved_at is null and new.approved_by_id is null then return new; end if;
    if new.host is distinct from old.host or new.approved_at is null or new.approved_by_id is null
      or old.proposed_by_id is null or new.approved_by_id = old.proposed_by_id
      or not exists (select 1 from users where id = new.approved_by_id and role in ('admin', 'approver')
        and suspended_at is null)
    then
      raise exception 'Host % is approved by a second person who may publish', old.host
        using errcode = 'check_violation', constraint = 'link_hosts_two_people';
    end if;
    return new;
  end $$;
  create trigger keep_link_hosts before update on link_hosts for each row execute function keep_link_hosts();
`;

const linksOfFaces = sql`
  -- The addresses outside the portal that a public face links to.
  create function face_links(face jsonb) returns text[] language plpgsql immutable parallel safe as $$
  begin
    return array(
      select distinct address #>> '{}' from (
        select jsonb_path_query(face, '$.**.href') union all select jsonb_path_query(face, '$.**.url')) found (address)
      where address #>> '{}' ~* '^https?://');
  end $$;
  create index published_links on published using gin (face_links(face)) with (fastupdate = off) where state = 'live';

  -- Their hosts and those above them: "https://a.b.vn/c" is on a.b.vn and on b.vn.
  create function face_link_hosts(face jsonb) returns text[] language plpgsql immutable parallel safe as $$
  begin
    return array(
      select distinct array_to_string(labels[n:], '.')
      from unnest(public.face_links(face)) address,
        string_to_array(rtrim(lower(substring(address from '^[^:]+://(?:[^/?#@]*@)?([^/?#:]+)')), '.'), '.') labels,
        generate_series(1, greatest(cardinality(labels) - 1, 0)) n);
  end $$;
  create index published_link_hosts on published using gin (face_link_hosts(face)) with (fastupdate = off)
    where state = 'live';
`;

const linkChecks = sql`
  -- What became of the last look at each address that live pages link to.
  create table link_checks (
    url text primary key,
    status integer,
    -- In words for the editor; empty while it answers.
    problem text,
    first_failed_at timestamptz,
    -- Failed twice, a day apart.
    broken_at timestamptz,
    told_at timestamptz,
    checked_at timestamptz,
    noticed_at timestamptz not null default clock_timestamp(),
    constraint link_checks_fail_in_words check ((first_failed_at is null) = (problem is null)
      and (broken_at is null or first_failed_at is not null))
  );
  create index link_checks_due on link_checks (checked_at nulls first);
  create index link_checks_broken on link_checks (broken_at) where broken_at is not null;

  -- How far the published faces have been looked through for links.
  create table link_check_cursor (only_row boolean primary key default true check (only_row), seq bigint not null);
  insert into link_check_cursor (seq) values (0);
`;
