import { sql } from '@payloadcms/db-postgres';
import type { MigrateDownArgs, MigrateUpArgs } from '#cms/migration-args.ts';

const TABLES = { article: 'articles', campaign: 'campaigns', project: 'projects', update: 'updates', page: 'pages' };

/** Four eyes, as the database sees them: who wrote, who approved which content, and nothing live without. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(nobodyLosesTheirUnit);
  await db.execute(eventsAndWriters);
  await db.execute(approvals);
  await db.execute(nothingUnapprovedGoesLive);
  for (const [kind, table] of Object.entries(TABLES))
    await db.execute(
      sql.raw(`create trigger note_writer after insert or update on _${table}_v
        for each row execute function note_writer('${kind}')`),
    );
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const table of Object.values(TABLES))
    await db.execute(sql.raw(`drop trigger note_writer on _${table}_v`));
  await db.execute(sql`
    drop trigger settle_approvals on published;
    drop trigger refuse_unapproved on published;
    drop table approvals, document_writers, workflow_events;
    drop function settle_approvals, refuse_unapproved, keep_approvals, sign_approval, may_approve, note_writer,
      keep_workflow_events, face_hash;
  `);
}

const nobodyLosesTheirUnit = sql`
  -- Without their unit people would work for the whole province.
  alter table users drop constraint users_unit_id_units_id_fk,
    add constraint users_unit_id_units_id_fk foreign key (unit_id) references units (id) on delete restrict;
`;

const eventsAndWriters = sql`
  -- What happened to a document on its way, for its history. Only added to.
  create table workflow_events (
    id bigint generated always as identity primary key,
    kind text not null,
    doc_id text not null,
    action text not null,
    actor integer,
    actor_name text not null,
    note text,
    version_id integer,
    at timestamptz not null default clock_timestamp()
  );
  create index workflow_events_of_document on workflow_events (kind, doc_id, id);

  create function keep_workflow_events() returns trigger language plpgsql as $$
  begin
    raise exception 'The history of a document is only added to' using errcode = 'restrict_violation';
  end $$;
  create trigger keep_workflow_events before update or delete on workflow_events
    for each row execute function keep_workflow_events();
  create trigger keep_workflow_events_whole before truncate on workflow_events execute function keep_workflow_events();

  -- Everybody whose words are in the draft and not yet in what was approved and published.
  create table document_writers (
    kind text not null,
    doc_id text not null,
    user_id integer not null,
    since timestamptz not null default clock_timestamp(),
    primary key (kind, doc_id, user_id)
  );

  create function note_writer() returns trigger language plpgsql as $$
  begin
    if new.version_updated_by_id is not null and new.parent_id is not null then
      insert into document_writers (kind, doc_id, user_id)
      values (tg_argv[0], new.parent_id::text, new.version_updated_by_id) on conflict do nothing;
    end if;
    return null;
  end $$;
`;

const approvals = sql`
  -- The content of a public face, whenever it is published: the same for the same words. (sortDay follows
  -- from publishedAt where the document has no day of its own.)
  create function face_hash(face jsonb) returns text language sql immutable parallel safe return
    encode(sha256(convert_to((face - array['publishedAt', 'updatedAt', 'sortDay'])::text, 'UTF8')), 'hex');

  create table approvals (
    id bigint generated always as identity primary key,
    kind text not null,
    doc_id text not null,
    face_hash text not null,
    via text not null check (via in ('desk', 'publish', 'link', 'emergency', 'reprojected')),
    approved_by integer,
    approver_name text not null,
    link_id bigint,
    note text,
    writers integer[] not null default '{}',
    at timestamptz not null default clock_timestamp(),
    revoked_at timestamptz,
    countersigned_by integer,
    countersigner_name text,
    countersigned_at timestamptz,
    check ((via = 'link') = (link_id is not null)),
    check (via <> 'emergency' or length(trim(note)) >= 5),
    check (num_nonnulls(countersigned_by, countersigner_name, countersigned_at) in (0, 3)),
    check (countersigned_at is null or via = 'emergency')
  );
  create index approvals_of_document on approvals (kind, doc_id) where revoked_at is null;
  create index approvals_to_countersign on approvals (at)
    where via = 'emergency' and countersigned_at is null;

  create function may_approve(person integer) returns boolean language sql stable return
    exists (select 1 from users where id = person and role in ('admin', 'approver') and suspended_at is null);

  create function sign_approval() returns trigger language plpgsql as $$
  begin
    new.at := clock_timestamp();
    new.revoked_at := null;
    new.countersigned_by := null;
    new.countersigner_name := null;
    new.countersigned_at := null;
    new.writers := array(
      select user_id from document_writers w where w.kind = new.kind and w.doc_id = new.doc_id order by 1);
    if new.via = 'reprojected' then
      if current_setting('cong_doan.reprojecting', true) is distinct from 'on' then
        raise exception 'Only making all faces anew carries approvals over' using errcode = 'check_violation';
      end if;
      return new;
    end if;
    if new.approved_by is null or not may_approve(new.approved_by) then
      raise exception 'User % may not approve', new.approved_by using errcode = 'check_violation';
    end if;
    if new.via <> 'emergency' and new.approved_by = any(new.writers) then
      raise exception 'User % wrote % % and cannot approve it', new.approved_by, new.kind, new.doc_id
        using errcode = 'check_violation';
    end if;
    return new;
  end $$;
  create trigger sign_approval before insert on approvals for each row execute function sign_approval();

  create function keep_approvals() returns trigger language plpgsql as $$
  declare
    later constant text[] := array['revoked_at', 'countersigned_by', 'countersigner_name', 'countersigned_at'];
  begin
    if tg_op <> 'UPDATE' then
      raise exception 'Approvals are never deleted' using errcode = 'restrict_violation';
    end if;
    if to_jsonb(new) - later is distinct from to_jsonb(old) - later
      or old.revoked_at is not null and new.revoked_at is distinct from old.revoked_at
      or old.countersigned_at is not null and
        (new.countersigned_by, new.countersigner_name, new.countersigned_at)
        is distinct from (old.countersigned_by, old.countersigner_name, old.countersigned_at)
    then
      raise exception 'Approval % stays as it was given', old.id using errcode = 'check_violation';
    end if;
    if old.countersigned_at is null and new.countersigned_at is not null and (
      new.countersigned_by = old.approved_by or new.countersigned_by = any(old.writers)
      or not may_approve(new.countersigned_by))
    then
      raise exception 'User % may not countersign approval %', new.countersigned_by, old.id
        using errcode = 'check_violation';
    end if;
    return new;
  end $$;
  create trigger keep_approvals before update or delete on approvals for each row execute function keep_approvals();
  create trigger keep_approvals_whole before truncate on approvals execute function keep_approvals();
`;

const nothingUnapprovedGoesLive = sql`
  create function refuse_unapproved() returns trigger language plpgsql as $$
  begin
    if not exists (
      select 1 from approvals a
      where a.kind = new.kind and a.doc_id = new.id and a.revoked_at is null and a.face_hash = face_hash(new.face))
    then
      raise exception 'Nobody has approved this content of % %', new.kind, new.id
        using errcode = 'check_violation', constraint = 'published_is_approved';
    end if;
    return new;
  end $$;
  create trigger refuse_unapproved before insert or update on published for each row
    when (new.state = 'live' and new.kind in ('article', 'campaign', 'project', 'update', 'page'))
    execute function refuse_unapproved();

  -- What goes live has been approved, and whoever writes from now on writes something new. An approval
  -- serves what is live: older ones end with it, all of them with a withdrawal.
  create function settle_approvals() returns trigger language plpgsql as $$
  declare
    hash constant text := case when new.state = 'live' then face_hash(new.face) end;
    reprojecting constant boolean := current_setting('cong_doan.reprojecting', true) is not distinct from 'on';
  begin
    if tg_op = 'UPDATE' and old.state = new.state and (hash is null or hash = face_hash(old.face)) then
      return null;
    end if;
    if not reprojecting then
      update approvals set revoked_at = clock_timestamp()
      where kind = new.kind and doc_id = new.id and revoked_at is null and face_hash is distinct from hash;
      if hash is not null then
        delete from document_writers where kind = new.kind and doc_id = new.id;
      end if;
    end if;
    return null;
  end $$;
  create trigger settle_approvals after insert or update on published for each row
    when (new.kind in ('article', 'campaign', 'project', 'update', 'page'))
    execute function settle_approvals();
`;
