import { sql } from '@payloadcms/db-postgres';
import type { MigrateDownArgs, MigrateUpArgs } from '#cms/migration-args.ts';

/** The newsroom: where a document stands, whose it is, consents, hosts that links may lead to. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_articles_stage" AS ENUM('draft', 'submitted', 'returned', 'ready', 'approved', 'published', 'withdrawn');
  CREATE TYPE "public"."enum_articles_priority" AS ENUM('normal', 'urgent');
  CREATE TYPE "public"."enum__articles_v_version_stage" AS ENUM('draft', 'submitted', 'returned', 'ready', 'approved', 'published', 'withdrawn');
  CREATE TYPE "public"."enum__articles_v_version_priority" AS ENUM('normal', 'urgent');
  CREATE TYPE "public"."enum_campaigns_stage" AS ENUM('draft', 'submitted', 'returned', 'ready', 'approved', 'published', 'withdrawn');
  CREATE TYPE "public"."enum_campaigns_priority" AS ENUM('normal', 'urgent');
  CREATE TYPE "public"."enum__campaigns_v_version_stage" AS ENUM('draft', 'submitted', 'returned', 'ready', 'approved', 'published', 'withdrawn');
  CREATE TYPE "public"."enum__campaigns_v_version_priority" AS ENUM('normal', 'urgent');
  CREATE TYPE "public"."enum_projects_stage" AS ENUM('draft', 'submitted', 'returned', 'ready', 'approved', 'published', 'withdrawn');
  CREATE TYPE "public"."enum_projects_priority" AS ENUM('normal', 'urgent');
  CREATE TYPE "public"."enum__projects_v_version_stage" AS ENUM('draft', 'submitted', 'returned', 'ready', 'approved', 'published', 'withdrawn');
  CREATE TYPE "public"."enum__projects_v_version_priority" AS ENUM('normal', 'urgent');
  CREATE TYPE "public"."enum_updates_stage" AS ENUM('draft', 'submitted', 'returned', 'ready', 'approved', 'published', 'withdrawn');
  CREATE TYPE "public"."enum_updates_priority" AS ENUM('normal', 'urgent');
  CREATE TYPE "public"."enum__updates_v_version_stage" AS ENUM('draft', 'submitted', 'returned', 'ready', 'approved', 'published', 'withdrawn');
  CREATE TYPE "public"."enum__updates_v_version_priority" AS ENUM('normal', 'urgent');
  CREATE TYPE "public"."enum_pages_stage" AS ENUM('draft', 'submitted', 'returned', 'ready', 'approved', 'published', 'withdrawn');
  CREATE TYPE "public"."enum_pages_priority" AS ENUM('normal', 'urgent');
  CREATE TYPE "public"."enum__pages_v_version_stage" AS ENUM('draft', 'submitted', 'returned', 'ready', 'approved', 'published', 'withdrawn');
  CREATE TYPE "public"."enum__pages_v_version_priority" AS ENUM('normal', 'urgent');
  CREATE TYPE "public"."enum_media_people" AS ENUM('none', 'adults', 'children');
  CREATE TYPE "public"."enum_consents_scope" AS ENUM('portal', 'social', 'print');
  ALTER TYPE "public"."enum_users_role" ADD VALUE 'auditor';
  CREATE TABLE "consents_scope" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_consents_scope",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "consents" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"person" varchar NOT NULL,
  	"is_child" boolean DEFAULT false,
  	"is_seven_or_older" boolean DEFAULT false,
  	"child_agreed" boolean DEFAULT false,
  	"representative" varchar,
  	"given_on" timestamp(3) with time zone NOT NULL,
  	"expires_on" timestamp(3) with time zone,
  	"paper_id" integer,
  	"note" varchar,
  	"withdrawn_at" timestamp(3) with time zone,
  	"withdrawn_by_id" integer,
  	"created_by_id" integer,
  	"updated_by_id" integer,
  	"search_text" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "consents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"media_id" integer
  );
  
  CREATE TABLE "consent_papers" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"created_by_id" integer,
  	"updated_by_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric
  );
  
  CREATE TABLE "link_hosts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"host" varchar NOT NULL,
  	"note" varchar NOT NULL,
  	"proposed_by_id" integer,
  	"approved_by_id" integer,
  	"approved_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "articles" ADD COLUMN "stage" "enum_articles_stage" DEFAULT 'draft';
  ALTER TABLE "articles" ADD COLUMN "owner_unit_id" integer;
  ALTER TABLE "articles" ADD COLUMN "assignee_id" integer;
  ALTER TABLE "articles" ADD COLUMN "priority" "enum_articles_priority" DEFAULT 'normal';
  ALTER TABLE "articles" ADD COLUMN "due_on" timestamp(3) with time zone;
  ALTER TABLE "articles" ADD COLUMN "review_on" timestamp(3) with time zone;
  ALTER TABLE "_articles_v" ADD COLUMN "version_stage" "enum__articles_v_version_stage" DEFAULT 'draft';
  ALTER TABLE "_articles_v" ADD COLUMN "version_owner_unit_id" integer;
  ALTER TABLE "_articles_v" ADD COLUMN "version_assignee_id" integer;
  ALTER TABLE "_articles_v" ADD COLUMN "version_priority" "enum__articles_v_version_priority" DEFAULT 'normal';
  ALTER TABLE "_articles_v" ADD COLUMN "version_due_on" timestamp(3) with time zone;
  ALTER TABLE "_articles_v" ADD COLUMN "version_review_on" timestamp(3) with time zone;
  ALTER TABLE "campaigns" ADD COLUMN "stage" "enum_campaigns_stage" DEFAULT 'draft';
  ALTER TABLE "campaigns" ADD COLUMN "owner_unit_id" integer;
  ALTER TABLE "campaigns" ADD COLUMN "assignee_id" integer;
  ALTER TABLE "campaigns" ADD COLUMN "priority" "enum_campaigns_priority" DEFAULT 'normal';
  ALTER TABLE "campaigns" ADD COLUMN "due_on" timestamp(3) with time zone;
  ALTER TABLE "campaigns" ADD COLUMN "review_on" timestamp(3) with time zone;
  ALTER TABLE "_campaigns_v" ADD COLUMN "version_stage" "enum__campaigns_v_version_stage" DEFAULT 'draft';
  ALTER TABLE "_campaigns_v" ADD COLUMN "version_owner_unit_id" integer;
  ALTER TABLE "_campaigns_v" ADD COLUMN "version_assignee_id" integer;
  ALTER TABLE "_campaigns_v" ADD COLUMN "version_priority" "enum__campaigns_v_version_priority" DEFAULT 'normal';
  ALTER TABLE "_campaigns_v" ADD COLUMN "version_due_on" timestamp(3) with time zone;
  ALTER TABLE "_campaigns_v" ADD COLUMN "version_review_on" timestamp(3) with time zone;
  ALTER TABLE "projects" ADD COLUMN "stage" "enum_projects_stage" DEFAULT 'draft';
  ALTER TABLE "projects" ADD COLUMN "owner_unit_id" integer;
  ALTER TABLE "projects" ADD COLUMN "assignee_id" integer;
  ALTER TABLE "projects" ADD COLUMN "priority" "enum_projects_priority" DEFAULT 'normal';
  ALTER TABLE "projects" ADD COLUMN "due_on" timestamp(3) with time zone;
  ALTER TABLE "projects" ADD COLUMN "review_on" timestamp(3) with time zone;
  ALTER TABLE "_projects_v" ADD COLUMN "version_stage" "enum__projects_v_version_stage" DEFAULT 'draft';
  ALTER TABLE "_projects_v" ADD COLUMN "version_owner_unit_id" integer;
  ALTER TABLE "_projects_v" ADD COLUMN "version_assignee_id" integer;
  ALTER TABLE "_projects_v" ADD COLUMN "version_priority" "enum__projects_v_version_priority" DEFAULT 'normal';
  ALTER TABLE "_projects_v" ADD COLUMN "version_due_on" timestamp(3) with time zone;
  ALTER TABLE "_projects_v" ADD COLUMN "version_review_on" timestamp(3) with time zone;
  ALTER TABLE "updates" ADD COLUMN "stage" "enum_updates_stage" DEFAULT 'draft';
  ALTER TABLE "updates" ADD COLUMN "owner_unit_id" integer;
  ALTER TABLE "updates" ADD COLUMN "assignee_id" integer;
  ALTER TABLE "updates" ADD COLUMN "priority" "enum_updates_priority" DEFAULT 'normal';
  ALTER TABLE "updates" ADD COLUMN "due_on" timestamp(3) with time zone;
  ALTER TABLE "updates" ADD COLUMN "review_on" timestamp(3) with time zone;
  ALTER TABLE "_updates_v" ADD COLUMN "version_stage" "enum__updates_v_version_stage" DEFAULT 'draft';
  ALTER TABLE "_updates_v" ADD COLUMN "version_owner_unit_id" integer;
  ALTER TABLE "_updates_v" ADD COLUMN "version_assignee_id" integer;
  ALTER TABLE "_updates_v" ADD COLUMN "version_priority" "enum__updates_v_version_priority" DEFAULT 'normal';
  ALTER TABLE "_updates_v" ADD COLUMN "version_due_on" timestamp(3) with time zone;
  ALTER TABLE "_updates_v" ADD COLUMN "version_review_on" timestamp(3) with time zone;
  ALTER TABLE "pages" ADD COLUMN "stage" "enum_pages_stage" DEFAULT 'draft';
  ALTER TABLE "pages" ADD COLUMN "owner_unit_id" integer;
  ALTER TABLE "pages" ADD COLUMN "assignee_id" integer;
  ALTER TABLE "pages" ADD COLUMN "priority" "enum_pages_priority" DEFAULT 'normal';
  ALTER TABLE "pages" ADD COLUMN "due_on" timestamp(3) with time zone;
  ALTER TABLE "pages" ADD COLUMN "review_on" timestamp(3) with time zone;
  ALTER TABLE "_pages_v" ADD COLUMN "version_stage" "enum__pages_v_version_stage" DEFAULT 'draft';
  ALTER TABLE "_pages_v" ADD COLUMN "version_owner_unit_id" integer;
  ALTER TABLE "_pages_v" ADD COLUMN "version_assignee_id" integer;
  ALTER TABLE "_pages_v" ADD COLUMN "version_priority" "enum__pages_v_version_priority" DEFAULT 'normal';
  ALTER TABLE "_pages_v" ADD COLUMN "version_due_on" timestamp(3) with time zone;
  ALTER TABLE "_pages_v" ADD COLUMN "version_review_on" timestamp(3) with time zone;
  ALTER TABLE "media" ADD COLUMN "people" "enum_media_people";
  ALTER TABLE "users" ADD COLUMN "unit_id" integer;
  ALTER TABLE "users" ADD COLUMN "suspended_at" timestamp(3) with time zone;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "consents_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "consent_papers_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "link_hosts_id" integer;
  ALTER TABLE "consents_scope" ADD CONSTRAINT "consents_scope_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."consents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "consents" ADD CONSTRAINT "consents_paper_id_consent_papers_id_fk" FOREIGN KEY ("paper_id") REFERENCES "public"."consent_papers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "consents" ADD CONSTRAINT "consents_withdrawn_by_id_users_id_fk" FOREIGN KEY ("withdrawn_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "consents" ADD CONSTRAINT "consents_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "consents" ADD CONSTRAINT "consents_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "consents_rels" ADD CONSTRAINT "consents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."consents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "consents_rels" ADD CONSTRAINT "consents_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "consent_papers" ADD CONSTRAINT "consent_papers_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "consent_papers" ADD CONSTRAINT "consent_papers_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "link_hosts" ADD CONSTRAINT "link_hosts_proposed_by_id_users_id_fk" FOREIGN KEY ("proposed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "link_hosts" ADD CONSTRAINT "link_hosts_approved_by_id_users_id_fk" FOREIGN KEY ("approved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "consents_scope_order_idx" ON "consents_scope" USING btree ("order");
  CREATE INDEX "consents_scope_parent_idx" ON "consents_scope" USING btree ("parent_id");
  CREATE INDEX "consents_paper_idx" ON "consents" USING btree ("paper_id");
  CREATE INDEX "consents_withdrawn_at_idx" ON "consents" USING btree ("withdrawn_at");
  CREATE INDEX "consents_withdrawn_by_idx" ON "consents" USING btree ("withdrawn_by_id");
  CREATE INDEX "consents_created_by_idx" ON "consents" USING btree ("created_by_id");
  CREATE INDEX "consents_updated_by_idx" ON "consents" USING btree ("updated_by_id");
  CREATE INDEX "consents_updated_at_idx" ON "consents" USING btree ("updated_at");
  CREATE INDEX "consents_created_at_idx" ON "consents" USING btree ("created_at");
  CREATE INDEX "consents_rels_order_idx" ON "consents_rels" USING btree ("order");
  CREATE INDEX "consents_rels_parent_idx" ON "consents_rels" USING btree ("parent_id");
  CREATE INDEX "consents_rels_path_idx" ON "consents_rels" USING btree ("path");
  CREATE INDEX "consents_rels_media_id_idx" ON "consents_rels" USING btree ("media_id");
  CREATE INDEX "consent_papers_created_by_idx" ON "consent_papers" USING btree ("created_by_id");
  CREATE INDEX "consent_papers_updated_by_idx" ON "consent_papers" USING btree ("updated_by_id");
  CREATE INDEX "consent_papers_updated_at_idx" ON "consent_papers" USING btree ("updated_at");
  CREATE INDEX "consent_papers_created_at_idx" ON "consent_papers" USING btree ("created_at");
  CREATE UNIQUE INDEX "consent_papers_filename_idx" ON "consent_papers" USING btree ("filename");
  CREATE UNIQUE INDEX "link_hosts_host_idx" ON "link_hosts" USING btree ("host");
  CREATE INDEX "link_hosts_proposed_by_idx" ON "link_hosts" USING btree ("proposed_by_id");
  CREATE INDEX "link_hosts_approved_by_idx" ON "link_hosts" USING btree ("approved_by_id");
  CREATE INDEX "link_hosts_approved_at_idx" ON "link_hosts" USING btree ("approved_at");
  CREATE INDEX "link_hosts_updated_at_idx" ON "link_hosts" USING btree ("updated_at");
  CREATE INDEX "link_hosts_created_at_idx" ON "link_hosts" USING btree ("created_at");
  ALTER TABLE "articles" ADD CONSTRAINT "articles_owner_unit_id_units_id_fk" FOREIGN KEY ("owner_unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_assignee_id_users_id_fk" FOREIGN KEY ("assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_owner_unit_id_units_id_fk" FOREIGN KEY ("version_owner_unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_assignee_id_users_id_fk" FOREIGN KEY ("version_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "campaigns" ADD CONSTRAINT "campaigns_owner_unit_id_units_id_fk" FOREIGN KEY ("owner_unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "campaigns" ADD CONSTRAINT "campaigns_assignee_id_users_id_fk" FOREIGN KEY ("assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_campaigns_v" ADD CONSTRAINT "_campaigns_v_version_owner_unit_id_units_id_fk" FOREIGN KEY ("version_owner_unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_campaigns_v" ADD CONSTRAINT "_campaigns_v_version_assignee_id_users_id_fk" FOREIGN KEY ("version_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "projects" ADD CONSTRAINT "projects_owner_unit_id_units_id_fk" FOREIGN KEY ("owner_unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "projects" ADD CONSTRAINT "projects_assignee_id_users_id_fk" FOREIGN KEY ("assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_projects_v" ADD CONSTRAINT "_projects_v_version_owner_unit_id_units_id_fk" FOREIGN KEY ("version_owner_unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_projects_v" ADD CONSTRAINT "_projects_v_version_assignee_id_users_id_fk" FOREIGN KEY ("version_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "updates" ADD CONSTRAINT "updates_owner_unit_id_units_id_fk" FOREIGN KEY ("owner_unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "updates" ADD CONSTRAINT "updates_assignee_id_users_id_fk" FOREIGN KEY ("assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_updates_v" ADD CONSTRAINT "_updates_v_version_owner_unit_id_units_id_fk" FOREIGN KEY ("version_owner_unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_updates_v" ADD CONSTRAINT "_updates_v_version_assignee_id_users_id_fk" FOREIGN KEY ("version_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages" ADD CONSTRAINT "pages_owner_unit_id_units_id_fk" FOREIGN KEY ("owner_unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages" ADD CONSTRAINT "pages_assignee_id_users_id_fk" FOREIGN KEY ("assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_version_owner_unit_id_units_id_fk" FOREIGN KEY ("version_owner_unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_version_assignee_id_users_id_fk" FOREIGN KEY ("version_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "users" ADD CONSTRAINT "users_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_consents_fk" FOREIGN KEY ("consents_id") REFERENCES "public"."consents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_consent_papers_fk" FOREIGN KEY ("consent_papers_id") REFERENCES "public"."consent_papers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_link_hosts_fk" FOREIGN KEY ("link_hosts_id") REFERENCES "public"."link_hosts"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "articles_stage_idx" ON "articles" USING btree ("stage");
  CREATE INDEX "articles_owner_unit_idx" ON "articles" USING btree ("owner_unit_id");
  CREATE INDEX "articles_assignee_idx" ON "articles" USING btree ("assignee_id");
  CREATE INDEX "articles_due_on_idx" ON "articles" USING btree ("due_on");
  CREATE INDEX "articles_review_on_idx" ON "articles" USING btree ("review_on");
  CREATE INDEX "_articles_v_version_version_stage_idx" ON "_articles_v" USING btree ("version_stage");
  CREATE INDEX "_articles_v_version_version_owner_unit_idx" ON "_articles_v" USING btree ("version_owner_unit_id");
  CREATE INDEX "_articles_v_version_version_assignee_idx" ON "_articles_v" USING btree ("version_assignee_id");
  CREATE INDEX "_articles_v_version_version_due_on_idx" ON "_articles_v" USING btree ("version_due_on");
  CREATE INDEX "_articles_v_version_version_review_on_idx" ON "_articles_v" USING btree ("version_review_on");
  CREATE INDEX "campaigns_stage_idx" ON "campaigns" USING btree ("stage");
  CREATE INDEX "campaigns_owner_unit_idx" ON "campaigns" USING btree ("owner_unit_id");
  CREATE INDEX "campaigns_assignee_idx" ON "campaigns" USING btree ("assignee_id");
  CREATE INDEX "campaigns_due_on_idx" ON "campaigns" USING btree ("due_on");
  CREATE INDEX "campaigns_review_on_idx" ON "campaigns" USING btree ("review_on");
  CREATE INDEX "_campaigns_v_version_version_stage_idx" ON "_campaigns_v" USING btree ("version_stage");
  CREATE INDEX "_campaigns_v_version_version_owner_unit_idx" ON "_campaigns_v" USING btree ("version_owner_unit_id");
  CREATE INDEX "_campaigns_v_version_version_assignee_idx" ON "_campaigns_v" USING btree ("version_assignee_id");
  CREATE INDEX "_campaigns_v_version_version_due_on_idx" ON "_campaigns_v" USING btree ("version_due_on");
  CREATE INDEX "_campaigns_v_version_version_review_on_idx" ON "_campaigns_v" USING btree ("version_review_on");
  CREATE INDEX "projects_stage_idx" ON "projects" USING btree ("stage");
  CREATE INDEX "projects_owner_unit_idx" ON "projects" USING btree ("owner_unit_id");
  CREATE INDEX "projects_assignee_idx" ON "projects" USING btree ("assignee_id");
  CREATE INDEX "projects_due_on_idx" ON "projects" USING btree ("due_on");
  CREATE INDEX "projects_review_on_idx" ON "projects" USING btree ("review_on");
  CREATE INDEX "_projects_v_version_version_stage_idx" ON "_projects_v" USING btree ("version_stage");
  CREATE INDEX "_projects_v_version_version_owner_unit_idx" ON "_projects_v" USING btree ("version_owner_unit_id");
  CREATE INDEX "_projects_v_version_version_assignee_idx" ON "_projects_v" USING btree ("version_assignee_id");
  CREATE INDEX "_projects_v_version_version_due_on_idx" ON "_projects_v" USING btree ("version_due_on");
  CREATE INDEX "_projects_v_version_version_review_on_idx" ON "_projects_v" USING btree ("version_review_on");
  CREATE INDEX "updates_stage_idx" ON "updates" USING btree ("stage");
  CREATE INDEX "updates_owner_unit_idx" ON "updates" USING btree ("owner_unit_id");
  CREATE INDEX "updates_assignee_idx" ON "updates" USING btree ("assignee_id");
  CREATE INDEX "updates_due_on_idx" ON "updates" USING btree ("due_on");
  CREATE INDEX "updates_review_on_idx" ON "updates" USING btree ("review_on");
  CREATE INDEX "_updates_v_version_version_stage_idx" ON "_updates_v" USING btree ("version_stage");
  CREATE INDEX "_updates_v_version_version_owner_unit_idx" ON "_updates_v" USING btree ("version_owner_unit_id");
  CREATE INDEX "_updates_v_version_version_assignee_idx" ON "_updates_v" USING btree ("version_assignee_id");
  CREATE INDEX "_updates_v_version_version_due_on_idx" ON "_updates_v" USING btree ("version_due_on");
  CREATE INDEX "_updates_v_version_version_review_on_idx" ON "_updates_v" USING btree ("version_review_on");
  CREATE INDEX "pages_stage_idx" ON "pages" USING btree ("stage");
  CREATE INDEX "pages_owner_unit_idx" ON "pages" USING btree ("owner_unit_id");
  CREATE INDEX "pages_assignee_idx" ON "pages" USING btree ("assignee_id");
  CREATE INDEX "pages_due_on_idx" ON "pages" USING btree ("due_on");
  CREATE INDEX "pages_review_on_idx" ON "pages" USING btree ("review_on");
  CREATE INDEX "_pages_v_version_version_stage_idx" ON "_pages_v" USING btree ("version_stage");
  CREATE INDEX "_pages_v_version_version_owner_unit_idx" ON "_pages_v" USING btree ("version_owner_unit_id");
  CREATE INDEX "_pages_v_version_version_assignee_idx" ON "_pages_v" USING btree ("version_assignee_id");
  CREATE INDEX "_pages_v_version_version_due_on_idx" ON "_pages_v" USING btree ("version_due_on");
  CREATE INDEX "_pages_v_version_version_review_on_idx" ON "_pages_v" USING btree ("version_review_on");
  CREATE INDEX "users_unit_idx" ON "users" USING btree ("unit_id");
  CREATE INDEX "payload_locked_documents_rels_consents_id_idx" ON "payload_locked_documents_rels" USING btree ("consents_id");
  CREATE INDEX "payload_locked_documents_rels_consent_papers_id_idx" ON "payload_locked_documents_rels" USING btree ("consent_papers_id");
  CREATE INDEX "payload_locked_documents_rels_link_hosts_id_idx" ON "payload_locked_documents_rels" USING btree ("link_hosts_id");`);
  await db.execute(
    sql.raw(
      ['articles', 'campaigns', 'projects', 'updates', 'pages']
        .map(
          (table) => `
            update ${table} set stage = 'published' where _status = 'published';
            update _${table}_v set version_stage = 'published' where version__status = 'published';`,
        )
        .join('\n'),
    ),
  );
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "consents_scope" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "consents" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "consents_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "consent_papers" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "link_hosts" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "consents_scope" CASCADE;
  DROP TABLE "consents" CASCADE;
  DROP TABLE "consents_rels" CASCADE;
  DROP TABLE "consent_papers" CASCADE;
  DROP TABLE "link_hosts" CASCADE;
  ALTER TABLE "articles" DROP CONSTRAINT "articles_owner_unit_id_units_id_fk";
  
  ALTER TABLE "articles" DROP CONSTRAINT "articles_assignee_id_users_id_fk";
  
  ALTER TABLE "_articles_v" DROP CONSTRAINT "_articles_v_version_owner_unit_id_units_id_fk";
  
  ALTER TABLE "_articles_v" DROP CONSTRAINT "_articles_v_version_assignee_id_users_id_fk";
  
  ALTER TABLE "campaigns" DROP CONSTRAINT "campaigns_owner_unit_id_units_id_fk";
  
  ALTER TABLE "campaigns" DROP CONSTRAINT "campaigns_assignee_id_users_id_fk";
  
  ALTER TABLE "_campaigns_v" DROP CONSTRAINT "_campaigns_v_version_owner_unit_id_units_id_fk";
  
  ALTER TABLE "_campaigns_v" DROP CONSTRAINT "_campaigns_v_version_assignee_id_users_id_fk";
  
  ALTER TABLE "projects" DROP CONSTRAINT "projects_owner_unit_id_units_id_fk";
  
  ALTER TABLE "projects" DROP CONSTRAINT "projects_assignee_id_users_id_fk";
  
  ALTER TABLE "_projects_v" DROP CONSTRAINT "_projects_v_version_owner_unit_id_units_id_fk";
  
  ALTER TABLE "_projects_v" DROP CONSTRAINT "_projects_v_version_assignee_id_users_id_fk";
  
  ALTER TABLE "updates" DROP CONSTRAINT "updates_owner_unit_id_units_id_fk";
  
  ALTER TABLE "updates" DROP CONSTRAINT "updates_assignee_id_users_id_fk";
  
  ALTER TABLE "_updates_v" DROP CONSTRAINT "_updates_v_version_owner_unit_id_units_id_fk";
  
  ALTER TABLE "_updates_v" DROP CONSTRAINT "_updates_v_version_assignee_id_users_id_fk";
  
  ALTER TABLE "pages" DROP CONSTRAINT "pages_owner_unit_id_units_id_fk";
  
  ALTER TABLE "pages" DROP CONSTRAINT "pages_assignee_id_users_id_fk";
  
  ALTER TABLE "_pages_v" DROP CONSTRAINT "_pages_v_version_owner_unit_id_units_id_fk";
  
  ALTER TABLE "_pages_v" DROP CONSTRAINT "_pages_v_version_assignee_id_users_id_fk";
  
  ALTER TABLE "users" DROP CONSTRAINT "users_unit_id_units_id_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_consents_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_consent_papers_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_link_hosts_fk";
  
  ALTER TABLE "users" ALTER COLUMN "role" SET DATA TYPE text;
  ALTER TABLE "users" ALTER COLUMN "role" SET DEFAULT 'contributor'::text;
  DROP TYPE "public"."enum_users_role";
  CREATE TYPE "public"."enum_users_role" AS ENUM('admin', 'approver', 'editor', 'contributor', 'treasurer');
  ALTER TABLE "users" ALTER COLUMN "role" SET DEFAULT 'contributor'::"public"."enum_users_role";
  ALTER TABLE "users" ALTER COLUMN "role" SET DATA TYPE "public"."enum_users_role" USING "role"::"public"."enum_users_role";
  DROP INDEX "articles_stage_idx";
  DROP INDEX "articles_owner_unit_idx";
  DROP INDEX "articles_assignee_idx";
  DROP INDEX "articles_due_on_idx";
  DROP INDEX "articles_review_on_idx";
  DROP INDEX "_articles_v_version_version_stage_idx";
  DROP INDEX "_articles_v_version_version_owner_unit_idx";
  DROP INDEX "_articles_v_version_version_assignee_idx";
  DROP INDEX "_articles_v_version_version_due_on_idx";
  DROP INDEX "_articles_v_version_version_review_on_idx";
  DROP INDEX "campaigns_stage_idx";
  DROP INDEX "campaigns_owner_unit_idx";
  DROP INDEX "campaigns_assignee_idx";
  DROP INDEX "campaigns_due_on_idx";
  DROP INDEX "campaigns_review_on_idx";
  DROP INDEX "_campaigns_v_version_version_stage_idx";
  DROP INDEX "_campaigns_v_version_version_owner_unit_idx";
  DROP INDEX "_campaigns_v_version_version_assignee_idx";
  DROP INDEX "_campaigns_v_version_version_due_on_idx";
  DROP INDEX "_campaigns_v_version_version_review_on_idx";
  DROP INDEX "projects_stage_idx";
  DROP INDEX "projects_owner_unit_idx";
  DROP INDEX "projects_assignee_idx";
  DROP INDEX "projects_due_on_idx";
  DROP INDEX "projects_review_on_idx";
  DROP INDEX "_projects_v_version_version_stage_idx";
  DROP INDEX "_projects_v_version_version_owner_unit_idx";
  DROP INDEX "_projects_v_version_version_assignee_idx";
  DROP INDEX "_projects_v_version_version_due_on_idx";
  DROP INDEX "_projects_v_version_version_review_on_idx";
  DROP INDEX "updates_stage_idx";
  DROP INDEX "updates_owner_unit_idx";
  DROP INDEX "updates_assignee_idx";
  DROP INDEX "updates_due_on_idx";
  DROP INDEX "updates_review_on_idx";
  DROP INDEX "_updates_v_version_version_stage_idx";
  DROP INDEX "_updates_v_version_version_owner_unit_idx";
  DROP INDEX "_updates_v_version_version_assignee_idx";
  DROP INDEX "_updates_v_version_version_due_on_idx";
  DROP INDEX "_updates_v_version_version_review_on_idx";
  DROP INDEX "pages_stage_idx";
  DROP INDEX "pages_owner_unit_idx";
  DROP INDEX "pages_assignee_idx";
  DROP INDEX "pages_due_on_idx";
  DROP INDEX "pages_review_on_idx";
  DROP INDEX "_pages_v_version_version_stage_idx";
  DROP INDEX "_pages_v_version_version_owner_unit_idx";
  DROP INDEX "_pages_v_version_version_assignee_idx";
  DROP INDEX "_pages_v_version_version_due_on_idx";
  DROP INDEX "_pages_v_version_version_review_on_idx";
  DROP INDEX "users_unit_idx";
  DROP INDEX "payload_locked_documents_rels_consents_id_idx";
  DROP INDEX "payload_locked_documents_rels_consent_papers_id_idx";
  DROP INDEX "payload_locked_documents_rels_link_hosts_id_idx";
  ALTER TABLE "articles" DROP COLUMN "stage";
  ALTER TABLE "articles" DROP COLUMN "owner_unit_id";
  ALTER TABLE "articles" DROP COLUMN "assignee_id";
  ALTER TABLE "articles" DROP COLUMN "priority";
  ALTER TABLE "articles" DROP COLUMN "due_on";
  ALTER TABLE "articles" DROP COLUMN "review_on";
  ALTER TABLE "_articles_v" DROP COLUMN "version_stage";
  ALTER TABLE "_articles_v" DROP COLUMN "version_owner_unit_id";
  ALTER TABLE "_articles_v" DROP COLUMN "version_assignee_id";
  ALTER TABLE "_articles_v" DROP COLUMN "version_priority";
  ALTER TABLE "_articles_v" DROP COLUMN "version_due_on";
  ALTER TABLE "_articles_v" DROP COLUMN "version_review_on";
  ALTER TABLE "campaigns" DROP COLUMN "stage";
  ALTER TABLE "campaigns" DROP COLUMN "owner_unit_id";
  ALTER TABLE "campaigns" DROP COLUMN "assignee_id";
  ALTER TABLE "campaigns" DROP COLUMN "priority";
  ALTER TABLE "campaigns" DROP COLUMN "due_on";
  ALTER TABLE "campaigns" DROP COLUMN "review_on";
  ALTER TABLE "_campaigns_v" DROP COLUMN "version_stage";
  ALTER TABLE "_campaigns_v" DROP COLUMN "version_owner_unit_id";
  ALTER TABLE "_campaigns_v" DROP COLUMN "version_assignee_id";
  ALTER TABLE "_campaigns_v" DROP COLUMN "version_priority";
  ALTER TABLE "_campaigns_v" DROP COLUMN "version_due_on";
  ALTER TABLE "_campaigns_v" DROP COLUMN "version_review_on";
  ALTER TABLE "projects" DROP COLUMN "stage";
  ALTER TABLE "projects" DROP COLUMN "owner_unit_id";
  ALTER TABLE "projects" DROP COLUMN "assignee_id";
  ALTER TABLE "projects" DROP COLUMN "priority";
  ALTER TABLE "projects" DROP COLUMN "due_on";
  ALTER TABLE "projects" DROP COLUMN "review_on";
  ALTER TABLE "_projects_v" DROP COLUMN "version_stage";
  ALTER TABLE "_projects_v" DROP COLUMN "version_owner_unit_id";
  ALTER TABLE "_projects_v" DROP COLUMN "version_assignee_id";
  ALTER TABLE "_projects_v" DROP COLUMN "version_priority";
  ALTER TABLE "_projects_v" DROP COLUMN "version_due_on";
  ALTER TABLE "_projects_v" DROP COLUMN "version_review_on";
  ALTER TABLE "updates" DROP COLUMN "stage";
  ALTER TABLE "updates" DROP COLUMN "owner_unit_id";
  ALTER TABLE "updates" DROP COLUMN "assignee_id";
  ALTER TABLE "updates" DROP COLUMN "priority";
  ALTER TABLE "updates" DROP COLUMN "due_on";
  ALTER TABLE "updates" DROP COLUMN "review_on";
  ALTER TABLE "_updates_v" DROP COLUMN "version_stage";
  ALTER TABLE "_updates_v" DROP COLUMN "version_owner_unit_id";
  ALTER TABLE "_updates_v" DROP COLUMN "version_assignee_id";
  ALTER TABLE "_updates_v" DROP COLUMN "version_priority";
  ALTER TABLE "_updates_v" DROP COLUMN "version_due_on";
  ALTER TABLE "_updates_v" DROP COLUMN "version_review_on";
  ALTER TABLE "pages" DROP COLUMN "stage";
  ALTER TABLE "pages" DROP COLUMN "owner_unit_id";
  ALTER TABLE "pages" DROP COLUMN "assignee_id";
  ALTER TABLE "pages" DROP COLUMN "priority";
  ALTER TABLE "pages" DROP COLUMN "due_on";
  ALTER TABLE "pages" DROP COLUMN "review_on";
  ALTER TABLE "_pages_v" DROP COLUMN "version_stage";
  ALTER TABLE "_pages_v" DROP COLUMN "version_owner_unit_id";
  ALTER TABLE "_pages_v" DROP COLUMN "version_assignee_id";
  ALTER TABLE "_pages_v" DROP COLUMN "version_priority";
  ALTER TABLE "_pages_v" DROP COLUMN "version_due_on";
  ALTER TABLE "_pages_v" DROP COLUMN "version_review_on";
  ALTER TABLE "media" DROP COLUMN "people";
  ALTER TABLE "users" DROP COLUMN "unit_id";
  ALTER TABLE "users" DROP COLUMN "suspended_at";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "consents_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "consent_papers_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "link_hosts_id";
  DROP TYPE "public"."enum_articles_stage";
  DROP TYPE "public"."enum_articles_priority";
  DROP TYPE "public"."enum__articles_v_version_stage";
  DROP TYPE "public"."enum__articles_v_version_priority";
  DROP TYPE "public"."enum_campaigns_stage";
  DROP TYPE "public"."enum_campaigns_priority";
  DROP TYPE "public"."enum__campaigns_v_version_stage";
  DROP TYPE "public"."enum__campaigns_v_version_priority";
  DROP TYPE "public"."enum_projects_stage";
  DROP TYPE "public"."enum_projects_priority";
  DROP TYPE "public"."enum__projects_v_version_stage";
  DROP TYPE "public"."enum__projects_v_version_priority";
  DROP TYPE "public"."enum_updates_stage";
  DROP TYPE "public"."enum_updates_priority";
  DROP TYPE "public"."enum__updates_v_version_stage";
  DROP TYPE "public"."enum__updates_v_version_priority";
  DROP TYPE "public"."enum_pages_stage";
  DROP TYPE "public"."enum_pages_priority";
  DROP TYPE "public"."enum__pages_v_version_stage";
  DROP TYPE "public"."enum__pages_v_version_priority";
  DROP TYPE "public"."enum_media_people";
  DROP TYPE "public"."enum_consents_scope";`);
}
