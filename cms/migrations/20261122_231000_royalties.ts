import { sql } from '@payloadcms/db-postgres';
import type { MigrateDownArgs, MigrateUpArgs } from '#cms/migration-args.ts';

/** Nhuận bút: who is paid what for which article. Apart from the documents, so that no face can hold it. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(rates);
  await db.execute(lines);
  await db.execute(walls);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop table royalty_lines, royalty_months, royalty_coefficients, royalty_rates;
    drop function keep_royalty_line, keep_royalty_month, keep_royalty_rate, log_royalty_rate;
  `);
}

const rates = sql`
  -- What holds from a day on. The first row is an example: the customer says what holds here.
  create table royalty_rates (
    id bigint generated always as identity primary key,
    valid_from date not null unique,
    -- Đồng for a coefficient of one.
    unit_price bigint not null check (unit_price > 0 and unit_price <= 1000000000),
    is_example boolean not null default false,
    set_by integer,
    set_by_name text not null,
    set_at timestamptz not null default clock_timestamp()
  );
  create table royalty_coefficients (
    rate_id bigint not null references royalty_rates (id),
    genre text not null check (genre in ('news', 'article', 'report', 'photo', 'video')),
    coefficient numeric(7, 3) not null check (coefficient > 0),
    primary key (rate_id, genre)
  );
  insert into royalty_rates (valid_from, unit_price, is_example, set_by_name)
  values ('2000-01-01', 10000, true, 'Số ví dụ');
  insert into royalty_coefficients (rate_id, genre, coefficient)
  select id, genre, coefficient from royalty_rates,
    (values ('news', 1), ('article', 3), ('report', 5), ('photo', 0.5), ('video', 4)) as example (genre, coefficient);
`;

const lines = sql`
  create table royalty_months (
    month text primary key check (month ~ '^20[0-9]{2}-(0[1-9]|1[0-2])$'),
    last_edited_by integer,
    last_edited_at timestamptz,
    locked_by integer,
    locked_by_name text,
    locked_at timestamptz,
    total bigint,
    check (num_nonnulls(locked_by, locked_by_name, locked_at, total) in (0, 4)),
    check (locked_by <> last_edited_by)
  );

  create table royalty_lines (
    id bigint generated always as identity primary key,
    month text not null references royalty_months (month),
    -- No reference: what was paid outlives the article.
    article_id integer not null,
    article_title text not null,
    owner_unit integer,
    genre text not null check (genre in ('news', 'article', 'report', 'photo', 'video')),
    role text not null check (role in ('text', 'photo')),
    person text not null check (length(btrim(person)) > 0),
    user_id integer,
    coefficient numeric(7, 3) not null,
    quantity numeric(7, 2) not null check (quantity > 0),
    unit_price bigint not null check (unit_price > 0),
    -- Whole đồng, rounded half up, as a calculator on the table would.
    amount bigint not null generated always as (round(coefficient * quantity * unit_price)::bigint) stored,
    note text not null default '',
    -- A correction of a line of a locked month: its coefficient is the difference.
    adjusts_id bigint references royalty_lines (id),
    edited_by integer not null,
    edited_at timestamptz not null default clock_timestamp(),
    check (coefficient > 0 or adjusts_id is not null and coefficient <> 0 and note <> '')
  );
  create index royalty_lines_of_month on royalty_lines (month, article_id);
  create index royalty_lines_adjusting on royalty_lines (adjusts_id) where adjusts_id is not null;
`;

const walls = sql`
  -- Whoever writes a line takes its month: no line slips in beside the locking of it.
  create function keep_royalty_line() returns trigger language plpgsql as $$
  declare
    line constant royalty_lines := case when tg_op = 'DELETE' then old else new end;
    editor constant integer := case when tg_op = 'DELETE'
      then nullif(current_setting('cong_doan.actor', true), '')::integer else new.edited_by end;
  begin
    if tg_op = 'UPDATE' and (new.month, new.article_id, new.adjusts_id)
      is distinct from (old.month, old.article_id, old.adjusts_id) then
      raise exception 'A line stays with its month and article' using errcode = 'check_violation';
    end if;
    insert into royalty_months (month) values (line.month) on conflict do nothing;
    update royalty_months set last_edited_by = editor, last_edited_at = clock_timestamp()
    where month = line.month and locked_at is null;
    if not found then
      raise exception 'Month % is locked', line.month using errcode = 'restrict_violation';
    end if;
    if line.adjusts_id is not null and not exists (
      select 1 from royalty_lines l join royalty_months m using (month)
      where l.id = line.adjusts_id and m.locked_at is not null and l.month < line.month)
    then
      raise exception 'Only a line of an earlier, locked month is adjusted' using errcode = 'check_violation';
    end if;
    return line;
  end $$;
  create trigger keep_royalty_line before insert or update or delete on royalty_lines
    for each row execute function keep_royalty_line();
  create trigger keep_royalty_lines before truncate on royalty_lines for each statement execute function keep_table();

  create function keep_royalty_month() returns trigger language plpgsql as $$
  begin
    if tg_op <> 'UPDATE' then
      if tg_op <> 'INSERT' then
        raise exception 'Months are never deleted' using errcode = 'restrict_violation';
      end if;
      if new.locked_at is not null then
        raise exception 'A month is locked once it has lines' using errcode = 'check_violation';
      end if;
      return new;
    end if;
    if old.locked_at is not null then
      raise exception 'Month % is locked and stays so', old.month using errcode = 'restrict_violation';
    end if;
    if new.locked_at is not null then
      if not may_approve(new.locked_by) then
        raise exception 'User % may not lock a month', new.locked_by using errcode = 'check_violation';
      end if;
      new.total := (select coalesce(sum(amount), 0) from royalty_lines where month = new.month);
      perform note_audit('royalties-locked', 'royalties', new.month, 'Nhuận bút tháng ' || new.month,
        jsonb_build_object('amount', new.total), new.locked_by, new.locked_by_name);
    end if;
    return new;
  end $$;
  create trigger keep_royalty_month before insert or update or delete on royalty_months
    for each row execute function keep_royalty_month();
  create trigger keep_royalty_months before truncate on royalty_months for each statement execute function keep_table();

  -- What held once is not written anew; another day, another row.
  create function keep_royalty_rate() returns trigger language plpgsql as $$
  begin
    raise exception 'Rates are only added to' using errcode = 'restrict_violation';
  end $$;
  create trigger keep_royalty_rate before update or delete or truncate on royalty_rates
    for each statement execute function keep_royalty_rate();
  create trigger keep_royalty_coefficient before update or delete or truncate on royalty_coefficients
    for each statement execute function keep_royalty_rate();

  create function log_royalty_rate() returns trigger language plpgsql as $$
  begin
    perform note_audit('royalty-rates-changed', 'royalties', new.id::text, 'Định mức từ ' || new.valid_from,
      jsonb_build_object('amount', new.unit_price), new.set_by, new.set_by_name);
    return null;
  end $$;
  create trigger log_royalty_rate after insert on royalty_rates for each row execute function log_royalty_rate();
`;
