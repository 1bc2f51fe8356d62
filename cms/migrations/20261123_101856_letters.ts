import { sql } from '@payloadcms/db-postgres';
import type { MigrateDownArgs, MigrateUpArgs } from '#cms/migration-args.ts';

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_letters_suspicions" AS ENUM('trap', 'links', 'gambling', 'foreign');
  CREATE TYPE "public"."enum_letters_status" AS ENUM('held', 'new', 'handling', 'answered', 'spam');
  CREATE TABLE "letters_suspicions" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_letters_suspicions",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "letters" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"subject" varchar,
  	"text" varchar,
  	"name" varchar,
  	"contact" varchar,
  	"unit_id" integer,
  	"reply" varchar,
  	"note" varchar,
  	"status" "enum_letters_status" DEFAULT 'new' NOT NULL,
  	"received_at" timestamp(3) with time zone,
  	"handled_by_id" integer,
  	"answered_at" timestamp(3) with time zone,
  	"forgotten_at" timestamp(3) with time zone,
  	"answer_id" integer,
  	"receipt" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "letters_id" integer;
  ALTER TABLE "letters_suspicions" ADD CONSTRAINT "letters_suspicions_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."letters"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "letters" ADD CONSTRAINT "letters_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "letters" ADD CONSTRAINT "letters_handled_by_id_users_id_fk" FOREIGN KEY ("handled_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "letters" ADD CONSTRAINT "letters_answer_id_answers_id_fk" FOREIGN KEY ("answer_id") REFERENCES "public"."answers"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "letters_suspicions_order_idx" ON "letters_suspicions" USING btree ("order");
  CREATE INDEX "letters_suspicions_parent_idx" ON "letters_suspicions" USING btree ("parent_id");
  CREATE INDEX "letters_unit_idx" ON "letters" USING btree ("unit_id");
  CREATE INDEX "letters_status_idx" ON "letters" USING btree ("status");
  CREATE INDEX "letters_received_at_idx" ON "letters" USING btree ("received_at");
  CREATE INDEX "letters_handled_by_idx" ON "letters" USING btree ("handled_by_id");
  CREATE INDEX "letters_answered_at_idx" ON "letters" USING btree ("answered_at");
  CREATE INDEX "letters_forgotten_at_idx" ON "letters" USING btree ("forgotten_at");
  CREATE INDEX "letters_answer_idx" ON "letters" USING btree ("answer_id");
  CREATE UNIQUE INDEX "letters_receipt_idx" ON "letters" USING btree ("receipt");
  CREATE INDEX "letters_updated_at_idx" ON "letters" USING btree ("updated_at");
  CREATE INDEX "letters_created_at_idx" ON "letters" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_letters_fk" FOREIGN KEY ("letters_id") REFERENCES "public"."letters"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_letters_id_idx" ON "payload_locked_documents_rels" USING btree ("letters_id");
  ALTER TABLE "answers" DROP COLUMN "letter";
  ALTER TABLE "_answers_v" DROP COLUMN "version_letter";`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "letters_suspicions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "letters" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "letters_suspicions" CASCADE;
  DROP TABLE "letters" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_letters_fk";
  
  DROP INDEX "payload_locked_documents_rels_letters_id_idx";
  ALTER TABLE "answers" ADD COLUMN "letter" varchar;
  ALTER TABLE "_answers_v" ADD COLUMN "version_letter" varchar;
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "letters_id";
  DROP TYPE "public"."enum_letters_suspicions";
  DROP TYPE "public"."enum_letters_status";`)
}
