import { sql } from '@payloadcms/db-postgres';
import type { MigrateDownArgs, MigrateUpArgs } from '#cms/migration-args.ts';

/** A schedule that is dropped says whose it was: often the desk drops it because of them. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(logSchedule(`coalesce((select u.name from users u where u.id = maker::integer), 'tài khoản số ' || maker)`));
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(logSchedule('null'));
}

const logSchedule = (makersName: string) =>
  sql.raw(`
  create or replace function log_schedule() returns trigger language plpgsql as $$
  declare
    job constant payload_jobs := case when tg_op = 'DELETE' then old else new end;
    named constant text := case jsonb_typeof(job.input->'user') when 'object' then job.input->'user'->>'value'
      else job.input->>'user' end;
    maker constant text := case when named ~ '^[0-9]{1,9}$' then named end;
    kind constant text := rtrim(job.input->'doc'->>'relationTo', 's');
    id constant text := job.input->'doc'->>'value';
  begin
    perform note_audit(case when tg_op = 'DELETE' then 'schedule-dropped' else 'scheduled' end, kind, id,
      title_of(kind, id), jsonb_build_object('type', job.input->>'type', 'for', job.wait_until)
        || jsonb_strip_nulls(jsonb_build_object('scheduledBy', case when tg_op = 'DELETE' then ${makersName} end)),
      case when tg_op = 'INSERT' then maker::integer end);
    return null;
  end $$;`);
