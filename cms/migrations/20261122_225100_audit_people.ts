import { sql } from '@payloadcms/db-postgres';
import type { MigrateDownArgs, MigrateUpArgs } from '#cms/migration-args.ts';

/** What enters the log by itself: people and their rights, the books, hosts, consents. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(people);
  await db.execute(books);
  await db.execute(gate);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop trigger log_consent on consents;
    drop trigger log_host on link_hosts;
    drop trigger log_account on accounts;
    drop trigger log_postings on postings;
    drop trigger log_user on users;
    drop function log_consent, log_host, log_account, log_postings, log_user, masked_address;
  `);
}

const people = sql`
  -- "lan.nguyen@tinhdoan.vn" → "l***@tinhdoan.vn": the log is kept for good.
  create function masked_address(address text) returns text language sql immutable return
    left(address, 1) || '***@' || split_part(address, '@', 2);

  create function log_user() returns trigger language plpgsql as $$
  declare
    changed jsonb;
  begin
    if tg_op = 'INSERT' then
      perform note_audit('user-created', 'user', new.id::text, new.name, jsonb_strip_nulls(jsonb_build_object(
        'role', new.role, 'unit', new.unit_id, 'email', masked_address(new.email))));
      return null;
    elsif tg_op = 'DELETE' then
      perform note_audit('user-deleted', 'user', old.id::text, old.name, jsonb_build_object('role', old.role));
      return null;
    end if;
    if new.role is distinct from old.role then
      perform note_audit('role-changed', 'user', new.id::text, new.name,
        jsonb_build_object('from', old.role, 'to', new.role));
    end if;
    if (new.suspended_at is null) <> (old.suspended_at is null) then
      perform note_audit(case when new.suspended_at is null then 'user-reinstated' else 'user-suspended' end,
        'user', new.id::text, new.name, '{}');
    end if;
    if (new.hash, new.salt) is distinct from (old.hash, old.salt) then
      perform note_audit('password-changed', 'user', new.id::text, new.name, '{}');
    end if;
    changed := jsonb_strip_nulls(jsonb_build_object(
      'name', case when new.name <> old.name then jsonb_build_array(old.name, new.name) end,
      'email', case when new.email <> old.email
        then jsonb_build_array(masked_address(old.email), masked_address(new.email)) end,
      'unit', case when new.unit_id is distinct from old.unit_id then jsonb_build_array(old.unit_id, new.unit_id) end));
    if changed <> '{}' then
      perform note_audit('user-changed', 'user', new.id::text, new.name, changed);
    end if;
    return null;
  end $$;
  create trigger log_user after insert or update or delete on users for each row execute function log_user();
`;

const books = sql`
  -- One line for all postings of a project that are confirmed together; no giver is named.
  create function log_postings() returns trigger language plpgsql set enable_nestloop = off as $$
  declare
    confirmed record;
  begin
    for confirmed in
      select n.project_id, n.cancels_id is not null as cancels, n.confirmed_by_id as person, count(*) as count,
        min(n.number) as first, max(n.number) as last, sum(n.amount) as amount
      from after_rows n join before_rows o using (id)
      where o.confirmed_at is null and n.confirmed_at is not null
      group by 1, 2, 3 order by 1, 2
    loop
      perform note_audit(case when confirmed.cancels then 'posting-cancelled' else 'posting-confirmed' end,
        'project', confirmed.project_id::text, title_of('project', confirmed.project_id::text),
        jsonb_strip_nulls(jsonb_build_object('count', confirmed.count, 'first', confirmed.first,
          'last', confirmed.last, 'amount', confirmed.amount)), confirmed.person);
    end loop;
    return null;
  end $$;
  create trigger log_postings after update on postings
    referencing old table as before_rows new table as after_rows
    for each statement execute function log_postings();

  create function log_account() returns trigger language plpgsql as $$
  begin
    if tg_op = 'UPDATE' then
      if new.state = old.state then return null; end if;
    end if;
    perform note_audit('account-' || new.state, 'account', new.id::text,
      title_of('project', new.project_id::text), jsonb_strip_nulls(jsonb_build_object('project', new.project_id,
        'bank', new.bank_name, 'number', '…' || right(new.number, 4), 'reason', new.reason)),
      case new.state when 'proposed' then new.proposed_by_id when 'verified' then new.verified_by_id
        else new.closed_by_id end);
    return null;
  end $$;
  create trigger log_account after insert or update on accounts for each row execute function log_account();
`;

const gate = sql`
  create function log_host() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' then
      perform note_audit('host-removed', 'link-host', old.id::text, old.host, '{}');
      return null;
    end if;
    if tg_op = 'INSERT' then
      perform note_audit('host-proposed', 'link-host', new.id::text, new.host, '{}', new.proposed_by_id);
    elsif (new.host, new.note) is distinct from (old.host, old.note) then
      perform note_audit('host-changed', 'link-host', new.id::text, new.host, jsonb_build_object('from', old.host));
    end if;
    if new.approved_at is not null then
      if tg_op = 'INSERT' or new.approved_at is distinct from old.approved_at then
        perform note_audit('host-approved', 'link-host', new.id::text, new.host, '{}', new.approved_by_id);
      end if;
    end if;
    return null;
  end $$;
  create trigger log_host after insert or update or delete on link_hosts for each row execute function log_host();

  -- By number: who was in the picture can be forgotten, and the log forgets nothing.
  create function log_consent() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' then
      perform note_audit('consent-deleted', 'consent', old.id::text, 'Phiếu ' || old.id, '{}');
    elsif tg_op = 'INSERT' then
      perform note_audit('consent-given', 'consent', new.id::text, 'Phiếu ' || new.id,
        jsonb_build_object('child', coalesce(new.is_child, false)), new.created_by_id);
    elsif old.withdrawn_at is null and new.withdrawn_at is not null then
      perform note_audit('consent-withdrawn', 'consent', new.id::text, 'Phiếu ' || new.id, '{}', new.withdrawn_by_id);
    elsif to_jsonb(new) - array['updated_at', 'updated_by_id', 'search_text']
      is distinct from to_jsonb(old) - array['updated_at', 'updated_by_id', 'search_text'] then
      perform note_audit('consent-changed', 'consent', new.id::text, 'Phiếu ' || new.id, '{}', new.updated_by_id);
    end if;
    return null;
  end $$;
  create trigger log_consent after insert or update or delete on consents
    for each row execute function log_consent();
`;
