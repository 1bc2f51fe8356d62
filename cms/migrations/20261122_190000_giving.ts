import { sql } from '@payloadcms/db-postgres';
import type { MigrateDownArgs, MigrateUpArgs } from '#cms/migration-args.ts';

/** Projects that a donor can trust: postings, accounts, updates, the history of figures. Totals typed by hand go. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_projects_budget_source" AS ENUM('gifts', 'union', 'state', 'households', 'sponsor');
  CREATE TYPE "public"."enum_projects_needs_form" AS ENUM('goods', 'labour');
  CREATE TYPE "public"."enum_projects_location_precision" AS ENUM('commune', 'exact');
  CREATE TYPE "public"."enum__projects_v_version_budget_source" AS ENUM('gifts', 'union', 'state', 'households', 'sponsor');
  CREATE TYPE "public"."enum__projects_v_version_needs_form" AS ENUM('goods', 'labour');
  CREATE TYPE "public"."enum__projects_v_version_location_precision" AS ENUM('commune', 'exact');
  CREATE TYPE "public"."enum_updates_type" AS ENUM('note', 'progress', 'totals', 'completion');
  CREATE TYPE "public"."enum_updates_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__updates_v_version_type" AS ENUM('note', 'progress', 'totals', 'completion');
  CREATE TYPE "public"."enum__updates_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_postings_bucket" AS ENUM('received', 'goods', 'direct', 'promised', 'spent');
  CREATE TYPE "public"."enum_postings_form" AS ENUM('money', 'goods', 'labour');
  CREATE TYPE "public"."enum_postings_donor_kind" AS ENUM('individual', 'organisation');
  CREATE TYPE "public"."enum_postings_name_shown" AS ENUM('masked', 'full', 'hidden');
  CREATE TYPE "public"."enum_accounts_state" AS ENUM('proposed', 'verified', 'closed', 'dismissed');
  ALTER TYPE "public"."enum_users_role" ADD VALUE 'treasurer';
  CREATE TABLE "campaigns_album" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"media_id" integer,
  	"caption" varchar,
  	"credit" varchar
  );
  
  CREATE TABLE "_campaigns_v_version_album" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"media_id" integer,
  	"caption" varchar,
  	"credit" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "projects_needs" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"form" "enum_projects_needs_form" DEFAULT 'goods',
  	"item" varchar,
  	"quantity" numeric,
  	"unit" varchar,
  	"note" varchar
  );
  
  CREATE TABLE "projects_confirmations" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"on" timestamp(3) with time zone,
  	"by" varchar,
  	"text" varchar
  );
  
  CREATE TABLE "projects_completion" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"media_id" integer,
  	"title" varchar
  );
  
  CREATE TABLE "_projects_v_version_needs" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"form" "enum__projects_v_version_needs_form" DEFAULT 'goods',
  	"item" varchar,
  	"quantity" numeric,
  	"unit" varchar,
  	"note" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_projects_v_version_confirmations" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"on" timestamp(3) with time zone,
  	"by" varchar,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_projects_v_version_completion" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"media_id" integer,
  	"title" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "updates_pictures" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"media_id" integer,
  	"caption" varchar,
  	"credit" varchar
  );
  
  CREATE TABLE "updates" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"project_id" integer,
  	"title" varchar,
  	"type" "enum_updates_type" DEFAULT 'note',
  	"body" jsonb,
  	"unit_id" integer,
  	"author" varchar,
  	"published_at" timestamp(3) with time zone,
  	"published_by_id" integer,
  	"created_by_id" integer,
  	"updated_by_id" integer,
  	"search_text" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_updates_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_updates_v_version_pictures" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"media_id" integer,
  	"caption" varchar,
  	"credit" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_updates_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_project_id" integer,
  	"version_title" varchar,
  	"version_type" "enum__updates_v_version_type" DEFAULT 'note',
  	"version_body" jsonb,
  	"version_unit_id" integer,
  	"version_author" varchar,
  	"version_published_at" timestamp(3) with time zone,
  	"version_published_by_id" integer,
  	"version_created_by_id" integer,
  	"version_updated_by_id" integer,
  	"version_search_text" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__updates_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "postings_evidence" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"media_id" integer NOT NULL,
  	"title" varchar NOT NULL
  );
  
  CREATE TABLE "postings" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"project_id" integer NOT NULL,
  	"bucket" "enum_postings_bucket" NOT NULL,
  	"form" "enum_postings_form" DEFAULT 'money' NOT NULL,
  	"item" varchar,
  	"quantity" numeric,
  	"unit" varchar,
  	"amount" numeric,
  	"occurred_on" timestamp(3) with time zone NOT NULL,
  	"donor_name" varchar NOT NULL,
  	"donor_kind" "enum_postings_donor_kind" DEFAULT 'individual' NOT NULL,
  	"name_shown" "enum_postings_name_shown" DEFAULT 'masked' NOT NULL,
  	"message" varchar,
  	"message_allowed" boolean DEFAULT false,
  	"budget_line" varchar,
  	"need" varchar,
  	"reference" varchar,
  	"overspending" varchar,
  	"memo" varchar,
  	"account_id" integer,
  	"number" numeric,
  	"statement_row" numeric,
  	"cancels_id" integer,
  	"cancels_number" numeric,
  	"cancelled_by_number" numeric,
  	"reason" varchar,
  	"entered_by_id" integer,
  	"writers" jsonb,
  	"confirmed_by_id" integer,
  	"confirmed_at" timestamp(3) with time zone,
  	"discarded_by_id" integer,
  	"discarded_at" timestamp(3) with time zone,
  	"discard_reason" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "accounts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"project_id" integer NOT NULL,
  	"bank" varchar NOT NULL,
  	"number" varchar NOT NULL,
  	"holder" varchar NOT NULL,
  	"note" varchar,
  	"bank_name" varchar,
  	"state" "enum_accounts_state" DEFAULT 'proposed' NOT NULL,
  	"proposed_by_id" integer,
  	"proposed_at" timestamp(3) with time zone,
  	"verified_by_id" integer,
  	"verified_at" timestamp(3) with time zone,
  	"closed_by_id" integer,
  	"closed_at" timestamp(3) with time zone,
  	"reason" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "figure_changes" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"project_id" integer NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"figure" varchar NOT NULL,
  	"before" varchar,
  	"after" varchar,
  	"role" varchar NOT NULL,
  	"reason" varchar NOT NULL,
  	"changed_by_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "projects_milestones" ADD COLUMN "late_reason" varchar;
  ALTER TABLE "projects_budget" ADD COLUMN "source" "enum_projects_budget_source";
  ALTER TABLE "projects" ADD COLUMN "output_quantity" numeric;
  ALTER TABLE "projects" ADD COLUMN "output_unit" varchar;
  ALTER TABLE "projects" ADD COLUMN "location_latitude" numeric;
  ALTER TABLE "projects" ADD COLUMN "location_longitude" numeric;
  ALTER TABLE "projects" ADD COLUMN "location_precision" "enum_projects_location_precision";
  ALTER TABLE "projects" ADD COLUMN "goal_minimum" numeric;
  ALTER TABLE "projects" ADD COLUMN "goal_full" numeric;
  ALTER TABLE "projects" ADD COLUMN "surplus" varchar;
  ALTER TABLE "projects" ADD COLUMN "accepts_until" timestamp(3) with time zone;
  ALTER TABLE "projects" ADD COLUMN "legal_basis" varchar;
  ALTER TABLE "projects" ADD COLUMN "contact" varchar;
  ALTER TABLE "projects" ADD COLUMN "figures_reason" varchar;
  ALTER TABLE "_projects_v_version_milestones" ADD COLUMN "late_reason" varchar;
  ALTER TABLE "_projects_v_version_budget" ADD COLUMN "source" "enum__projects_v_version_budget_source";
  ALTER TABLE "_projects_v" ADD COLUMN "version_output_quantity" numeric;
  ALTER TABLE "_projects_v" ADD COLUMN "version_output_unit" varchar;
  ALTER TABLE "_projects_v" ADD COLUMN "version_location_latitude" numeric;
  ALTER TABLE "_projects_v" ADD COLUMN "version_location_longitude" numeric;
  ALTER TABLE "_projects_v" ADD COLUMN "version_location_precision" "enum__projects_v_version_location_precision";
  ALTER TABLE "_projects_v" ADD COLUMN "version_goal_minimum" numeric;
  ALTER TABLE "_projects_v" ADD COLUMN "version_goal_full" numeric;
  ALTER TABLE "_projects_v" ADD COLUMN "version_surplus" varchar;
  ALTER TABLE "_projects_v" ADD COLUMN "version_accepts_until" timestamp(3) with time zone;
  ALTER TABLE "_projects_v" ADD COLUMN "version_legal_basis" varchar;
  ALTER TABLE "_projects_v" ADD COLUMN "version_contact" varchar;
  ALTER TABLE "_projects_v" ADD COLUMN "version_figures_reason" varchar;
  ALTER TABLE "places" ADD COLUMN "cell_column" numeric;
  ALTER TABLE "places" ADD COLUMN "cell_row" numeric;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "updates_id" integer;
  ALTER TABLE "campaigns_album" ADD CONSTRAINT "campaigns_album_media_id_media_id_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "campaigns_album" ADD CONSTRAINT "campaigns_album_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."campaigns"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_campaigns_v_version_album" ADD CONSTRAINT "_campaigns_v_version_album_media_id_media_id_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_campaigns_v_version_album" ADD CONSTRAINT "_campaigns_v_version_album_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_campaigns_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "projects_needs" ADD CONSTRAINT "projects_needs_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "projects_confirmations" ADD CONSTRAINT "projects_confirmations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "projects_completion" ADD CONSTRAINT "projects_completion_media_id_media_id_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "projects_completion" ADD CONSTRAINT "projects_completion_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_projects_v_version_needs" ADD CONSTRAINT "_projects_v_version_needs_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_projects_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_projects_v_version_confirmations" ADD CONSTRAINT "_projects_v_version_confirmations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_projects_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_projects_v_version_completion" ADD CONSTRAINT "_projects_v_version_completion_media_id_media_id_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_projects_v_version_completion" ADD CONSTRAINT "_projects_v_version_completion_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_projects_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "updates_pictures" ADD CONSTRAINT "updates_pictures_media_id_media_id_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "updates_pictures" ADD CONSTRAINT "updates_pictures_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."updates"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "updates" ADD CONSTRAINT "updates_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "updates" ADD CONSTRAINT "updates_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "updates" ADD CONSTRAINT "updates_published_by_id_users_id_fk" FOREIGN KEY ("published_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "updates" ADD CONSTRAINT "updates_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "updates" ADD CONSTRAINT "updates_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_updates_v_version_pictures" ADD CONSTRAINT "_updates_v_version_pictures_media_id_media_id_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_updates_v_version_pictures" ADD CONSTRAINT "_updates_v_version_pictures_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_updates_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_updates_v" ADD CONSTRAINT "_updates_v_parent_id_updates_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."updates"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_updates_v" ADD CONSTRAINT "_updates_v_version_project_id_projects_id_fk" FOREIGN KEY ("version_project_id") REFERENCES "public"."projects"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_updates_v" ADD CONSTRAINT "_updates_v_version_unit_id_units_id_fk" FOREIGN KEY ("version_unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_updates_v" ADD CONSTRAINT "_updates_v_version_published_by_id_users_id_fk" FOREIGN KEY ("version_published_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_updates_v" ADD CONSTRAINT "_updates_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_updates_v" ADD CONSTRAINT "_updates_v_version_updated_by_id_users_id_fk" FOREIGN KEY ("version_updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "postings_evidence" ADD CONSTRAINT "postings_evidence_media_id_media_id_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "postings_evidence" ADD CONSTRAINT "postings_evidence_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."postings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "postings" ADD CONSTRAINT "postings_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "postings" ADD CONSTRAINT "postings_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "postings" ADD CONSTRAINT "postings_cancels_id_postings_id_fk" FOREIGN KEY ("cancels_id") REFERENCES "public"."postings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "postings" ADD CONSTRAINT "postings_entered_by_id_users_id_fk" FOREIGN KEY ("entered_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "postings" ADD CONSTRAINT "postings_confirmed_by_id_users_id_fk" FOREIGN KEY ("confirmed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "postings" ADD CONSTRAINT "postings_discarded_by_id_users_id_fk" FOREIGN KEY ("discarded_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "accounts" ADD CONSTRAINT "accounts_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "accounts" ADD CONSTRAINT "accounts_proposed_by_id_users_id_fk" FOREIGN KEY ("proposed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "accounts" ADD CONSTRAINT "accounts_verified_by_id_users_id_fk" FOREIGN KEY ("verified_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "accounts" ADD CONSTRAINT "accounts_closed_by_id_users_id_fk" FOREIGN KEY ("closed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "figure_changes" ADD CONSTRAINT "figure_changes_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "figure_changes" ADD CONSTRAINT "figure_changes_changed_by_id_users_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "campaigns_album_order_idx" ON "campaigns_album" USING btree ("_order");
  CREATE INDEX "campaigns_album_parent_id_idx" ON "campaigns_album" USING btree ("_parent_id");
  CREATE INDEX "campaigns_album_media_idx" ON "campaigns_album" USING btree ("media_id");
  CREATE INDEX "_campaigns_v_version_album_order_idx" ON "_campaigns_v_version_album" USING btree ("_order");
  CREATE INDEX "_campaigns_v_version_album_parent_id_idx" ON "_campaigns_v_version_album" USING btree ("_parent_id");
  CREATE INDEX "_campaigns_v_version_album_media_idx" ON "_campaigns_v_version_album" USING btree ("media_id");
  CREATE INDEX "projects_needs_order_idx" ON "projects_needs" USING btree ("_order");
  CREATE INDEX "projects_needs_parent_id_idx" ON "projects_needs" USING btree ("_parent_id");
  CREATE INDEX "projects_confirmations_order_idx" ON "projects_confirmations" USING btree ("_order");
  CREATE INDEX "projects_confirmations_parent_id_idx" ON "projects_confirmations" USING btree ("_parent_id");
  CREATE INDEX "projects_completion_order_idx" ON "projects_completion" USING btree ("_order");
  CREATE INDEX "projects_completion_parent_id_idx" ON "projects_completion" USING btree ("_parent_id");
  CREATE INDEX "projects_completion_media_idx" ON "projects_completion" USING btree ("media_id");
  CREATE INDEX "_projects_v_version_needs_order_idx" ON "_projects_v_version_needs" USING btree ("_order");
  CREATE INDEX "_projects_v_version_needs_parent_id_idx" ON "_projects_v_version_needs" USING btree ("_parent_id");
  CREATE INDEX "_projects_v_version_confirmations_order_idx" ON "_projects_v_version_confirmations" USING btree ("_order");
  CREATE INDEX "_projects_v_version_confirmations_parent_id_idx" ON "_projects_v_version_confirmations" USING btree ("_parent_id");
  CREATE INDEX "_projects_v_version_completion_order_idx" ON "_projects_v_version_completion" USING btree ("_order");
  CREATE INDEX "_projects_v_version_completion_parent_id_idx" ON "_projects_v_version_completion" USING btree ("_parent_id");
  CREATE INDEX "_projects_v_version_completion_media_idx" ON "_projects_v_version_completion" USING btree ("media_id");
  CREATE INDEX "updates_pictures_order_idx" ON "updates_pictures" USING btree ("_order");
  CREATE INDEX "updates_pictures_parent_id_idx" ON "updates_pictures" USING btree ("_parent_id");
  CREATE INDEX "updates_pictures_media_idx" ON "updates_pictures" USING btree ("media_id");
  CREATE INDEX "updates_project_idx" ON "updates" USING btree ("project_id");
  CREATE INDEX "updates_unit_idx" ON "updates" USING btree ("unit_id");
  CREATE INDEX "updates_published_at_idx" ON "updates" USING btree ("published_at");
  CREATE INDEX "updates_published_by_idx" ON "updates" USING btree ("published_by_id");
  CREATE INDEX "updates_created_by_idx" ON "updates" USING btree ("created_by_id");
  CREATE INDEX "updates_updated_by_idx" ON "updates" USING btree ("updated_by_id");
  CREATE INDEX "updates_updated_at_idx" ON "updates" USING btree ("updated_at");
  CREATE INDEX "updates_created_at_idx" ON "updates" USING btree ("created_at");
  CREATE INDEX "updates_deleted_at_idx" ON "updates" USING btree ("deleted_at");
  CREATE INDEX "updates__status_idx" ON "updates" USING btree ("_status");
  CREATE INDEX "_updates_v_version_pictures_order_idx" ON "_updates_v_version_pictures" USING btree ("_order");
  CREATE INDEX "_updates_v_version_pictures_parent_id_idx" ON "_updates_v_version_pictures" USING btree ("_parent_id");
  CREATE INDEX "_updates_v_version_pictures_media_idx" ON "_updates_v_version_pictures" USING btree ("media_id");
  CREATE INDEX "_updates_v_parent_idx" ON "_updates_v" USING btree ("parent_id");
  CREATE INDEX "_updates_v_version_version_project_idx" ON "_updates_v" USING btree ("version_project_id");
  CREATE INDEX "_updates_v_version_version_unit_idx" ON "_updates_v" USING btree ("version_unit_id");
  CREATE INDEX "_updates_v_version_version_published_at_idx" ON "_updates_v" USING btree ("version_published_at");
  CREATE INDEX "_updates_v_version_version_published_by_idx" ON "_updates_v" USING btree ("version_published_by_id");
  CREATE INDEX "_updates_v_version_version_created_by_idx" ON "_updates_v" USING btree ("version_created_by_id");
  CREATE INDEX "_updates_v_version_version_updated_by_idx" ON "_updates_v" USING btree ("version_updated_by_id");
  CREATE INDEX "_updates_v_version_version_updated_at_idx" ON "_updates_v" USING btree ("version_updated_at");
  CREATE INDEX "_updates_v_version_version_created_at_idx" ON "_updates_v" USING btree ("version_created_at");
  CREATE INDEX "_updates_v_version_version_deleted_at_idx" ON "_updates_v" USING btree ("version_deleted_at");
  CREATE INDEX "_updates_v_version_version__status_idx" ON "_updates_v" USING btree ("version__status");
  CREATE INDEX "_updates_v_created_at_idx" ON "_updates_v" USING btree ("created_at");
  CREATE INDEX "_updates_v_updated_at_idx" ON "_updates_v" USING btree ("updated_at");
  CREATE INDEX "_updates_v_latest_idx" ON "_updates_v" USING btree ("latest");
  CREATE INDEX "_updates_v_autosave_idx" ON "_updates_v" USING btree ("autosave");
  CREATE INDEX "postings_evidence_order_idx" ON "postings_evidence" USING btree ("_order");
  CREATE INDEX "postings_evidence_parent_id_idx" ON "postings_evidence" USING btree ("_parent_id");
  CREATE INDEX "postings_evidence_media_idx" ON "postings_evidence" USING btree ("media_id");
  CREATE INDEX "postings_project_idx" ON "postings" USING btree ("project_id");
  CREATE INDEX "postings_bucket_idx" ON "postings" USING btree ("bucket");
  CREATE INDEX "postings_reference_idx" ON "postings" USING btree ("reference");
  CREATE INDEX "postings_account_idx" ON "postings" USING btree ("account_id");
  CREATE INDEX "postings_cancels_idx" ON "postings" USING btree ("cancels_id");
  CREATE INDEX "postings_entered_by_idx" ON "postings" USING btree ("entered_by_id");
  CREATE INDEX "postings_confirmed_by_idx" ON "postings" USING btree ("confirmed_by_id");
  CREATE INDEX "postings_confirmed_at_idx" ON "postings" USING btree ("confirmed_at");
  CREATE INDEX "postings_discarded_by_idx" ON "postings" USING btree ("discarded_by_id");
  CREATE INDEX "postings_discarded_at_idx" ON "postings" USING btree ("discarded_at");
  CREATE INDEX "postings_updated_at_idx" ON "postings" USING btree ("updated_at");
  CREATE INDEX "postings_created_at_idx" ON "postings" USING btree ("created_at");
  CREATE INDEX "accounts_project_idx" ON "accounts" USING btree ("project_id");
  CREATE INDEX "accounts_state_idx" ON "accounts" USING btree ("state");
  CREATE INDEX "accounts_proposed_by_idx" ON "accounts" USING btree ("proposed_by_id");
  CREATE INDEX "accounts_proposed_at_idx" ON "accounts" USING btree ("proposed_at");
  CREATE INDEX "accounts_verified_by_idx" ON "accounts" USING btree ("verified_by_id");
  CREATE INDEX "accounts_verified_at_idx" ON "accounts" USING btree ("verified_at");
  CREATE INDEX "accounts_closed_by_idx" ON "accounts" USING btree ("closed_by_id");
  CREATE INDEX "accounts_closed_at_idx" ON "accounts" USING btree ("closed_at");
  CREATE INDEX "accounts_updated_at_idx" ON "accounts" USING btree ("updated_at");
  CREATE INDEX "accounts_created_at_idx" ON "accounts" USING btree ("created_at");
  CREATE INDEX "figure_changes_project_idx" ON "figure_changes" USING btree ("project_id");
  CREATE INDEX "figure_changes_changed_by_idx" ON "figure_changes" USING btree ("changed_by_id");
  CREATE INDEX "figure_changes_updated_at_idx" ON "figure_changes" USING btree ("updated_at");
  CREATE INDEX "figure_changes_created_at_idx" ON "figure_changes" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_updates_fk" FOREIGN KEY ("updates_id") REFERENCES "public"."updates"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_updates_id_idx" ON "payload_locked_documents_rels" USING btree ("updates_id");
   ALTER TABLE "projects" DROP COLUMN "raised";
  ALTER TABLE "projects" DROP COLUMN "spent";
  ALTER TABLE "projects" DROP COLUMN "figures_as_of";
  ALTER TABLE "_projects_v" DROP COLUMN "version_raised";
  ALTER TABLE "_projects_v" DROP COLUMN "version_spent";
  ALTER TABLE "_projects_v" DROP COLUMN "version_figures_as_of";`);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "projects" ADD COLUMN "raised" numeric;
  ALTER TABLE "projects" ADD COLUMN "spent" numeric;
  ALTER TABLE "projects" ADD COLUMN "figures_as_of" timestamp(3) with time zone;
  ALTER TABLE "_projects_v" ADD COLUMN "version_raised" numeric;
  ALTER TABLE "_projects_v" ADD COLUMN "version_spent" numeric;
  ALTER TABLE "_projects_v" ADD COLUMN "version_figures_as_of" timestamp(3) with time zone;
   ALTER TABLE "campaigns_album" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_campaigns_v_version_album" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "projects_needs" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "projects_confirmations" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "projects_completion" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_projects_v_version_needs" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_projects_v_version_confirmations" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_projects_v_version_completion" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "updates_pictures" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "updates" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_updates_v_version_pictures" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_updates_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "postings_evidence" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "postings" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "accounts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "figure_changes" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "campaigns_album" CASCADE;
  DROP TABLE "_campaigns_v_version_album" CASCADE;
  DROP TABLE "projects_needs" CASCADE;
  DROP TABLE "projects_confirmations" CASCADE;
  DROP TABLE "projects_completion" CASCADE;
  DROP TABLE "_projects_v_version_needs" CASCADE;
  DROP TABLE "_projects_v_version_confirmations" CASCADE;
  DROP TABLE "_projects_v_version_completion" CASCADE;
  DROP TABLE "updates_pictures" CASCADE;
  DROP TABLE "updates" CASCADE;
  DROP TABLE "_updates_v_version_pictures" CASCADE;
  DROP TABLE "_updates_v" CASCADE;
  DROP TABLE "postings_evidence" CASCADE;
  DROP TABLE "postings" CASCADE;
  DROP TABLE "accounts" CASCADE;
  DROP TABLE "figure_changes" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_updates_fk";
  
  ALTER TABLE "users" ALTER COLUMN "role" SET DATA TYPE text;
  ALTER TABLE "users" ALTER COLUMN "role" SET DEFAULT 'contributor'::text;
  DROP TYPE "public"."enum_users_role";
  CREATE TYPE "public"."enum_users_role" AS ENUM('admin', 'approver', 'editor', 'contributor');
  ALTER TABLE "users" ALTER COLUMN "role" SET DEFAULT 'contributor'::"public"."enum_users_role";
  ALTER TABLE "users" ALTER COLUMN "role" SET DATA TYPE "public"."enum_users_role" USING "role"::"public"."enum_users_role";
  DROP INDEX "payload_locked_documents_rels_updates_id_idx";
  ALTER TABLE "projects_budget" DROP COLUMN "source";
  ALTER TABLE "projects_milestones" DROP COLUMN "late_reason";
  ALTER TABLE "projects" DROP COLUMN "output_quantity";
  ALTER TABLE "projects" DROP COLUMN "output_unit";
  ALTER TABLE "projects" DROP COLUMN "location_latitude";
  ALTER TABLE "projects" DROP COLUMN "location_longitude";
  ALTER TABLE "projects" DROP COLUMN "location_precision";
  ALTER TABLE "projects" DROP COLUMN "goal_minimum";
  ALTER TABLE "projects" DROP COLUMN "goal_full";
  ALTER TABLE "projects" DROP COLUMN "surplus";
  ALTER TABLE "projects" DROP COLUMN "accepts_until";
  ALTER TABLE "projects" DROP COLUMN "legal_basis";
  ALTER TABLE "projects" DROP COLUMN "contact";
  ALTER TABLE "projects" DROP COLUMN "figures_reason";
  ALTER TABLE "_projects_v_version_budget" DROP COLUMN "source";
  ALTER TABLE "_projects_v_version_milestones" DROP COLUMN "late_reason";
  ALTER TABLE "_projects_v" DROP COLUMN "version_output_quantity";
  ALTER TABLE "_projects_v" DROP COLUMN "version_output_unit";
  ALTER TABLE "_projects_v" DROP COLUMN "version_location_latitude";
  ALTER TABLE "_projects_v" DROP COLUMN "version_location_longitude";
  ALTER TABLE "_projects_v" DROP COLUMN "version_location_precision";
  ALTER TABLE "_projects_v" DROP COLUMN "version_goal_minimum";
  ALTER TABLE "_projects_v" DROP COLUMN "version_goal_full";
  ALTER TABLE "_projects_v" DROP COLUMN "version_surplus";
  ALTER TABLE "_projects_v" DROP COLUMN "version_accepts_until";
  ALTER TABLE "_projects_v" DROP COLUMN "version_legal_basis";
  ALTER TABLE "_projects_v" DROP COLUMN "version_contact";
  ALTER TABLE "_projects_v" DROP COLUMN "version_figures_reason";
  ALTER TABLE "places" DROP COLUMN "cell_column";
  ALTER TABLE "places" DROP COLUMN "cell_row";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "updates_id";
  DROP TYPE "public"."enum_projects_budget_source";
  DROP TYPE "public"."enum_projects_needs_form";
  DROP TYPE "public"."enum_projects_location_precision";
  DROP TYPE "public"."enum__projects_v_version_budget_source";
  DROP TYPE "public"."enum__projects_v_version_needs_form";
  DROP TYPE "public"."enum__projects_v_version_location_precision";
  DROP TYPE "public"."enum_updates_type";
  DROP TYPE "public"."enum_updates_status";
  DROP TYPE "public"."enum__updates_v_version_type";
  DROP TYPE "public"."enum__updates_v_version_status";
  DROP TYPE "public"."enum_postings_bucket";
  DROP TYPE "public"."enum_postings_form";
  DROP TYPE "public"."enum_postings_donor_kind";
  DROP TYPE "public"."enum_postings_name_shown";
  DROP TYPE "public"."enum_accounts_state";`);
}
