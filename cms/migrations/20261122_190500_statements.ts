import { sql } from '@payloadcms/db-postgres';
import type { MigrateDownArgs, MigrateUpArgs } from '#cms/migration-args.ts';

/** Bank statements: what was imported, row by row, and how each bank lays its columns out. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    -- Columns as a person has corrected them, for the next file with the same header of the same bank.
    create table statement_formats (
      bin text not null check (bin ~ '^[0-9]{6}$'),
      signature text not null,
      columns jsonb not null,
      set_by_id integer references users (id) on delete set null,
      set_at timestamptz not null default now(),
      primary key (bin, signature)
    );

    create table statement_imports (
      id serial primary key,
      account_id integer not null references accounts (id),
      -- BIN and number: one bank account may receive for several projects.
      bank_account text not null,
      file_name text not null,
      sha256 text not null,
      bytes bigint not null,
      -- The name of the file in the desk's private folder, until it is committed or thrown away.
      file text,
      state text not null default 'reading'
        check (state in ('reading', 'columns', 'read', 'committed', 'confirmed', 'failed', 'dropped')),
      -- What is being done at the moment, by which run, how far (0 to 100), and when it last gave a sign of life.
      phase text check (phase in ('read', 'commit', 'confirm')),
      run uuid,
      worked_at timestamptz,
      progress smallint not null default 0,
      columns jsonb,
      head jsonb,
      tail jsonb,
      balance_ok boolean not null default false,
      problem text,
      imported_by_id integer references users (id) on delete set null,
      imported_at timestamptz not null default now(),
      committed_by_id integer references users (id) on delete set null,
      committed_at timestamptz,
      confirmed_by_id integer references users (id) on delete set null,
      confirmed_at timestamptz
    );
    create index statement_imports_account on statement_imports (bank_account);

    create table statement_rows (
      id serial primary key,
      import_id integer not null references statement_imports (id),
      bank_account text not null,
      line integer not null,
      booked_on date,
      booked_time time,
      reference text,
      amount bigint,
      balance bigint,
      memo text not null,
      memo_key text not null,
      counterparty text not null,
      donor_name text,
      donor_kind text,
      -- What the row is by itself, and what it is beside what was imported before.
      read_as text not null check (read_as in ('new', 'unmatched', 'bad', 'reversal', 'debit')),
      outcome text not null
        check (outcome in ('new', 'duplicate', 'bad', 'unmatched', 'reversal', 'debit', 'doubtful', 'aside')),
      problem text,
      same_as integer,
      reverses integer,
      project_id integer references projects (id) on delete set null,
      posting_id integer references postings (id),
      -- Committed: from now on the same row is known, whatever file it comes in.
      taken boolean not null default false,
      twin smallint not null default 0,
      decided_by_id integer references users (id) on delete set null,
      decided_at timestamptz,
      decided_reason text,
      unique (import_id, line),
      check (read_as = 'bad' or (booked_on is not null and reference is not null and amount <> 0)),
      check (not taken or (read_as <> 'bad' and outcome <> 'bad'))
    );
    -- The same transfer counts once. Twins are rows that are equal in all this and yet two.
    create unique index statement_rows_once on statement_rows (bank_account, reference, booked_on, amount, twin)
      where taken;
    create index statement_rows_amount on statement_rows (bank_account, amount) where taken;
    create unique index statement_rows_posting on statement_rows (posting_id);
    create unique index statement_rows_reverses on statement_rows (reverses) where taken;
    create index statement_rows_queue on statement_rows (bank_account, booked_on)
      where taken and outcome in ('new', 'unmatched', 'reversal', 'doubtful');

    create function keep_statement_rows() returns trigger language plpgsql as $$
    begin
      if old.taken and tg_op = 'DELETE' then
        raise exception 'Row % of statement % is committed and stays', old.line, old.import_id
          using errcode = 'restrict_violation';
      end if;
      if tg_op = 'DELETE' then return old; end if;
      if old.taken and (new.taken, new.import_id, new.bank_account, new.line, new.booked_on, new.reference, new.amount,
          new.twin, new.memo, new.read_as)
        is distinct from (old.taken, old.import_id, old.bank_account, old.line, old.booked_on, old.reference,
          old.amount, old.twin, old.memo, old.read_as) then
        raise exception 'Row % of statement % is committed and stays as it was read', old.line, old.import_id
          using errcode = 'check_violation';
      end if;
      return new;
    end $$;
    create trigger keep_statement_rows before update or delete on statement_rows
      for each row execute function keep_statement_rows();
  `);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop table statement_rows, statement_imports, statement_formats;
    drop function keep_statement_rows;
  `);
}
