import { sql } from '@payloadcms/db-postgres';
import type { MigrateDownArgs, MigrateUpArgs } from '#cms/migration-args.ts';

/** The database as the last wall around the books, whoever writes and however. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(postingsWall);
  await db.execute(accountsWall);
  await db.execute(figuresWall);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop table published_figures;
    drop trigger keep_figure_changes on figure_changes;
    drop trigger keep_figure_changes_whole on figure_changes;
    drop trigger keep_accounts on accounts;
    drop trigger keep_accounts_whole on accounts;
    drop trigger keep_postings on postings;
    drop trigger keep_postings_whole on postings;
    drop trigger number_postings on postings;
    drop trigger keep_evidence on postings_evidence;
    drop function keep_figure_changes, keep_accounts, keep_postings, keep_evidence, number_postings, keep_table;
    drop index postings_number_key, postings_cancels_key, accounts_one_proposed, accounts_one_verified;
    alter table postings drop constraint postings_signed, drop constraint postings_four_eyes,
      drop constraint postings_sums, drop constraint postings_forms;
    alter table accounts drop constraint accounts_two_people, drop constraint accounts_signed;
  `);
}

const postingsWall = sql`
  create unique index postings_number_key on postings (project_id, number);
  create unique index postings_cancels_key on postings (cancels_id) where discarded_at is null;

  alter table postings
    -- Confirmed: entered by one, confirmed by another, numbered; or none of it.
    add constraint postings_signed check (
      case when confirmed_at is null then confirmed_by_id is null and number is null and cancelled_by_number is null
      else confirmed_by_id is not null and number is not null and entered_by_id is not null and discarded_at is null end),
    add constraint postings_four_eyes check (
      confirmed_by_id <> entered_by_id and not coalesce(writers @> to_jsonb(confirmed_by_id), false)),
    -- Whole đồng that a JavaScript number carries exactly; only what cancels is negative.
    add constraint postings_sums check (
      coalesce(amount = trunc(amount) and abs(amount) <= 9007199254740991, true)
      and case when cancels_id is null then coalesce(amount, 0) >= 0 and coalesce(quantity, 1) > 0
          else reason is not null and cancels_number is not null end),
    add constraint postings_forms check (
      case bucket when 'received' then form = 'money' when 'spent' then form = 'money'
        when 'goods' then form <> 'money' else true end
      and case when form = 'money' then coalesce(amount, 0) <> 0
          else item is not null and quantity is not null and unit is not null end);

  create function keep_table() returns trigger language plpgsql as $$
  begin
    raise exception 'Rows of % are never deleted', tg_table_name using errcode = 'restrict_violation';
  end $$;

  create function keep_postings() returns trigger language plpgsql as $$
  declare
    original postings;
    free constant text[] := array['name_shown', 'message', 'message_allowed', 'updated_at', 'cancelled_by_number'];
  begin
    if tg_op = 'INSERT' then
      if new.confirmed_at is not null then
        raise exception 'A posting is entered first and confirmed afterwards' using errcode = 'check_violation';
      end if;
    elsif old.discarded_at is not null then
      raise exception 'Posting % was discarded and stays as it is', old.id using errcode = 'check_violation';
    elsif old.confirmed_at is not null then
      if to_jsonb(new) - free is distinct from to_jsonb(old) - free then
        raise exception 'Posting % is confirmed: it can be cancelled by another, not changed', old.id
          using errcode = 'check_violation';
      end if;
      if new.cancelled_by_number is distinct from old.cancelled_by_number and (old.cancelled_by_number is not null
        or not exists (select 1 from postings c where c.cancels_id = old.id and c.number = new.cancelled_by_number)) then
        raise exception 'Posting % is not cancelled by that number', old.id using errcode = 'check_violation';
      end if;
      return new;
    elsif (new.entered_by_id, new.cancels_id) is distinct from (old.entered_by_id, old.cancels_id)
      or not coalesce(new.writers, '[]') @> coalesce(old.writers, '[]') then
      raise exception 'Who entered posting % and what it cancels stay as they are', old.id
        using errcode = 'check_violation';
    elsif new.confirmed_at is not null and
      (new.project_id, new.bucket, new.form, new.amount, new.item, new.quantity, new.unit, new.occurred_on, new.donor_name)
      is distinct from
      (old.project_id, old.bucket, old.form, old.amount, old.item, old.quantity, old.unit, old.occurred_on, old.donor_name)
    then
      raise exception 'Posting % is confirmed as it was entered', old.id using errcode = 'check_violation';
    end if;
    if new.cancels_id is null then return new; end if;
    select * into original from postings where id = new.cancels_id;
    if original.confirmed_at is null or original.cancels_id is not null or original.number <> new.cancels_number
      or (new.project_id, new.bucket, new.form, new.item, new.unit, new.budget_line, new.need)
        is distinct from (original.project_id, original.bucket, original.form, original.item, original.unit,
          original.budget_line, original.need)
      or new.amount is distinct from -original.amount or new.quantity is distinct from -original.quantity
    then
      raise exception 'A cancelling posting repeats posting % with the opposite sign', new.cancels_id
        using errcode = 'check_violation';
    end if;
    return new;
  end $$;

  create trigger keep_postings before insert or update on postings for each row execute function keep_postings();
  create trigger keep_postings_whole before delete or truncate on postings execute function keep_table();

  -- Numbers of a project follow each other without a gap: those just given begin after the last.
  -- Its plan is kept from the first call, of one row perhaps, and must also do for a hundred thousand.
  create function number_postings() returns trigger language plpgsql set enable_nestloop = off as $$
  declare
    gap record;
  begin
    for gap in
      select n.project_id from after_rows n join before_rows o using (id)
      where o.number is null and n.number is not null
      group by n.project_id
      having max(n.number) - min(n.number) + 1 <> count(*)
        or min(n.number) <> 1 + coalesce((select p.number from postings p
          where p.project_id = n.project_id and p.number < min(n.number) order by p.number desc limit 1), 0)
    loop
      raise exception 'Numbers of project % have a gap', gap.project_id using errcode = 'check_violation';
    end loop;
    return null;
  end $$;
  create trigger number_postings after update on postings
    referencing old table as before_rows new table as after_rows
    for each statement execute function number_postings();

  create function keep_evidence() returns trigger language plpgsql as $$
  begin
    if exists (select 1 from postings p where p.confirmed_at is not null
      and p.id = any(array[case when tg_op <> 'DELETE' then new._parent_id end, case when tg_op <> 'INSERT' then old._parent_id end]))
    then
      raise exception 'The evidence of a confirmed posting stays as it is' using errcode = 'check_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
  end $$;
  create trigger keep_evidence before insert or update or delete on postings_evidence
    for each row execute function keep_evidence();
`;

const accountsWall = sql`
  create unique index accounts_one_proposed on accounts (project_id) where state = 'proposed';
  create unique index accounts_one_verified on accounts (project_id) where state = 'verified';

  alter table accounts
    add constraint accounts_two_people check (verified_by_id <> proposed_by_id),
    add constraint accounts_signed check (case state
      when 'proposed' then verified_at is null and verified_by_id is null and closed_at is null
      when 'verified' then verified_at is not null and verified_by_id is not null and proposed_by_id is not null
        and closed_at is null
      when 'closed' then verified_at is not null and verified_by_id is not null and closed_at is not null
        and closed_by_id is not null and reason is not null
      else verified_at is null and closed_at is not null and reason is not null end);

  create function keep_accounts() returns trigger language plpgsql as $$
  begin
    if tg_op = 'INSERT' then
      if new.state <> 'proposed' then
        raise exception 'An account is proposed first' using errcode = 'check_violation';
      end if;
    elsif (new.project_id, new.bank, new.bank_name, new.number, new.holder, new.proposed_by_id, new.proposed_at)
      is distinct from
      (old.project_id, old.bank, old.bank_name, old.number, old.holder, old.proposed_by_id, old.proposed_at) then
      raise exception 'Account % stays as it was proposed: propose another', old.id using errcode = 'check_violation';
    elsif old.verified_at is not null and (new.verified_at, new.verified_by_id)
      is distinct from (old.verified_at, old.verified_by_id) or old.state in ('closed', 'dismissed')
      or (old.state = 'verified' and new.state not in ('verified', 'closed')) then
      raise exception 'Account % is %: that is not taken back', old.id, old.state using errcode = 'check_violation';
    end if;
    return new;
  end $$;
  create trigger keep_accounts before insert or update on accounts for each row execute function keep_accounts();
  create trigger keep_accounts_whole before delete or truncate on accounts execute function keep_table();
`;

const figuresWall = sql`
  create function keep_figure_changes() returns trigger language plpgsql as $$
  begin
    raise exception 'The history of figures is only added to' using errcode = 'restrict_violation';
  end $$;
  create trigger keep_figure_changes before update on figure_changes
    for each row execute function keep_figure_changes();
  create trigger keep_figure_changes_whole before delete or truncate on figure_changes execute function keep_table();

  -- What each project last showed of its figures, also after it was taken down.
  create table published_figures (
    project_id integer primary key,
    figures jsonb not null
  );
`;
