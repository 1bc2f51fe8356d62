import type pg from 'pg';

/** A schedule whose hour has come. */
export interface DueJob {
  id: number;
  input: {
    type?: 'publish' | 'unpublish';
    doc?: { relationTo: string; value: string | number };
    user?: { relationTo: string; value: string | number } | string | number;
  };
  /** How often it was begun, this time included. */
  attempt: number;
}

/** A job that was begun so often and never ended has ended the process each time. */
const MAX_ATTEMPTS = 3;

/** A schedule takes well under a second: whatever ran longer died with its process. */
const STUCK_AFTER = '60 seconds';

const WAITING = `task_slug = 'schedulePublish' and completed_at is null
  and not coalesce(has_error, false) and not coalesce(processing, false) and wait_until <= now()`;

/** Takes the longest due schedule for this process alone; undefined if there is none. */
export async function claimDue(pool: pg.Pool): Promise<DueJob | undefined> {
  const { rows } = await pool.query<DueJob>(`
    update payload_jobs set processing = true, total_tried = coalesce(total_tried, 0) + 1, updated_at = now()
    where id = (select id from payload_jobs where ${WAITING} order by wait_until, id for update skip locked limit 1)
    returning id, input, total_tried::int as attempt`);
  return rows[0];
}

/** Gives a schedule back, to be tried again: nothing was wrong with it. */
export async function releaseJob(pool: pg.Pool, id: number): Promise<void> {
  await pool.query(
    `update payload_jobs set processing = false, total_tried = total_tried - 1, updated_at = now() where id = $1`,
    [id],
  );
}

/** Records why a schedule could not be carried out. It stays in the list of troubles until somebody dismisses it. */
export async function failJob(pool: pg.Pool, id: number, message: string): Promise<void> {
  await pool.query(
    `update payload_jobs set processing = false, has_error = true, error = jsonb_build_object('message', $2::text),
       updated_at = now() where id = $1`,
    [id, message],
  );
}

/**
 * Frees schedules that a process took and died with; gives up those that did so again and again.
 * @returns how many were found
 */
export async function reapStuck(pool: pg.Pool): Promise<number> {
  const { rowCount } = await pool.query(
    `update payload_jobs set processing = false, updated_at = now(), has_error = total_tried >= $1,
       error = case when total_tried >= $1 then jsonb_build_object('message', $2::text) end
     where task_slug = 'schedulePublish' and processing and updated_at < now() - $3::interval`,
    [
      MAX_ATTEMPTS,
      'Máy dừng giữa chừng nhiều lần khi thực hiện lịch hẹn này. Hãy xuất bản bằng tay.',
      STUCK_AFTER,
    ],
  );
  return rowCount ?? 0;
}
