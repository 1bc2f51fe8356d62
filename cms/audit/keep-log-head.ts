import { setTimeout as sleep } from 'node:timers/promises';
import type { Payload } from 'payload';
import type pg from 'pg';
import { peopleFor } from '#cms/access/scope.ts';
import { notify } from '#cms/notices/notify.ts';
import { keepHeadOnce } from './keep-head-once.ts';
import { thinAnchors } from './log-head.ts';
import { inOwnTransaction } from '#cms/publishing/in-transaction.ts';

const EVERY_MS = 10_000;
const THIN_EVERY_MS = 60 * 60 * 1000;

/**
 * Keeps the head of the log in a file, until `signal` is aborted. If the log no longer holds the head
 * that was kept last, administrators and auditors are told, and nothing more is kept: the old heads
 * are the evidence.
 */
export async function keepLogHead(payload: Payload, file: string, signal: AbortSignal): Promise<void> {
  const pool = (payload.db as unknown as { pool: pg.Pool }).pool;
  let thinnedAt = 0;
  while (!signal.aborted) {
    try {
      const problem = await keepHeadOnce(pool, file);
      if (problem) {
        payload.logger.error(problem);
        await raiseAlarm(payload, problem);
        return;
      }
      if (Date.now() - thinnedAt >= THIN_EVERY_MS) {
        thinnedAt = Date.now();
        await thinAnchors(file, new Date());
      }
    } catch (error) {
      payload.logger.error({ err: error }, 'Could not keep the head of the log; trying again');
    }
    await sleep(EVERY_MS, undefined, { signal }).catch((error: unknown) => {
      if (!(error instanceof Error && error.name === 'AbortError')) throw error;
    });
  }
}

async function raiseAlarm(payload: Payload, text: string): Promise<void> {
  await inOwnTransaction(payload, async (session) => {
    const to = await peopleFor(session, ['admin', 'auditor'], null);
    await notify(session, { event: 'log-broken', to, text });
  });
}
