import { setTimeout as sleep } from 'node:timers/promises';
import type { Payload } from 'payload';
import type pg from 'pg';
import { claimDue, failJob, reapStuck, releaseJob, type DueJob } from './due-jobs.ts';
import { runJob } from './run-job.ts';
import { failureMessage, isPassing, ScheduleFailed } from './schedule-failed.ts';

/** So a schedule is late by a second at most; the question costs the database some 0.1 ms. */
const POLL_MS = 1000;
const REAP_EVERY_MS = 15_000;
const LONGEST_PAUSE_MS = 10_000;

/**
 * Carries out schedules as they fall due, until `signal` is aborted. Outlives restarts of
 * PostgreSQL: it waits a little longer each time and goes on where it stopped.
 */
export async function runSchedules(payload: Payload, signal: AbortSignal): Promise<void> {
  const { pool } = payload.db as unknown as { pool: pg.Pool };
  let pause = POLL_MS;
  let reapedAt = 0;
  while (!signal.aborted) {
    try {
      if (Date.now() - reapedAt >= REAP_EVERY_MS) {
        const stuck = await reapStuck(pool);
        if (stuck > 0)
          payload.logger.warn(`${stuck} schedules had been left half done and were taken up again`);
        reapedAt = Date.now();
      }
      while (!signal.aborted && (await runNext(payload, pool)));
      pause = POLL_MS;
    } catch (error) {
      payload.logger.error({ err: error }, 'Schedules wait: the database does not answer');
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
    }
    await sleep(pause, undefined, { signal }).catch(ignoreAbort);
  }
}

/** @returns whether there was anything to do */
async function runNext(payload: Payload, pool: pg.Pool): Promise<boolean> {
  const job = await claimDue(pool);
  if (!job) return false;
  try {
    await runJob(payload, job);
    payload.logger.info(`Schedule ${job.id} done: ${sayJob(job)}`);
  } catch (error) {
    if (isPassing(error)) {
      await releaseJob(pool, job.id);
      throw error;
    }
    const message = failureMessage(error);
    const what = `Schedule ${job.id} failed: ${sayJob(job)}: ${message}`;
    if (error instanceof ScheduleFailed) payload.logger.warn(what);
    else payload.logger.error({ err: error }, what);
    await failJob(pool, job.id, message);
  }
  return true;
}

const sayJob = ({ input }: DueJob) =>
  `${input.type ?? 'publish'} ${input.doc?.relationTo} ${input.doc?.value}`;

function ignoreAbort(error: unknown): void {
  if (!(error instanceof Error && error.name === 'AbortError')) throw error;
}
