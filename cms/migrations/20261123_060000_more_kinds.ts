import { sql } from '@payloadcms/db-postgres';
import type { MigrateDownArgs, MigrateUpArgs } from '#cms/migration-args.ts';

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_campaigns_theme" AS ENUM('blue', 'green', 'red', 'amber', 'teal', 'violet');
  CREATE TYPE "public"."enum__campaigns_v_version_theme" AS ENUM('blue', 'green', 'red', 'amber', 'teal', 'violet');
  CREATE TYPE "public"."enum_documents_stage" AS ENUM('draft', 'submitted', 'returned', 'ready', 'approved', 'published', 'withdrawn');
  CREATE TYPE "public"."enum_documents_priority" AS ENUM('normal', 'urgent');
  CREATE TYPE "public"."enum_documents_type" AS ENUM('nghi-quyet', 'ket-luan', 'chi-thi', 'quyet-dinh', 'quy-dinh', 'quy-che', 'chuong-trinh', 'ke-hoach', 'huong-dan', 'de-an', 'thong-bao', 'bao-cao', 'to-trinh', 'cong-van', 'khac');
  CREATE TYPE "public"."enum_documents_withdrawal_reason" AS ENUM('published-in-error', 'consolidated', 'outdated', 'other');
  CREATE TYPE "public"."enum_documents_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__documents_v_version_stage" AS ENUM('draft', 'submitted', 'returned', 'ready', 'approved', 'published', 'withdrawn');
  CREATE TYPE "public"."enum__documents_v_version_priority" AS ENUM('normal', 'urgent');
  CREATE TYPE "public"."enum__documents_v_version_type" AS ENUM('nghi-quyet', 'ket-luan', 'chi-thi', 'quyet-dinh', 'quy-dinh', 'quy-che', 'chuong-trinh', 'ke-hoach', 'huong-dan', 'de-an', 'thong-bao', 'bao-cao', 'to-trinh', 'cong-van', 'khac');
  CREATE TYPE "public"."enum__documents_v_version_withdrawal_reason" AS ENUM('published-in-error', 'consolidated', 'outdated', 'other');
  CREATE TYPE "public"."enum__documents_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_albums_stage" AS ENUM('draft', 'submitted', 'returned', 'ready', 'approved', 'published', 'withdrawn');
  CREATE TYPE "public"."enum_albums_priority" AS ENUM('normal', 'urgent');
  CREATE TYPE "public"."enum_albums_withdrawal_reason" AS ENUM('published-in-error', 'consolidated', 'outdated', 'other');
  CREATE TYPE "public"."enum_albums_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__albums_v_version_stage" AS ENUM('draft', 'submitted', 'returned', 'ready', 'approved', 'published', 'withdrawn');
  CREATE TYPE "public"."enum__albums_v_version_priority" AS ENUM('normal', 'urgent');
  CREATE TYPE "public"."enum__albums_v_version_withdrawal_reason" AS ENUM('published-in-error', 'consolidated', 'outdated', 'other');
  CREATE TYPE "public"."enum__albums_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_videos_stage" AS ENUM('draft', 'submitted', 'returned', 'ready', 'approved', 'published', 'withdrawn');
  CREATE TYPE "public"."enum_videos_priority" AS ENUM('normal', 'urgent');
  CREATE TYPE "public"."enum_videos_source_host" AS ENUM('youtube', 'facebook');
  CREATE TYPE "public"."enum_videos_withdrawal_reason" AS ENUM('published-in-error', 'consolidated', 'outdated', 'other');
  CREATE TYPE "public"."enum_videos_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__videos_v_version_stage" AS ENUM('draft', 'submitted', 'returned', 'ready', 'approved', 'published', 'withdrawn');
  CREATE TYPE "public"."enum__videos_v_version_priority" AS ENUM('normal', 'urgent');
  CREATE TYPE "public"."enum__videos_v_version_source_host" AS ENUM('youtube', 'facebook');
  CREATE TYPE "public"."enum__videos_v_version_withdrawal_reason" AS ENUM('published-in-error', 'consolidated', 'outdated', 'other');
  CREATE TYPE "public"."enum__videos_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_weeks_entries_part" AS ENUM('morning', 'afternoon', 'evening', 'day');
  CREATE TYPE "public"."enum_weeks_stage" AS ENUM('draft', 'submitted', 'returned', 'ready', 'approved', 'published', 'withdrawn');
  CREATE TYPE "public"."enum_weeks_priority" AS ENUM('normal', 'urgent');
  CREATE TYPE "public"."enum_weeks_withdrawal_reason" AS ENUM('published-in-error', 'consolidated', 'outdated', 'other');
  CREATE TYPE "public"."enum_weeks_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__weeks_v_version_entries_part" AS ENUM('morning', 'afternoon', 'evening', 'day');
  CREATE TYPE "public"."enum__weeks_v_version_stage" AS ENUM('draft', 'submitted', 'returned', 'ready', 'approved', 'published', 'withdrawn');
  CREATE TYPE "public"."enum__weeks_v_version_priority" AS ENUM('normal', 'urgent');
  CREATE TYPE "public"."enum__weeks_v_version_withdrawal_reason" AS ENUM('published-in-error', 'consolidated', 'outdated', 'other');
  CREATE TYPE "public"."enum__weeks_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_answers_stage" AS ENUM('draft', 'submitted', 'returned', 'ready', 'approved', 'published', 'withdrawn');
  CREATE TYPE "public"."enum_answers_priority" AS ENUM('normal', 'urgent');
  CREATE TYPE "public"."enum_answers_state" AS ENUM('received', 'passed-on', 'answered', 'closed');
  CREATE TYPE "public"."enum_answers_withdrawal_reason" AS ENUM('published-in-error', 'consolidated', 'outdated', 'other');
  CREATE TYPE "public"."enum_answers_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__answers_v_version_stage" AS ENUM('draft', 'submitted', 'returned', 'ready', 'approved', 'published', 'withdrawn');
  CREATE TYPE "public"."enum__answers_v_version_priority" AS ENUM('normal', 'urgent');
  CREATE TYPE "public"."enum__answers_v_version_state" AS ENUM('received', 'passed-on', 'answered', 'closed');
  CREATE TYPE "public"."enum__answers_v_version_withdrawal_reason" AS ENUM('published-in-error', 'consolidated', 'outdated', 'other');
  CREATE TYPE "public"."enum__answers_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_alert_alerts_level" AS ENUM('info', 'warning', 'danger');
  CREATE TABLE "documents_files" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"media_id" integer,
  	"title" varchar
  );
  
  CREATE TABLE "documents" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"stage" "enum_documents_stage" DEFAULT 'draft',
  	"owner_unit_id" integer,
  	"assignee_id" integer,
  	"priority" "enum_documents_priority" DEFAULT 'normal',
  	"due_on" timestamp(3) with time zone,
  	"review_on" timestamp(3) with time zone,
  	"number" varchar,
  	"type" "enum_documents_type",
  	"title" varchar,
  	"issuer_unit_id" integer,
  	"issuer_name" varchar,
  	"signer" varchar,
  	"signer_title" varchar,
  	"issued_on" timestamp(3) with time zone,
  	"effective_on" timestamp(3) with time zone,
  	"ends_on" timestamp(3) with time zone,
  	"body" jsonb,
  	"topic_id" integer,
  	"term" varchar,
  	"slug" varchar,
  	"revised_at" timestamp(3) with time zone,
  	"published_at" timestamp(3) with time zone,
  	"published_by_id" integer,
  	"withdrawal_reason" "enum_documents_withdrawal_reason",
  	"withdrawal_note" varchar,
  	"created_by_id" integer,
  	"updated_by_id" integer,
  	"search_text" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_documents_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"documents_id" integer
  );
  
  CREATE TABLE "_documents_v_version_files" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"media_id" integer,
  	"title" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_documents_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_stage" "enum__documents_v_version_stage" DEFAULT 'draft',
  	"version_owner_unit_id" integer,
  	"version_assignee_id" integer,
  	"version_priority" "enum__documents_v_version_priority" DEFAULT 'normal',
  	"version_due_on" timestamp(3) with time zone,
  	"version_review_on" timestamp(3) with time zone,
  	"version_number" varchar,
  	"version_type" "enum__documents_v_version_type",
  	"version_title" varchar,
  	"version_issuer_unit_id" integer,
  	"version_issuer_name" varchar,
  	"version_signer" varchar,
  	"version_signer_title" varchar,
  	"version_issued_on" timestamp(3) with time zone,
  	"version_effective_on" timestamp(3) with time zone,
  	"version_ends_on" timestamp(3) with time zone,
  	"version_body" jsonb,
  	"version_topic_id" integer,
  	"version_term" varchar,
  	"version_slug" varchar,
  	"version_revised_at" timestamp(3) with time zone,
  	"version_published_at" timestamp(3) with time zone,
  	"version_published_by_id" integer,
  	"version_withdrawal_reason" "enum__documents_v_version_withdrawal_reason",
  	"version_withdrawal_note" varchar,
  	"version_created_by_id" integer,
  	"version_updated_by_id" integer,
  	"version_search_text" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__documents_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_documents_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"documents_id" integer
  );
  
  CREATE TABLE "albums_pictures" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"media_id" integer,
  	"caption" varchar,
  	"credit" varchar
  );
  
  CREATE TABLE "albums" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"stage" "enum_albums_stage" DEFAULT 'draft',
  	"owner_unit_id" integer,
  	"assignee_id" integer,
  	"priority" "enum_albums_priority" DEFAULT 'normal',
  	"due_on" timestamp(3) with time zone,
  	"review_on" timestamp(3) with time zone,
  	"title" varchar,
  	"sapo" varchar,
  	"taken_on" timestamp(3) with time zone,
  	"place_id" integer,
  	"campaign_id" integer,
  	"photos_by" varchar,
  	"slug" varchar,
  	"revised_at" timestamp(3) with time zone,
  	"published_at" timestamp(3) with time zone,
  	"published_by_id" integer,
  	"withdrawal_reason" "enum_albums_withdrawal_reason",
  	"withdrawal_note" varchar,
  	"created_by_id" integer,
  	"updated_by_id" integer,
  	"search_text" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_albums_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "albums_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"units_id" integer
  );
  
  CREATE TABLE "_albums_v_version_pictures" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"media_id" integer,
  	"caption" varchar,
  	"credit" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_albums_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_stage" "enum__albums_v_version_stage" DEFAULT 'draft',
  	"version_owner_unit_id" integer,
  	"version_assignee_id" integer,
  	"version_priority" "enum__albums_v_version_priority" DEFAULT 'normal',
  	"version_due_on" timestamp(3) with time zone,
  	"version_review_on" timestamp(3) with time zone,
  	"version_title" varchar,
  	"version_sapo" varchar,
  	"version_taken_on" timestamp(3) with time zone,
  	"version_place_id" integer,
  	"version_campaign_id" integer,
  	"version_photos_by" varchar,
  	"version_slug" varchar,
  	"version_revised_at" timestamp(3) with time zone,
  	"version_published_at" timestamp(3) with time zone,
  	"version_published_by_id" integer,
  	"version_withdrawal_reason" "enum__albums_v_version_withdrawal_reason",
  	"version_withdrawal_note" varchar,
  	"version_created_by_id" integer,
  	"version_updated_by_id" integer,
  	"version_search_text" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__albums_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_albums_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"units_id" integer
  );
  
  CREATE TABLE "videos" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"stage" "enum_videos_stage" DEFAULT 'draft',
  	"owner_unit_id" integer,
  	"assignee_id" integer,
  	"priority" "enum_videos_priority" DEFAULT 'normal',
  	"due_on" timestamp(3) with time zone,
  	"review_on" timestamp(3) with time zone,
  	"title" varchar,
  	"sapo" varchar,
  	"source_host" "enum_videos_source_host" DEFAULT 'youtube',
  	"source_video" varchar,
  	"poster_media_id" integer,
  	"poster_caption" varchar,
  	"poster_credit" varchar,
  	"duration" numeric,
  	"transcript" jsonb,
  	"taken_on" timestamp(3) with time zone,
  	"campaign_id" integer,
  	"slug" varchar,
  	"revised_at" timestamp(3) with time zone,
  	"published_at" timestamp(3) with time zone,
  	"published_by_id" integer,
  	"withdrawal_reason" "enum_videos_withdrawal_reason",
  	"withdrawal_note" varchar,
  	"created_by_id" integer,
  	"updated_by_id" integer,
  	"search_text" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_videos_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "videos_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"units_id" integer
  );
  
  CREATE TABLE "_videos_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_stage" "enum__videos_v_version_stage" DEFAULT 'draft',
  	"version_owner_unit_id" integer,
  	"version_assignee_id" integer,
  	"version_priority" "enum__videos_v_version_priority" DEFAULT 'normal',
  	"version_due_on" timestamp(3) with time zone,
  	"version_review_on" timestamp(3) with time zone,
  	"version_title" varchar,
  	"version_sapo" varchar,
  	"version_source_host" "enum__videos_v_version_source_host" DEFAULT 'youtube',
  	"version_source_video" varchar,
  	"version_poster_media_id" integer,
  	"version_poster_caption" varchar,
  	"version_poster_credit" varchar,
  	"version_duration" numeric,
  	"version_transcript" jsonb,
  	"version_taken_on" timestamp(3) with time zone,
  	"version_campaign_id" integer,
  	"version_slug" varchar,
  	"version_revised_at" timestamp(3) with time zone,
  	"version_published_at" timestamp(3) with time zone,
  	"version_published_by_id" integer,
  	"version_withdrawal_reason" "enum__videos_v_version_withdrawal_reason",
  	"version_withdrawal_note" varchar,
  	"version_created_by_id" integer,
  	"version_updated_by_id" integer,
  	"version_search_text" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__videos_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_videos_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"units_id" integer
  );
  
  CREATE TABLE "weeks_entries" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"on" timestamp(3) with time zone,
  	"part" "enum_weeks_entries_part" DEFAULT 'morning',
  	"from" varchar,
  	"to" varchar,
  	"what" varchar,
  	"who" varchar,
  	"chair" varchar,
  	"where" varchar,
  	"is_cancelled" boolean DEFAULT false
  );
  
  CREATE TABLE "weeks" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"stage" "enum_weeks_stage" DEFAULT 'draft',
  	"owner_unit_id" integer,
  	"assignee_id" integer,
  	"priority" "enum_weeks_priority" DEFAULT 'normal',
  	"due_on" timestamp(3) with time zone,
  	"review_on" timestamp(3) with time zone,
  	"title" varchar,
  	"starts_on" timestamp(3) with time zone,
  	"note" varchar,
  	"slug" varchar,
  	"revised_at" timestamp(3) with time zone,
  	"published_at" timestamp(3) with time zone,
  	"published_by_id" integer,
  	"withdrawal_reason" "enum_weeks_withdrawal_reason",
  	"withdrawal_note" varchar,
  	"created_by_id" integer,
  	"updated_by_id" integer,
  	"search_text" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_weeks_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_weeks_v_version_entries" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"on" timestamp(3) with time zone,
  	"part" "enum__weeks_v_version_entries_part" DEFAULT 'morning',
  	"from" varchar,
  	"to" varchar,
  	"what" varchar,
  	"who" varchar,
  	"chair" varchar,
  	"where" varchar,
  	"is_cancelled" boolean DEFAULT false,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_weeks_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_stage" "enum__weeks_v_version_stage" DEFAULT 'draft',
  	"version_owner_unit_id" integer,
  	"version_assignee_id" integer,
  	"version_priority" "enum__weeks_v_version_priority" DEFAULT 'normal',
  	"version_due_on" timestamp(3) with time zone,
  	"version_review_on" timestamp(3) with time zone,
  	"version_title" varchar,
  	"version_starts_on" timestamp(3) with time zone,
  	"version_note" varchar,
  	"version_slug" varchar,
  	"version_revised_at" timestamp(3) with time zone,
  	"version_published_at" timestamp(3) with time zone,
  	"version_published_by_id" integer,
  	"version_withdrawal_reason" "enum__weeks_v_version_withdrawal_reason",
  	"version_withdrawal_note" varchar,
  	"version_created_by_id" integer,
  	"version_updated_by_id" integer,
  	"version_search_text" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__weeks_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "answers" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"stage" "enum_answers_stage" DEFAULT 'draft',
  	"owner_unit_id" integer,
  	"assignee_id" integer,
  	"priority" "enum_answers_priority" DEFAULT 'normal',
  	"due_on" timestamp(3) with time zone,
  	"review_on" timestamp(3) with time zone,
  	"title" varchar,
  	"letter" varchar,
  	"receipt" varchar,
  	"received_on" timestamp(3) with time zone,
  	"state" "enum_answers_state" DEFAULT 'received',
  	"unit_id" integer,
  	"body" jsonb,
  	"answered_at" timestamp(3) with time zone,
  	"question_is_shown" boolean DEFAULT false,
  	"question_title" varchar,
  	"question_slug" varchar,
  	"question_text" varchar,
  	"published_at" timestamp(3) with time zone,
  	"published_by_id" integer,
  	"withdrawal_reason" "enum_answers_withdrawal_reason",
  	"withdrawal_note" varchar,
  	"created_by_id" integer,
  	"updated_by_id" integer,
  	"search_text" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_answers_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_answers_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_stage" "enum__answers_v_version_stage" DEFAULT 'draft',
  	"version_owner_unit_id" integer,
  	"version_assignee_id" integer,
  	"version_priority" "enum__answers_v_version_priority" DEFAULT 'normal',
  	"version_due_on" timestamp(3) with time zone,
  	"version_review_on" timestamp(3) with time zone,
  	"version_title" varchar,
  	"version_letter" varchar,
  	"version_receipt" varchar,
  	"version_received_on" timestamp(3) with time zone,
  	"version_state" "enum__answers_v_version_state" DEFAULT 'received',
  	"version_unit_id" integer,
  	"version_body" jsonb,
  	"version_answered_at" timestamp(3) with time zone,
  	"version_question_is_shown" boolean DEFAULT false,
  	"version_question_title" varchar,
  	"version_question_slug" varchar,
  	"version_question_text" varchar,
  	"version_published_at" timestamp(3) with time zone,
  	"version_published_by_id" integer,
  	"version_withdrawal_reason" "enum__answers_v_version_withdrawal_reason",
  	"version_withdrawal_note" varchar,
  	"version_created_by_id" integer,
  	"version_updated_by_id" integer,
  	"version_search_text" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__answers_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "series" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"about" varchar,
  	"picture_media_id" integer,
  	"picture_caption" varchar,
  	"picture_credit" varchar,
  	"is_open" boolean DEFAULT true,
  	"position" numeric DEFAULT 100 NOT NULL,
  	"slug" varchar,
  	"search_text" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "units_officers" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"title" varchar NOT NULL,
  	"from" timestamp(3) with time zone,
  	"to" timestamp(3) with time zone,
  	"charge" varchar,
  	"phone" varchar,
  	"email" varchar,
  	"english_title" varchar,
  	"portrait_media_id" integer,
  	"portrait_caption" varchar,
  	"portrait_credit" varchar
  );
  
  CREATE TABLE "contact_officials" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"title" varchar NOT NULL,
  	"about" varchar,
  	"phone" varchar,
  	"email" varchar
  );
  
  CREATE TABLE "contact_link_groups_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"label" varchar NOT NULL,
  	"href" varchar NOT NULL
  );
  
  CREATE TABLE "contact_link_groups" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL
  );
  
  CREATE TABLE "contact" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"hours" varchar,
  	"location_latitude" numeric,
  	"location_longitude" numeric,
  	"map_media_id" integer,
  	"map_caption" varchar,
  	"map_credit" varchar,
  	"directions" varchar,
  	"english_name" varchar,
  	"english_address" varchar,
  	"english_about" jsonb,
  	"english_director" varchar,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "alert_alerts" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"level" "enum_alert_alerts_level" DEFAULT 'warning' NOT NULL,
  	"until" timestamp(3) with time zone,
  	"title" varchar NOT NULL,
  	"text" varchar,
  	"link" varchar
  );
  
  CREATE TABLE "alert" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  ALTER TABLE "articles" ADD COLUMN "series_id" integer;
  ALTER TABLE "_articles_v" ADD COLUMN "version_series_id" integer;
  ALTER TABLE "campaigns" ADD COLUMN "theme" "enum_campaigns_theme";
  ALTER TABLE "_campaigns_v" ADD COLUMN "version_theme" "enum__campaigns_v_version_theme";
  ALTER TABLE "media" ADD COLUMN "page_count" numeric;
  ALTER TABLE "media" ADD COLUMN "extracted_text" varchar;
  ALTER TABLE "units" ADD COLUMN "english_name" varchar;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "series_id" integer;
  ALTER TABLE "navigation_rels" ADD COLUMN "documents_id" integer;
  ALTER TABLE "navigation_rels" ADD COLUMN "albums_id" integer;
  ALTER TABLE "navigation_rels" ADD COLUMN "videos_id" integer;
  ALTER TABLE "navigation_rels" ADD COLUMN "series_id" integer;
  ALTER TABLE "navigation_rels" ADD COLUMN "weeks_id" integer;
  ALTER TABLE "documents_files" ADD CONSTRAINT "documents_files_media_id_media_id_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "documents_files" ADD CONSTRAINT "documents_files_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "documents" ADD CONSTRAINT "documents_owner_unit_id_units_id_fk" FOREIGN KEY ("owner_unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "documents" ADD CONSTRAINT "documents_assignee_id_users_id_fk" FOREIGN KEY ("assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "documents" ADD CONSTRAINT "documents_issuer_unit_id_units_id_fk" FOREIGN KEY ("issuer_unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "documents" ADD CONSTRAINT "documents_topic_id_topics_id_fk" FOREIGN KEY ("topic_id") REFERENCES "public"."topics"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "documents" ADD CONSTRAINT "documents_published_by_id_users_id_fk" FOREIGN KEY ("published_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "documents" ADD CONSTRAINT "documents_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "documents" ADD CONSTRAINT "documents_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "documents_rels" ADD CONSTRAINT "documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "documents_rels" ADD CONSTRAINT "documents_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_documents_v_version_files" ADD CONSTRAINT "_documents_v_version_files_media_id_media_id_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_documents_v_version_files" ADD CONSTRAINT "_documents_v_version_files_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_documents_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_documents_v" ADD CONSTRAINT "_documents_v_parent_id_documents_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_documents_v" ADD CONSTRAINT "_documents_v_version_owner_unit_id_units_id_fk" FOREIGN KEY ("version_owner_unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_documents_v" ADD CONSTRAINT "_documents_v_version_assignee_id_users_id_fk" FOREIGN KEY ("version_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_documents_v" ADD CONSTRAINT "_documents_v_version_issuer_unit_id_units_id_fk" FOREIGN KEY ("version_issuer_unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_documents_v" ADD CONSTRAINT "_documents_v_version_topic_id_topics_id_fk" FOREIGN KEY ("version_topic_id") REFERENCES "public"."topics"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_documents_v" ADD CONSTRAINT "_documents_v_version_published_by_id_users_id_fk" FOREIGN KEY ("version_published_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_documents_v" ADD CONSTRAINT "_documents_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_documents_v" ADD CONSTRAINT "_documents_v_version_updated_by_id_users_id_fk" FOREIGN KEY ("version_updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_documents_v_rels" ADD CONSTRAINT "_documents_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_documents_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_documents_v_rels" ADD CONSTRAINT "_documents_v_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "albums_pictures" ADD CONSTRAINT "albums_pictures_media_id_media_id_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "albums_pictures" ADD CONSTRAINT "albums_pictures_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."albums"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "albums" ADD CONSTRAINT "albums_owner_unit_id_units_id_fk" FOREIGN KEY ("owner_unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "albums" ADD CONSTRAINT "albums_assignee_id_users_id_fk" FOREIGN KEY ("assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "albums" ADD CONSTRAINT "albums_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "albums" ADD CONSTRAINT "albums_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "public"."campaigns"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "albums" ADD CONSTRAINT "albums_published_by_id_users_id_fk" FOREIGN KEY ("published_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "albums" ADD CONSTRAINT "albums_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "albums" ADD CONSTRAINT "albums_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "albums_rels" ADD CONSTRAINT "albums_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."albums"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "albums_rels" ADD CONSTRAINT "albums_rels_units_fk" FOREIGN KEY ("units_id") REFERENCES "public"."units"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_albums_v_version_pictures" ADD CONSTRAINT "_albums_v_version_pictures_media_id_media_id_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_albums_v_version_pictures" ADD CONSTRAINT "_albums_v_version_pictures_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_albums_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_albums_v" ADD CONSTRAINT "_albums_v_parent_id_albums_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."albums"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_albums_v" ADD CONSTRAINT "_albums_v_version_owner_unit_id_units_id_fk" FOREIGN KEY ("version_owner_unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_albums_v" ADD CONSTRAINT "_albums_v_version_assignee_id_users_id_fk" FOREIGN KEY ("version_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_albums_v" ADD CONSTRAINT "_albums_v_version_place_id_places_id_fk" FOREIGN KEY ("version_place_id") REFERENCES "public"."places"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_albums_v" ADD CONSTRAINT "_albums_v_version_campaign_id_campaigns_id_fk" FOREIGN KEY ("version_campaign_id") REFERENCES "public"."campaigns"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_albums_v" ADD CONSTRAINT "_albums_v_version_published_by_id_users_id_fk" FOREIGN KEY ("version_published_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_albums_v" ADD CONSTRAINT "_albums_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_albums_v" ADD CONSTRAINT "_albums_v_version_updated_by_id_users_id_fk" FOREIGN KEY ("version_updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_albums_v_rels" ADD CONSTRAINT "_albums_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_albums_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_albums_v_rels" ADD CONSTRAINT "_albums_v_rels_units_fk" FOREIGN KEY ("units_id") REFERENCES "public"."units"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "videos" ADD CONSTRAINT "videos_owner_unit_id_units_id_fk" FOREIGN KEY ("owner_unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "videos" ADD CONSTRAINT "videos_assignee_id_users_id_fk" FOREIGN KEY ("assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "videos" ADD CONSTRAINT "videos_poster_media_id_media_id_fk" FOREIGN KEY ("poster_media_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "videos" ADD CONSTRAINT "videos_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "public"."campaigns"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "videos" ADD CONSTRAINT "videos_published_by_id_users_id_fk" FOREIGN KEY ("published_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "videos" ADD CONSTRAINT "videos_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "videos" ADD CONSTRAINT "videos_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "videos_rels" ADD CONSTRAINT "videos_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."videos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "videos_rels" ADD CONSTRAINT "videos_rels_units_fk" FOREIGN KEY ("units_id") REFERENCES "public"."units"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_videos_v" ADD CONSTRAINT "_videos_v_parent_id_videos_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."videos"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_videos_v" ADD CONSTRAINT "_videos_v_version_owner_unit_id_units_id_fk" FOREIGN KEY ("version_owner_unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_videos_v" ADD CONSTRAINT "_videos_v_version_assignee_id_users_id_fk" FOREIGN KEY ("version_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_videos_v" ADD CONSTRAINT "_videos_v_version_poster_media_id_media_id_fk" FOREIGN KEY ("version_poster_media_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_videos_v" ADD CONSTRAINT "_videos_v_version_campaign_id_campaigns_id_fk" FOREIGN KEY ("version_campaign_id") REFERENCES "public"."campaigns"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_videos_v" ADD CONSTRAINT "_videos_v_version_published_by_id_users_id_fk" FOREIGN KEY ("version_published_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_videos_v" ADD CONSTRAINT "_videos_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_videos_v" ADD CONSTRAINT "_videos_v_version_updated_by_id_users_id_fk" FOREIGN KEY ("version_updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_videos_v_rels" ADD CONSTRAINT "_videos_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_videos_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_videos_v_rels" ADD CONSTRAINT "_videos_v_rels_units_fk" FOREIGN KEY ("units_id") REFERENCES "public"."units"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "weeks_entries" ADD CONSTRAINT "weeks_entries_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."weeks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "weeks" ADD CONSTRAINT "weeks_owner_unit_id_units_id_fk" FOREIGN KEY ("owner_unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "weeks" ADD CONSTRAINT "weeks_assignee_id_users_id_fk" FOREIGN KEY ("assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "weeks" ADD CONSTRAINT "weeks_published_by_id_users_id_fk" FOREIGN KEY ("published_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "weeks" ADD CONSTRAINT "weeks_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "weeks" ADD CONSTRAINT "weeks_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_weeks_v_version_entries" ADD CONSTRAINT "_weeks_v_version_entries_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_weeks_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_weeks_v" ADD CONSTRAINT "_weeks_v_parent_id_weeks_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."weeks"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_weeks_v" ADD CONSTRAINT "_weeks_v_version_owner_unit_id_units_id_fk" FOREIGN KEY ("version_owner_unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_weeks_v" ADD CONSTRAINT "_weeks_v_version_assignee_id_users_id_fk" FOREIGN KEY ("version_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_weeks_v" ADD CONSTRAINT "_weeks_v_version_published_by_id_users_id_fk" FOREIGN KEY ("version_published_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_weeks_v" ADD CONSTRAINT "_weeks_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_weeks_v" ADD CONSTRAINT "_weeks_v_version_updated_by_id_users_id_fk" FOREIGN KEY ("version_updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "answers" ADD CONSTRAINT "answers_owner_unit_id_units_id_fk" FOREIGN KEY ("owner_unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "answers" ADD CONSTRAINT "answers_assignee_id_users_id_fk" FOREIGN KEY ("assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "answers" ADD CONSTRAINT "answers_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "answers" ADD CONSTRAINT "answers_published_by_id_users_id_fk" FOREIGN KEY ("published_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "answers" ADD CONSTRAINT "answers_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "answers" ADD CONSTRAINT "answers_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_answers_v" ADD CONSTRAINT "_answers_v_parent_id_answers_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."answers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_answers_v" ADD CONSTRAINT "_answers_v_version_owner_unit_id_units_id_fk" FOREIGN KEY ("version_owner_unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_answers_v" ADD CONSTRAINT "_answers_v_version_assignee_id_users_id_fk" FOREIGN KEY ("version_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_answers_v" ADD CONSTRAINT "_answers_v_version_unit_id_units_id_fk" FOREIGN KEY ("version_unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_answers_v" ADD CONSTRAINT "_answers_v_version_published_by_id_users_id_fk" FOREIGN KEY ("version_published_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_answers_v" ADD CONSTRAINT "_answers_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_answers_v" ADD CONSTRAINT "_answers_v_version_updated_by_id_users_id_fk" FOREIGN KEY ("version_updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "series" ADD CONSTRAINT "series_picture_media_id_media_id_fk" FOREIGN KEY ("picture_media_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "units_officers" ADD CONSTRAINT "units_officers_portrait_media_id_media_id_fk" FOREIGN KEY ("portrait_media_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "units_officers" ADD CONSTRAINT "units_officers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."units"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "contact_officials" ADD CONSTRAINT "contact_officials_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."contact"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "contact_link_groups_links" ADD CONSTRAINT "contact_link_groups_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."contact_link_groups"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "contact_link_groups" ADD CONSTRAINT "contact_link_groups_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."contact"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "contact" ADD CONSTRAINT "contact_map_media_id_media_id_fk" FOREIGN KEY ("map_media_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "alert_alerts" ADD CONSTRAINT "alert_alerts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."alert"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "documents_files_order_idx" ON "documents_files" USING btree ("_order");
  CREATE INDEX "documents_files_parent_id_idx" ON "documents_files" USING btree ("_parent_id");
  CREATE INDEX "documents_files_media_idx" ON "documents_files" USING btree ("media_id");
  CREATE INDEX "documents_stage_idx" ON "documents" USING btree ("stage");
  CREATE INDEX "documents_owner_unit_idx" ON "documents" USING btree ("owner_unit_id");
  CREATE INDEX "documents_assignee_idx" ON "documents" USING btree ("assignee_id");
  CREATE INDEX "documents_due_on_idx" ON "documents" USING btree ("due_on");
  CREATE INDEX "documents_review_on_idx" ON "documents" USING btree ("review_on");
  CREATE INDEX "documents_number_idx" ON "documents" USING btree ("number");
  CREATE INDEX "documents_issuer_issuer_unit_idx" ON "documents" USING btree ("issuer_unit_id");
  CREATE INDEX "documents_topic_idx" ON "documents" USING btree ("topic_id");
  CREATE INDEX "documents_slug_idx" ON "documents" USING btree ("slug");
  CREATE INDEX "documents_published_at_idx" ON "documents" USING btree ("published_at");
  CREATE INDEX "documents_published_by_idx" ON "documents" USING btree ("published_by_id");
  CREATE INDEX "documents_created_by_idx" ON "documents" USING btree ("created_by_id");
  CREATE INDEX "documents_updated_by_idx" ON "documents" USING btree ("updated_by_id");
  CREATE INDEX "documents_updated_at_idx" ON "documents" USING btree ("updated_at");
  CREATE INDEX "documents_created_at_idx" ON "documents" USING btree ("created_at");
  CREATE INDEX "documents_deleted_at_idx" ON "documents" USING btree ("deleted_at");
  CREATE INDEX "documents__status_idx" ON "documents" USING btree ("_status");
  CREATE INDEX "documents_rels_order_idx" ON "documents_rels" USING btree ("order");
  CREATE INDEX "documents_rels_parent_idx" ON "documents_rels" USING btree ("parent_id");
  CREATE INDEX "documents_rels_path_idx" ON "documents_rels" USING btree ("path");
  CREATE INDEX "documents_rels_documents_id_idx" ON "documents_rels" USING btree ("documents_id");
  CREATE INDEX "_documents_v_version_files_order_idx" ON "_documents_v_version_files" USING btree ("_order");
  CREATE INDEX "_documents_v_version_files_parent_id_idx" ON "_documents_v_version_files" USING btree ("_parent_id");
  CREATE INDEX "_documents_v_version_files_media_idx" ON "_documents_v_version_files" USING btree ("media_id");
  CREATE INDEX "_documents_v_parent_idx" ON "_documents_v" USING btree ("parent_id");
  CREATE INDEX "_documents_v_version_version_stage_idx" ON "_documents_v" USING btree ("version_stage");
  CREATE INDEX "_documents_v_version_version_owner_unit_idx" ON "_documents_v" USING btree ("version_owner_unit_id");
  CREATE INDEX "_documents_v_version_version_assignee_idx" ON "_documents_v" USING btree ("version_assignee_id");
  CREATE INDEX "_documents_v_version_version_due_on_idx" ON "_documents_v" USING btree ("version_due_on");
  CREATE INDEX "_documents_v_version_version_review_on_idx" ON "_documents_v" USING btree ("version_review_on");
  CREATE INDEX "_documents_v_version_version_number_idx" ON "_documents_v" USING btree ("version_number");
  CREATE INDEX "_documents_v_version_issuer_version_issuer_unit_idx" ON "_documents_v" USING btree ("version_issuer_unit_id");
  CREATE INDEX "_documents_v_version_version_topic_idx" ON "_documents_v" USING btree ("version_topic_id");
  CREATE INDEX "_documents_v_version_version_slug_idx" ON "_documents_v" USING btree ("version_slug");
  CREATE INDEX "_documents_v_version_version_published_at_idx" ON "_documents_v" USING btree ("version_published_at");
  CREATE INDEX "_documents_v_version_version_published_by_idx" ON "_documents_v" USING btree ("version_published_by_id");
  CREATE INDEX "_documents_v_version_version_created_by_idx" ON "_documents_v" USING btree ("version_created_by_id");
  CREATE INDEX "_documents_v_version_version_updated_by_idx" ON "_documents_v" USING btree ("version_updated_by_id");
  CREATE INDEX "_documents_v_version_version_updated_at_idx" ON "_documents_v" USING btree ("version_updated_at");
  CREATE INDEX "_documents_v_version_version_created_at_idx" ON "_documents_v" USING btree ("version_created_at");
  CREATE INDEX "_documents_v_version_version_deleted_at_idx" ON "_documents_v" USING btree ("version_deleted_at");
  CREATE INDEX "_documents_v_version_version__status_idx" ON "_documents_v" USING btree ("version__status");
  CREATE INDEX "_documents_v_created_at_idx" ON "_documents_v" USING btree ("created_at");
  CREATE INDEX "_documents_v_updated_at_idx" ON "_documents_v" USING btree ("updated_at");
  CREATE INDEX "_documents_v_latest_idx" ON "_documents_v" USING btree ("latest");
  CREATE INDEX "_documents_v_autosave_idx" ON "_documents_v" USING btree ("autosave");
  CREATE INDEX "_documents_v_rels_order_idx" ON "_documents_v_rels" USING btree ("order");
  CREATE INDEX "_documents_v_rels_parent_idx" ON "_documents_v_rels" USING btree ("parent_id");
  CREATE INDEX "_documents_v_rels_path_idx" ON "_documents_v_rels" USING btree ("path");
  CREATE INDEX "_documents_v_rels_documents_id_idx" ON "_documents_v_rels" USING btree ("documents_id");
  CREATE INDEX "albums_pictures_order_idx" ON "albums_pictures" USING btree ("_order");
  CREATE INDEX "albums_pictures_parent_id_idx" ON "albums_pictures" USING btree ("_parent_id");
  CREATE INDEX "albums_pictures_media_idx" ON "albums_pictures" USING btree ("media_id");
  CREATE INDEX "albums_stage_idx" ON "albums" USING btree ("stage");
  CREATE INDEX "albums_owner_unit_idx" ON "albums" USING btree ("owner_unit_id");
  CREATE INDEX "albums_assignee_idx" ON "albums" USING btree ("assignee_id");
  CREATE INDEX "albums_due_on_idx" ON "albums" USING btree ("due_on");
  CREATE INDEX "albums_review_on_idx" ON "albums" USING btree ("review_on");
  CREATE INDEX "albums_place_idx" ON "albums" USING btree ("place_id");
  CREATE INDEX "albums_campaign_idx" ON "albums" USING btree ("campaign_id");
  CREATE INDEX "albums_slug_idx" ON "albums" USING btree ("slug");
  CREATE INDEX "albums_published_at_idx" ON "albums" USING btree ("published_at");
  CREATE INDEX "albums_published_by_idx" ON "albums" USING btree ("published_by_id");
  CREATE INDEX "albums_created_by_idx" ON "albums" USING btree ("created_by_id");
  CREATE INDEX "albums_updated_by_idx" ON "albums" USING btree ("updated_by_id");
  CREATE INDEX "albums_updated_at_idx" ON "albums" USING btree ("updated_at");
  CREATE INDEX "albums_created_at_idx" ON "albums" USING btree ("created_at");
  CREATE INDEX "albums_deleted_at_idx" ON "albums" USING btree ("deleted_at");
  CREATE INDEX "albums__status_idx" ON "albums" USING btree ("_status");
  CREATE INDEX "albums_rels_order_idx" ON "albums_rels" USING btree ("order");
  CREATE INDEX "albums_rels_parent_idx" ON "albums_rels" USING btree ("parent_id");
  CREATE INDEX "albums_rels_path_idx" ON "albums_rels" USING btree ("path");
  CREATE INDEX "albums_rels_units_id_idx" ON "albums_rels" USING btree ("units_id");
  CREATE INDEX "_albums_v_version_pictures_order_idx" ON "_albums_v_version_pictures" USING btree ("_order");
  CREATE INDEX "_albums_v_version_pictures_parent_id_idx" ON "_albums_v_version_pictures" USING btree ("_parent_id");
  CREATE INDEX "_albums_v_version_pictures_media_idx" ON "_albums_v_version_pictures" USING btree ("media_id");
  CREATE INDEX "_albums_v_parent_idx" ON "_albums_v" USING btree ("parent_id");
  CREATE INDEX "_albums_v_version_version_stage_idx" ON "_albums_v" USING btree ("version_stage");
  CREATE INDEX "_albums_v_version_version_owner_unit_idx" ON "_albums_v" USING btree ("version_owner_unit_id");
  CREATE INDEX "_albums_v_version_version_assignee_idx" ON "_albums_v" USING btree ("version_assignee_id");
  CREATE INDEX "_albums_v_version_version_due_on_idx" ON "_albums_v" USING btree ("version_due_on");
  CREATE INDEX "_albums_v_version_version_review_on_idx" ON "_albums_v" USING btree ("version_review_on");
  CREATE INDEX "_albums_v_version_version_place_idx" ON "_albums_v" USING btree ("version_place_id");
  CREATE INDEX "_albums_v_version_version_campaign_idx" ON "_albums_v" USING btree ("version_campaign_id");
  CREATE INDEX "_albums_v_version_version_slug_idx" ON "_albums_v" USING btree ("version_slug");
  CREATE INDEX "_albums_v_version_version_published_at_idx" ON "_albums_v" USING btree ("version_published_at");
  CREATE INDEX "_albums_v_version_version_published_by_idx" ON "_albums_v" USING btree ("version_published_by_id");
  CREATE INDEX "_albums_v_version_version_created_by_idx" ON "_albums_v" USING btree ("version_created_by_id");
  CREATE INDEX "_albums_v_version_version_updated_by_idx" ON "_albums_v" USING btree ("version_updated_by_id");
  CREATE INDEX "_albums_v_version_version_updated_at_idx" ON "_albums_v" USING btree ("version_updated_at");
  CREATE INDEX "_albums_v_version_version_created_at_idx" ON "_albums_v" USING btree ("version_created_at");
  CREATE INDEX "_albums_v_version_version_deleted_at_idx" ON "_albums_v" USING btree ("version_deleted_at");
  CREATE INDEX "_albums_v_version_version__status_idx" ON "_albums_v" USING btree ("version__status");
  CREATE INDEX "_albums_v_created_at_idx" ON "_albums_v" USING btree ("created_at");
  CREATE INDEX "_albums_v_updated_at_idx" ON "_albums_v" USING btree ("updated_at");
  CREATE INDEX "_albums_v_latest_idx" ON "_albums_v" USING btree ("latest");
  CREATE INDEX "_albums_v_autosave_idx" ON "_albums_v" USING btree ("autosave");
  CREATE INDEX "_albums_v_rels_order_idx" ON "_albums_v_rels" USING btree ("order");
  CREATE INDEX "_albums_v_rels_parent_idx" ON "_albums_v_rels" USING btree ("parent_id");
  CREATE INDEX "_albums_v_rels_path_idx" ON "_albums_v_rels" USING btree ("path");
  CREATE INDEX "_albums_v_rels_units_id_idx" ON "_albums_v_rels" USING btree ("units_id");
  CREATE INDEX "videos_stage_idx" ON "videos" USING btree ("stage");
  CREATE INDEX "videos_owner_unit_idx" ON "videos" USING btree ("owner_unit_id");
  CREATE INDEX "videos_assignee_idx" ON "videos" USING btree ("assignee_id");
  CREATE INDEX "videos_due_on_idx" ON "videos" USING btree ("due_on");
  CREATE INDEX "videos_review_on_idx" ON "videos" USING btree ("review_on");
  CREATE INDEX "videos_poster_poster_media_idx" ON "videos" USING btree ("poster_media_id");
  CREATE INDEX "videos_campaign_idx" ON "videos" USING btree ("campaign_id");
  CREATE INDEX "videos_slug_idx" ON "videos" USING btree ("slug");
  CREATE INDEX "videos_published_at_idx" ON "videos" USING btree ("published_at");
  CREATE INDEX "videos_published_by_idx" ON "videos" USING btree ("published_by_id");
  CREATE INDEX "videos_created_by_idx" ON "videos" USING btree ("created_by_id");
  CREATE INDEX "videos_updated_by_idx" ON "videos" USING btree ("updated_by_id");
  CREATE INDEX "videos_updated_at_idx" ON "videos" USING btree ("updated_at");
  CREATE INDEX "videos_created_at_idx" ON "videos" USING btree ("created_at");
  CREATE INDEX "videos_deleted_at_idx" ON "videos" USING btree ("deleted_at");
  CREATE INDEX "videos__status_idx" ON "videos" USING btree ("_status");
  CREATE INDEX "videos_rels_order_idx" ON "videos_rels" USING btree ("order");
  CREATE INDEX "videos_rels_parent_idx" ON "videos_rels" USING btree ("parent_id");
  CREATE INDEX "videos_rels_path_idx" ON "videos_rels" USING btree ("path");
  CREATE INDEX "videos_rels_units_id_idx" ON "videos_rels" USING btree ("units_id");
  CREATE INDEX "_videos_v_parent_idx" ON "_videos_v" USING btree ("parent_id");
  CREATE INDEX "_videos_v_version_version_stage_idx" ON "_videos_v" USING btree ("version_stage");
  CREATE INDEX "_videos_v_version_version_owner_unit_idx" ON "_videos_v" USING btree ("version_owner_unit_id");
  CREATE INDEX "_videos_v_version_version_assignee_idx" ON "_videos_v" USING btree ("version_assignee_id");
  CREATE INDEX "_videos_v_version_version_due_on_idx" ON "_videos_v" USING btree ("version_due_on");
  CREATE INDEX "_videos_v_version_version_review_on_idx" ON "_videos_v" USING btree ("version_review_on");
  CREATE INDEX "_videos_v_version_poster_version_poster_media_idx" ON "_videos_v" USING btree ("version_poster_media_id");
  CREATE INDEX "_videos_v_version_version_campaign_idx" ON "_videos_v" USING btree ("version_campaign_id");
  CREATE INDEX "_videos_v_version_version_slug_idx" ON "_videos_v" USING btree ("version_slug");
  CREATE INDEX "_videos_v_version_version_published_at_idx" ON "_videos_v" USING btree ("version_published_at");
  CREATE INDEX "_videos_v_version_version_published_by_idx" ON "_videos_v" USING btree ("version_published_by_id");
  CREATE INDEX "_videos_v_version_version_created_by_idx" ON "_videos_v" USING btree ("version_created_by_id");
  CREATE INDEX "_videos_v_version_version_updated_by_idx" ON "_videos_v" USING btree ("version_updated_by_id");
  CREATE INDEX "_videos_v_version_version_updated_at_idx" ON "_videos_v" USING btree ("version_updated_at");
  CREATE INDEX "_videos_v_version_version_created_at_idx" ON "_videos_v" USING btree ("version_created_at");
  CREATE INDEX "_videos_v_version_version_deleted_at_idx" ON "_videos_v" USING btree ("version_deleted_at");
  CREATE INDEX "_videos_v_version_version__status_idx" ON "_videos_v" USING btree ("version__status");
  CREATE INDEX "_videos_v_created_at_idx" ON "_videos_v" USING btree ("created_at");
  CREATE INDEX "_videos_v_updated_at_idx" ON "_videos_v" USING btree ("updated_at");
  CREATE INDEX "_videos_v_latest_idx" ON "_videos_v" USING btree ("latest");
  CREATE INDEX "_videos_v_autosave_idx" ON "_videos_v" USING btree ("autosave");
  CREATE INDEX "_videos_v_rels_order_idx" ON "_videos_v_rels" USING btree ("order");
  CREATE INDEX "_videos_v_rels_parent_idx" ON "_videos_v_rels" USING btree ("parent_id");
  CREATE INDEX "_videos_v_rels_path_idx" ON "_videos_v_rels" USING btree ("path");
  CREATE INDEX "_videos_v_rels_units_id_idx" ON "_videos_v_rels" USING btree ("units_id");
  CREATE INDEX "weeks_entries_order_idx" ON "weeks_entries" USING btree ("_order");
  CREATE INDEX "weeks_entries_parent_id_idx" ON "weeks_entries" USING btree ("_parent_id");
  CREATE INDEX "weeks_stage_idx" ON "weeks" USING btree ("stage");
  CREATE INDEX "weeks_owner_unit_idx" ON "weeks" USING btree ("owner_unit_id");
  CREATE INDEX "weeks_assignee_idx" ON "weeks" USING btree ("assignee_id");
  CREATE INDEX "weeks_due_on_idx" ON "weeks" USING btree ("due_on");
  CREATE INDEX "weeks_review_on_idx" ON "weeks" USING btree ("review_on");
  CREATE INDEX "weeks_slug_idx" ON "weeks" USING btree ("slug");
  CREATE INDEX "weeks_published_at_idx" ON "weeks" USING btree ("published_at");
  CREATE INDEX "weeks_published_by_idx" ON "weeks" USING btree ("published_by_id");
  CREATE INDEX "weeks_created_by_idx" ON "weeks" USING btree ("created_by_id");
  CREATE INDEX "weeks_updated_by_idx" ON "weeks" USING btree ("updated_by_id");
  CREATE INDEX "weeks_updated_at_idx" ON "weeks" USING btree ("updated_at");
  CREATE INDEX "weeks_created_at_idx" ON "weeks" USING btree ("created_at");
  CREATE INDEX "weeks_deleted_at_idx" ON "weeks" USING btree ("deleted_at");
  CREATE INDEX "weeks__status_idx" ON "weeks" USING btree ("_status");
  CREATE INDEX "_weeks_v_version_entries_order_idx" ON "_weeks_v_version_entries" USING btree ("_order");
  CREATE INDEX "_weeks_v_version_entries_parent_id_idx" ON "_weeks_v_version_entries" USING btree ("_parent_id");
  CREATE INDEX "_weeks_v_parent_idx" ON "_weeks_v" USING btree ("parent_id");
  CREATE INDEX "_weeks_v_version_version_stage_idx" ON "_weeks_v" USING btree ("version_stage");
  CREATE INDEX "_weeks_v_version_version_owner_unit_idx" ON "_weeks_v" USING btree ("version_owner_unit_id");
  CREATE INDEX "_weeks_v_version_version_assignee_idx" ON "_weeks_v" USING btree ("version_assignee_id");
  CREATE INDEX "_weeks_v_version_version_due_on_idx" ON "_weeks_v" USING btree ("version_due_on");
  CREATE INDEX "_weeks_v_version_version_review_on_idx" ON "_weeks_v" USING btree ("version_review_on");
  CREATE INDEX "_weeks_v_version_version_slug_idx" ON "_weeks_v" USING btree ("version_slug");
  CREATE INDEX "_weeks_v_version_version_published_at_idx" ON "_weeks_v" USING btree ("version_published_at");
  CREATE INDEX "_weeks_v_version_version_published_by_idx" ON "_weeks_v" USING btree ("version_published_by_id");
  CREATE INDEX "_weeks_v_version_version_created_by_idx" ON "_weeks_v" USING btree ("version_created_by_id");
  CREATE INDEX "_weeks_v_version_version_updated_by_idx" ON "_weeks_v" USING btree ("version_updated_by_id");
  CREATE INDEX "_weeks_v_version_version_updated_at_idx" ON "_weeks_v" USING btree ("version_updated_at");
  CREATE INDEX "_weeks_v_version_version_created_at_idx" ON "_weeks_v" USING btree ("version_created_at");
  CREATE INDEX "_weeks_v_version_version_deleted_at_idx" ON "_weeks_v" USING btree ("version_deleted_at");
  CREATE INDEX "_weeks_v_version_version__status_idx" ON "_weeks_v" USING btree ("version__status");
  CREATE INDEX "_weeks_v_created_at_idx" ON "_weeks_v" USING btree ("created_at");
  CREATE INDEX "_weeks_v_updated_at_idx" ON "_weeks_v" USING btree ("updated_at");
  CREATE INDEX "_weeks_v_latest_idx" ON "_weeks_v" USING btree ("latest");
  CREATE INDEX "_weeks_v_autosave_idx" ON "_weeks_v" USING btree ("autosave");
  CREATE INDEX "answers_stage_idx" ON "answers" USING btree ("stage");
  CREATE INDEX "answers_owner_unit_idx" ON "answers" USING btree ("owner_unit_id");
  CREATE INDEX "answers_assignee_idx" ON "answers" USING btree ("assignee_id");
  CREATE INDEX "answers_due_on_idx" ON "answers" USING btree ("due_on");
  CREATE INDEX "answers_review_on_idx" ON "answers" USING btree ("review_on");
  CREATE INDEX "answers_receipt_idx" ON "answers" USING btree ("receipt");
  CREATE INDEX "answers_unit_idx" ON "answers" USING btree ("unit_id");
  CREATE INDEX "answers_published_at_idx" ON "answers" USING btree ("published_at");
  CREATE INDEX "answers_published_by_idx" ON "answers" USING btree ("published_by_id");
  CREATE INDEX "answers_created_by_idx" ON "answers" USING btree ("created_by_id");
  CREATE INDEX "answers_updated_by_idx" ON "answers" USING btree ("updated_by_id");
  CREATE INDEX "answers_updated_at_idx" ON "answers" USING btree ("updated_at");
  CREATE INDEX "answers_created_at_idx" ON "answers" USING btree ("created_at");
  CREATE INDEX "answers_deleted_at_idx" ON "answers" USING btree ("deleted_at");
  CREATE INDEX "answers__status_idx" ON "answers" USING btree ("_status");
  CREATE INDEX "_answers_v_parent_idx" ON "_answers_v" USING btree ("parent_id");
  CREATE INDEX "_answers_v_version_version_stage_idx" ON "_answers_v" USING btree ("version_stage");
  CREATE INDEX "_answers_v_version_version_owner_unit_idx" ON "_answers_v" USING btree ("version_owner_unit_id");
  CREATE INDEX "_answers_v_version_version_assignee_idx" ON "_answers_v" USING btree ("version_assignee_id");
  CREATE INDEX "_answers_v_version_version_due_on_idx" ON "_answers_v" USING btree ("version_due_on");
  CREATE INDEX "_answers_v_version_version_review_on_idx" ON "_answers_v" USING btree ("version_review_on");
  CREATE INDEX "_answers_v_version_version_receipt_idx" ON "_answers_v" USING btree ("version_receipt");
  CREATE INDEX "_answers_v_version_version_unit_idx" ON "_answers_v" USING btree ("version_unit_id");
  CREATE INDEX "_answers_v_version_version_published_at_idx" ON "_answers_v" USING btree ("version_published_at");
  CREATE INDEX "_answers_v_version_version_published_by_idx" ON "_answers_v" USING btree ("version_published_by_id");
  CREATE INDEX "_answers_v_version_version_created_by_idx" ON "_answers_v" USING btree ("version_created_by_id");
  CREATE INDEX "_answers_v_version_version_updated_by_idx" ON "_answers_v" USING btree ("version_updated_by_id");
  CREATE INDEX "_answers_v_version_version_updated_at_idx" ON "_answers_v" USING btree ("version_updated_at");
  CREATE INDEX "_answers_v_version_version_created_at_idx" ON "_answers_v" USING btree ("version_created_at");
  CREATE INDEX "_answers_v_version_version_deleted_at_idx" ON "_answers_v" USING btree ("version_deleted_at");
  CREATE INDEX "_answers_v_version_version__status_idx" ON "_answers_v" USING btree ("version__status");
  CREATE INDEX "_answers_v_created_at_idx" ON "_answers_v" USING btree ("created_at");
  CREATE INDEX "_answers_v_updated_at_idx" ON "_answers_v" USING btree ("updated_at");
  CREATE INDEX "_answers_v_latest_idx" ON "_answers_v" USING btree ("latest");
  CREATE INDEX "_answers_v_autosave_idx" ON "_answers_v" USING btree ("autosave");
  CREATE INDEX "series_picture_picture_media_idx" ON "series" USING btree ("picture_media_id");
  CREATE UNIQUE INDEX "series_slug_idx" ON "series" USING btree ("slug");
  CREATE INDEX "series_updated_at_idx" ON "series" USING btree ("updated_at");
  CREATE INDEX "series_created_at_idx" ON "series" USING btree ("created_at");
  CREATE INDEX "units_officers_order_idx" ON "units_officers" USING btree ("_order");
  CREATE INDEX "units_officers_parent_id_idx" ON "units_officers" USING btree ("_parent_id");
  CREATE INDEX "units_officers_portrait_portrait_media_idx" ON "units_officers" USING btree ("portrait_media_id");
  CREATE INDEX "contact_officials_order_idx" ON "contact_officials" USING btree ("_order");
  CREATE INDEX "contact_officials_parent_id_idx" ON "contact_officials" USING btree ("_parent_id");
  CREATE INDEX "contact_link_groups_links_order_idx" ON "contact_link_groups_links" USING btree ("_order");
  CREATE INDEX "contact_link_groups_links_parent_id_idx" ON "contact_link_groups_links" USING btree ("_parent_id");
  CREATE INDEX "contact_link_groups_order_idx" ON "contact_link_groups" USING btree ("_order");
  CREATE INDEX "contact_link_groups_parent_id_idx" ON "contact_link_groups" USING btree ("_parent_id");
  CREATE INDEX "contact_map_map_media_idx" ON "contact" USING btree ("map_media_id");
  CREATE INDEX "alert_alerts_order_idx" ON "alert_alerts" USING btree ("_order");
  CREATE INDEX "alert_alerts_parent_id_idx" ON "alert_alerts" USING btree ("_parent_id");
  ALTER TABLE "articles" ADD CONSTRAINT "articles_series_id_series_id_fk" FOREIGN KEY ("series_id") REFERENCES "public"."series"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_series_id_series_id_fk" FOREIGN KEY ("version_series_id") REFERENCES "public"."series"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_series_fk" FOREIGN KEY ("series_id") REFERENCES "public"."series"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_rels" ADD CONSTRAINT "navigation_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_rels" ADD CONSTRAINT "navigation_rels_albums_fk" FOREIGN KEY ("albums_id") REFERENCES "public"."albums"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_rels" ADD CONSTRAINT "navigation_rels_videos_fk" FOREIGN KEY ("videos_id") REFERENCES "public"."videos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_rels" ADD CONSTRAINT "navigation_rels_series_fk" FOREIGN KEY ("series_id") REFERENCES "public"."series"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_rels" ADD CONSTRAINT "navigation_rels_weeks_fk" FOREIGN KEY ("weeks_id") REFERENCES "public"."weeks"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "articles_series_idx" ON "articles" USING btree ("series_id");
  CREATE INDEX "_articles_v_version_version_series_idx" ON "_articles_v" USING btree ("version_series_id");
  CREATE INDEX "payload_locked_documents_rels_series_id_idx" ON "payload_locked_documents_rels" USING btree ("series_id");
  CREATE INDEX "navigation_rels_documents_id_idx" ON "navigation_rels" USING btree ("documents_id");
  CREATE INDEX "navigation_rels_albums_id_idx" ON "navigation_rels" USING btree ("albums_id");
  CREATE INDEX "navigation_rels_videos_id_idx" ON "navigation_rels" USING btree ("videos_id");
  CREATE INDEX "navigation_rels_series_id_idx" ON "navigation_rels" USING btree ("series_id");
  CREATE INDEX "navigation_rels_weeks_id_idx" ON "navigation_rels" USING btree ("weeks_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "documents_files" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "documents" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "documents_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_documents_v_version_files" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_documents_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_documents_v_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "albums_pictures" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "albums" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "albums_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_albums_v_version_pictures" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_albums_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_albums_v_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "videos" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "videos_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_videos_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_videos_v_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "weeks_entries" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "weeks" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_weeks_v_version_entries" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_weeks_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "answers" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_answers_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "series" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "units_officers" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "contact_officials" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "contact_link_groups_links" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "contact_link_groups" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "contact" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "alert_alerts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "alert" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "documents_files" CASCADE;
  DROP TABLE "documents" CASCADE;
  DROP TABLE "documents_rels" CASCADE;
  DROP TABLE "_documents_v_version_files" CASCADE;
  DROP TABLE "_documents_v" CASCADE;
  DROP TABLE "_documents_v_rels" CASCADE;
  DROP TABLE "albums_pictures" CASCADE;
  DROP TABLE "albums" CASCADE;
  DROP TABLE "albums_rels" CASCADE;
  DROP TABLE "_albums_v_version_pictures" CASCADE;
  DROP TABLE "_albums_v" CASCADE;
  DROP TABLE "_albums_v_rels" CASCADE;
  DROP TABLE "videos" CASCADE;
  DROP TABLE "videos_rels" CASCADE;
  DROP TABLE "_videos_v" CASCADE;
  DROP TABLE "_videos_v_rels" CASCADE;
  DROP TABLE "weeks_entries" CASCADE;
  DROP TABLE "weeks" CASCADE;
  DROP TABLE "_weeks_v_version_entries" CASCADE;
  DROP TABLE "_weeks_v" CASCADE;
  DROP TABLE "answers" CASCADE;
  DROP TABLE "_answers_v" CASCADE;
  DROP TABLE "series" CASCADE;
  DROP TABLE "units_officers" CASCADE;
  DROP TABLE "contact_officials" CASCADE;
  DROP TABLE "contact_link_groups_links" CASCADE;
  DROP TABLE "contact_link_groups" CASCADE;
  DROP TABLE "contact" CASCADE;
  DROP TABLE "alert_alerts" CASCADE;
  DROP TABLE "alert" CASCADE;
  ALTER TABLE "articles" DROP CONSTRAINT "articles_series_id_series_id_fk";
  
  ALTER TABLE "_articles_v" DROP CONSTRAINT "_articles_v_version_series_id_series_id_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_series_fk";
  
  ALTER TABLE "navigation_rels" DROP CONSTRAINT "navigation_rels_documents_fk";
  
  ALTER TABLE "navigation_rels" DROP CONSTRAINT "navigation_rels_albums_fk";
  
  ALTER TABLE "navigation_rels" DROP CONSTRAINT "navigation_rels_videos_fk";
  
  ALTER TABLE "navigation_rels" DROP CONSTRAINT "navigation_rels_series_fk";
  
  ALTER TABLE "navigation_rels" DROP CONSTRAINT "navigation_rels_weeks_fk";
  
  DROP INDEX "articles_series_idx";
  DROP INDEX "_articles_v_version_version_series_idx";
  DROP INDEX "payload_locked_documents_rels_series_id_idx";
  DROP INDEX "navigation_rels_documents_id_idx";
  DROP INDEX "navigation_rels_albums_id_idx";
  DROP INDEX "navigation_rels_videos_id_idx";
  DROP INDEX "navigation_rels_series_id_idx";
  DROP INDEX "navigation_rels_weeks_id_idx";
  ALTER TABLE "articles" DROP COLUMN "series_id";
  ALTER TABLE "_articles_v" DROP COLUMN "version_series_id";
  ALTER TABLE "campaigns" DROP COLUMN "theme";
  ALTER TABLE "_campaigns_v" DROP COLUMN "version_theme";
  ALTER TABLE "media" DROP COLUMN "page_count";
  ALTER TABLE "media" DROP COLUMN "extracted_text";
  ALTER TABLE "units" DROP COLUMN "english_name";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "series_id";
  ALTER TABLE "navigation_rels" DROP COLUMN "documents_id";
  ALTER TABLE "navigation_rels" DROP COLUMN "albums_id";
  ALTER TABLE "navigation_rels" DROP COLUMN "videos_id";
  ALTER TABLE "navigation_rels" DROP COLUMN "series_id";
  ALTER TABLE "navigation_rels" DROP COLUMN "weeks_id";
  DROP TYPE "public"."enum_campaigns_theme";
  DROP TYPE "public"."enum__campaigns_v_version_theme";
  DROP TYPE "public"."enum_documents_stage";
  DROP TYPE "public"."enum_documents_priority";
  DROP TYPE "public"."enum_documents_type";
  DROP TYPE "public"."enum_documents_withdrawal_reason";
  DROP TYPE "public"."enum_documents_status";
  DROP TYPE "public"."enum__documents_v_version_stage";
  DROP TYPE "public"."enum__documents_v_version_priority";
  DROP TYPE "public"."enum__documents_v_version_type";
  DROP TYPE "public"."enum__documents_v_version_withdrawal_reason";
  DROP TYPE "public"."enum__documents_v_version_status";
  DROP TYPE "public"."enum_albums_stage";
  DROP TYPE "public"."enum_albums_priority";
  DROP TYPE "public"."enum_albums_withdrawal_reason";
  DROP TYPE "public"."enum_albums_status";
  DROP TYPE "public"."enum__albums_v_version_stage";
  DROP TYPE "public"."enum__albums_v_version_priority";
  DROP TYPE "public"."enum__albums_v_version_withdrawal_reason";
  DROP TYPE "public"."enum__albums_v_version_status";
  DROP TYPE "public"."enum_videos_stage";
  DROP TYPE "public"."enum_videos_priority";
  DROP TYPE "public"."enum_videos_source_host";
  DROP TYPE "public"."enum_videos_withdrawal_reason";
  DROP TYPE "public"."enum_videos_status";
  DROP TYPE "public"."enum__videos_v_version_stage";
  DROP TYPE "public"."enum__videos_v_version_priority";
  DROP TYPE "public"."enum__videos_v_version_source_host";
  DROP TYPE "public"."enum__videos_v_version_withdrawal_reason";
  DROP TYPE "public"."enum__videos_v_version_status";
  DROP TYPE "public"."enum_weeks_entries_part";
  DROP TYPE "public"."enum_weeks_stage";
  DROP TYPE "public"."enum_weeks_priority";
  DROP TYPE "public"."enum_weeks_withdrawal_reason";
  DROP TYPE "public"."enum_weeks_status";
  DROP TYPE "public"."enum__weeks_v_version_entries_part";
  DROP TYPE "public"."enum__weeks_v_version_stage";
  DROP TYPE "public"."enum__weeks_v_version_priority";
  DROP TYPE "public"."enum__weeks_v_version_withdrawal_reason";
  DROP TYPE "public"."enum__weeks_v_version_status";
  DROP TYPE "public"."enum_answers_stage";
  DROP TYPE "public"."enum_answers_priority";
  DROP TYPE "public"."enum_answers_state";
  DROP TYPE "public"."enum_answers_withdrawal_reason";
  DROP TYPE "public"."enum_answers_status";
  DROP TYPE "public"."enum__answers_v_version_stage";
  DROP TYPE "public"."enum__answers_v_version_priority";
  DROP TYPE "public"."enum__answers_v_version_state";
  DROP TYPE "public"."enum__answers_v_version_withdrawal_reason";
  DROP TYPE "public"."enum__answers_v_version_status";
  DROP TYPE "public"."enum_alert_alerts_level";`)
}
