import { sql } from '@payloadcms/db-postgres';
import type { MigrateDownArgs, MigrateUpArgs } from '#cms/migration-args.ts';

/** Links for those without an account: to look at a draft, say something, decide. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table review_links (
      id bigint generated always as identity primary key,
      -- Of the secret in the link; the link itself is shown once and kept nowhere.
      token_hash text not null unique,
      kind text not null,
      doc_id text not null,
      reviewer text not null,
      may_decide boolean not null,
      made_by integer not null,
      made_at timestamptz not null default clock_timestamp(),
      expires_at timestamptz not null,
      revoked_at timestamptz,
      check (expires_at > made_at and expires_at <= made_at + interval '31 days')
    );
    create index review_links_of_document on review_links (kind, doc_id);

    create table review_link_uses (
      id bigint generated always as identity primary key,
      link_id bigint not null references review_links (id),
      action text not null check (action in ('opened', 'commented', 'approved', 'returned')),
      note text,
      at timestamptz not null default clock_timestamp()
    );
    create index review_link_uses_of_link on review_link_uses (link_id, id);

    -- Whom a link was for and what they did with it stays; only the link can be ended.
    create function keep_review_links() returns trigger language plpgsql as $$
    begin
      if tg_op <> 'UPDATE' or tg_table_name = 'review_link_uses'
        or to_jsonb(new) - 'revoked_at' is distinct from to_jsonb(old) - 'revoked_at' or old.revoked_at is not null then
        raise exception 'Review links are ended, never changed' using errcode = 'restrict_violation';
      end if;
      return new;
    end $$;
    create trigger keep_review_links before update or delete on review_links
      for each row execute function keep_review_links();
    create trigger keep_review_link_uses before update or delete on review_link_uses
      for each row execute function keep_review_links();

    -- Who decides over a link does so in the name of its maker: one who may approve and has not written,
    -- which sign_approval asks. The link itself must be alive, and for this document.
    create function approve_over_link() returns trigger language plpgsql as $$
    begin
      if not exists (
        select 1 from review_links l
        where l.id = new.link_id and l.kind = new.kind and l.doc_id = new.doc_id and l.made_by = new.approved_by
          and l.may_decide and l.revoked_at is null and l.expires_at > clock_timestamp())
      then
        raise exception 'Link % cannot approve % %', new.link_id, new.kind, new.doc_id using errcode = 'check_violation';
      end if;
      return new;
    end $$;
    create trigger approve_over_link before insert on approvals for each row
      when (new.via = 'link') execute function approve_over_link();
  `);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop trigger approve_over_link on approvals;
    drop table review_link_uses, review_links;
    drop function approve_over_link, keep_review_links;
  `);
}
