import { sql } from '@payloadcms/db-postgres';
import type { MigrateDownArgs, MigrateUpArgs } from '#cms/migration-args.ts';

/** What people wrote stays as they wrote it until it is forgotten; the log tells who did what, never the words. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    alter table letters alter column receipt set not null, alter column received_at set not null,
      add constraint letters_receipt check (receipt ~ '^[0-9a-f]{64}$'),
      -- Once forgotten, nothing personal is left.
      add constraint letters_forgotten check (forgotten_at is null
        or (text is null and name is null and contact is null and reply is null and note is null));

    create function keep_letter() returns trigger language plpgsql as $$
    begin
      if (new.receipt, new.received_at) is distinct from (old.receipt, old.received_at) then
        raise exception 'Mã và lúc nhận của thư góp ý không sửa được.' using errcode = 'check_violation', constraint = 'letters_kept';
      end if;
      if new.forgotten_at is null and (new.subject, new.text, new.name, new.contact)
        is distinct from (old.subject, old.text, old.name, old.contact) then
        raise exception 'Lời người viết thư góp ý không sửa được.' using errcode = 'check_violation', constraint = 'letters_kept';
      end if;
      return new;
    end $$;
    create trigger keep_letter before update on letters for each row execute function keep_letter();

    create function log_letter() returns trigger language plpgsql as $$
    begin
      if new.forgotten_at is not null and old.forgotten_at is null then
        perform note_audit('letter-forgotten', 'letter', new.id::text, 'Thư góp ý số ' || new.id, '{}');
      elsif new.status <> old.status then
        perform note_audit('letter-moved', 'letter', new.id::text, 'Thư góp ý số ' || new.id,
          jsonb_build_object('from', old.status, 'to', new.status));
      end if;
      return null;
    end $$;
    create trigger log_letter after update on letters for each row execute function log_letter();

    -- The desk notes by itself when an answer was given, at its publication: no part of what is approved.
    create or replace function face_hash(face jsonb) returns text language sql immutable parallel safe return
      encode(sha256(convert_to((face - array['publishedAt', 'updatedAt', 'sortDay', 'answeredAt'])::text, 'UTF8')), 'hex');

    -- An answer that the public may see ends its letter, whichever way it was published.
    create function answer_letter() returns trigger language plpgsql as $$
    begin
      update letters set status = 'answered', answered_at = clock_timestamp(), updated_at = clock_timestamp()
      where receipt = new.face ->> 'receipt' and status <> 'answered';
      return null;
    end $$;
    create trigger answer_letter after insert or update on published for each row
      when (new.kind = 'answer' and new.state = 'live' and new.face ->> 'state' in ('answered', 'closed'))
      execute function answer_letter();
  `);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop trigger answer_letter on published;
    drop trigger log_letter on letters;
    drop trigger keep_letter on letters;
    drop function answer_letter, log_letter, keep_letter;
    create or replace function face_hash(face jsonb) returns text language sql immutable parallel safe return
      encode(sha256(convert_to((face - array['publishedAt', 'updatedAt', 'sortDay'])::text, 'UTF8')), 'hex');
    alter table letters drop constraint letters_forgotten, drop constraint letters_receipt,
      alter column receipt drop not null, alter column received_at drop not null;
  `);
}
