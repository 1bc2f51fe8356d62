import { sql } from '@payloadcms/db-postgres';
import type { MigrateDownArgs, MigrateUpArgs } from '#cms/migration-args.ts';

/** What enters the log by itself, whoever changes it and by which way: all about documents. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(whatIsPublic);
  await db.execute(whoApproved);
  await db.execute(wayOfDocuments);
  for (const table of BINNED) await db.execute(sql.raw(binTriggers(table)));
  await db.execute(schedules);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const table of BINNED)
    await db.execute(sql.raw(`drop trigger log_bin on ${table}; drop trigger log_deletion on ${table}`));
  await db.execute(sql`
    drop trigger log_schedule on payload_jobs;
    drop trigger log_dropped_schedule on payload_jobs;
    drop trigger log_step on workflow_events;
    drop trigger log_approvals on approvals;
    drop trigger log_signature on approvals;
    drop trigger log_first_publication on published;
    drop trigger log_publication on published;
    drop function log_schedule, log_bin, log_step, log_approvals, log_signature, log_first_publication,
      log_publication, log_publications, note_many, title_of;
  `);
}

const BINNED = ['articles', 'campaigns', 'projects', 'updates', 'pages', 'media'];

const whatIsPublic = sql`
  -- What the newest draft is called; null for what is gone, or of which there is no title.
  create function title_of(kind text, id text) returns text language plpgsql stable as $$
  declare
    title text;
  begin
    if kind in ('article', 'campaign', 'project', 'update', 'page') and id ~ '^[0-9]{1,9}$' then
      execute format('select version_title from %I where parent_id = $1 and latest', '_' || kind || 's_v')
        into title using id::integer;
    end if;
    return title;
  end $$;

  -- One line for a statement that changes so much that nobody would read a line for each.
  create function note_many(event text, kind text, ids text[], person integer default null) returns void
    language sql return
    note_audit(event, kind, null, null, jsonb_build_object('count', cardinality(ids), 'first', ids[1],
      'last', ids[cardinality(ids)]), person);

  -- Postings and accounts have lines of their own, with more in them.
  create function log_publications(changes jsonb) returns void language plpgsql as $$
  declare
    change record;
    reprojecting constant boolean := current_setting('cong_doan.reprojecting', true) is not distinct from 'on';
  begin
    if reprojecting or jsonb_array_length(changes) > 50 then
      for change in
        select event, kind, array_agg(id order by id) as ids
        from jsonb_to_recordset(changes) as c (event text, kind text, id text) group by event, kind
      loop
        if reprojecting and change.event = 'republished' then
          -- One line for each kind in a batch: the words are the same, the software has changed.
          update audit_waiting w set detail = jsonb_set(w.detail, '{count}',
            to_jsonb((w.detail->>'count')::int + cardinality(change.ids)))
          where w.event = 'reprojected' and w.subject_kind = change.kind;
          if not found then perform note_many('reprojected', change.kind, change.ids); end if;
        else
          perform note_many(change.event, change.kind, change.ids);
        end if;
      end loop;
      return;
    end if;
    for change in
      select * from jsonb_to_recordset(changes)
        as c (event text, kind text, id text, title text, path text, face text, reason text)
    loop
      perform note_audit(change.event, change.kind, change.id, change.title, jsonb_strip_nulls(
        jsonb_build_object('path', change.path, 'face', change.face, 'reason', change.reason)));
    end loop;
  end $$;

  create function log_first_publication() returns trigger language plpgsql as $$
  declare
    changes jsonb;
  begin
    if (select count(*) from after_rows) > 50 then
      select jsonb_agg(jsonb_build_object('event', 'published', 'kind', kind, 'id', id)) into changes
      from after_rows where state = 'live' and kind not in ('posting', 'account', 'figureChange');
    else
      select jsonb_agg(jsonb_build_object('event', 'published', 'kind', kind, 'id', id, 'path', path,
        'title', coalesce(face->>'title', face->>'name', face->>'alt'), 'face', face_hash(face))) into changes
      from after_rows where state = 'live' and kind not in ('posting', 'account', 'figureChange');
    end if;
    perform log_publications(changes) where changes is not null;
    return null;
  end $$;
  create trigger log_first_publication after insert on published referencing new table as after_rows
    for each statement execute function log_first_publication();

  create function log_publication() returns trigger language plpgsql set enable_nestloop = off as $$
  declare
    changes jsonb;
  begin
    select jsonb_agg(jsonb_build_object('kind', n.kind, 'id', n.id, 'path', n.path, 'reason', n.reason,
      'event', case when n.state = 'withdrawn' then 'withdrawn' when o.state = 'live' then 'republished'
        else 'published' end,
      'title', coalesce(n.face->>'title', n.face->>'name', n.face->>'alt',
        o.face->>'title', o.face->>'name', o.face->>'alt'),
      'face', case when n.state = 'live' then face_hash(n.face) end)) into changes
    from after_rows n join before_rows o using (kind, id)
    where n.kind not in ('posting', 'account', 'figureChange')
      and (n.state, n.path, n.reason, n.face) is distinct from (o.state, o.path, o.reason, o.face);
    perform log_publications(changes) where changes is not null;
    return null;
  end $$;
  create trigger log_publication after update on published
    referencing old table as before_rows new table as after_rows
    for each statement execute function log_publication();
`;

const whoApproved = sql`
  create function log_approvals() returns trigger language plpgsql as $$
  declare
    given record;
  begin
    if (select count(*) from after_rows) > 50 then
      for given in select kind, min(approved_by) as approved_by, array_agg(doc_id) as ids
        from after_rows where via <> 'reprojected' group by kind
      loop
        perform note_many('approved', given.kind, given.ids, given.approved_by);
      end loop;
      return null;
    end if;
    for given in select * from after_rows where via <> 'reprojected' order by id loop
      perform note_audit(case given.via when 'emergency' then 'approved-in-emergency' else 'approved' end,
        given.kind, given.doc_id, title_of(given.kind, given.doc_id), jsonb_strip_nulls(jsonb_build_object(
          'via', given.via, 'face', given.face_hash, 'note', given.note, 'link', given.link_id)),
        given.approved_by, given.approver_name);
    end loop;
    return null;
  end $$;
  create trigger log_approvals after insert on approvals referencing new table as after_rows
    for each statement execute function log_approvals();

  -- An approval also ends by itself, when something newer goes live: that has its own line.
  create function log_signature() returns trigger language plpgsql as $$
  begin
    if old.countersigned_at is null and new.countersigned_at is not null then
      perform note_audit('countersigned', new.kind, new.doc_id, title_of(new.kind, new.doc_id),
        jsonb_build_object('face', new.face_hash), new.countersigned_by, new.countersigner_name);
    elsif old.revoked_at is null and new.revoked_at is not null and pg_trigger_depth() = 1 then
      perform note_audit('approval-revoked', new.kind, new.doc_id, title_of(new.kind, new.doc_id),
        jsonb_build_object('face', new.face_hash));
    end if;
    return null;
  end $$;
  create trigger log_signature after update on approvals for each row execute function log_signature();
`;

const wayOfDocuments = sql`
  create function log_step() returns trigger language plpgsql as $$
  declare
    event constant text := case new.action when 'submit' then 'submitted' when 'recall' then 'recalled'
      when 'return' then 'returned' when 'pass' then 'passed' end;
  begin
    if event is not null then
      perform note_audit(event, new.kind, new.doc_id, title_of(new.kind, new.doc_id),
        jsonb_strip_nulls(jsonb_build_object('note', new.note)), new.actor, new.actor_name);
    end if;
    return null;
  end $$;
  create trigger log_step after insert on workflow_events for each row execute function log_step();

  create function log_bin() returns trigger language plpgsql as $$
  declare
    was constant jsonb := to_jsonb(old);
    title constant text := coalesce(was->>'title', was->>'alt', was->>'filename');
  begin
    if tg_op = 'DELETE' then
      -- A form that was opened and left without a word is swept away unseen.
      if title is not null then
        perform note_audit('deleted', rtrim(tg_table_name, 's'), old.id::text, title, '{}');
      end if;
    else
      perform note_audit(case when new.deleted_at is null then 'restored' else 'binned' end,
        rtrim(tg_table_name, 's'), old.id::text, title, '{}');
    end if;
    return null;
  end $$;
`;

const binTriggers = (table: string) => `
  create trigger log_bin after update of deleted_at on ${table} for each row
    when (old.deleted_at is distinct from new.deleted_at) execute function log_bin();
  create trigger log_deletion after delete on ${table} for each row execute function log_bin();
`;

const schedules = sql`
  create function log_schedule() returns trigger language plpgsql as $$
  declare
    job constant payload_jobs := case when tg_op = 'DELETE' then old else new end;
    maker constant text := case jsonb_typeof(job.input->'user') when 'object' then job.input->'user'->>'value'
      else job.input->>'user' end;
    kind constant text := rtrim(job.input->'doc'->>'relationTo', 's');
    id constant text := job.input->'doc'->>'value';
  begin
    perform note_audit(case when tg_op = 'DELETE' then 'schedule-dropped' else 'scheduled' end, kind, id,
      title_of(kind, id), jsonb_build_object('type', job.input->>'type', 'for', job.wait_until),
      case when tg_op = 'INSERT' and maker ~ '^[0-9]{1,9}$' then maker::integer end);
    return null;
  end $$;
  create trigger log_schedule after insert on payload_jobs for each row
    when (new.task_slug = 'schedulePublish') execute function log_schedule();
  -- What has been carried out, or is just being so, was not dropped.
  create trigger log_dropped_schedule after delete on payload_jobs for each row
    when (old.task_slug = 'schedulePublish' and old.completed_at is null and not coalesce(old.processing, false))
    execute function log_schedule();
`;
