import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from '@payloadcms/db-postgres';
import type { Payload } from 'payload';
import { LETTER_KEPT } from '#contract/feedback/retention.ts';
import { inOwnTransaction } from '#cms/publishing/in-transaction.ts';
import type { SqlSession } from '#cms/publishing/sql-session.ts';

const EVERY_MS = 60 * 60 * 1000;
/** As the form promises. */
const ANSWERED = `${LETTER_KEPT.answeredMonths} months`;
const UNANSWERED = `${LETTER_KEPT.unansweredMonths} months`;
const SPAM = `${LETTER_KEPT.spamDays} days`;

/** Forgets letters whose time has come, until the signal. */
export async function forgetLetters(payload: Payload, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      const forgotten = await inOwnTransaction(payload, forgetOldLetters);
      if (forgotten > 0) payload.logger.info(`${forgotten} letters were forgotten: their time was over`);
    } catch (error) {
      payload.logger.error({ err: error }, 'Could not look for letters to forget; trying again in an hour');
    }
    await sleep(EVERY_MS, undefined, { signal }).catch((error: unknown) => {
      if (!(error instanceof Error && error.name === 'AbortError')) throw error;
    });
  }
}

/**
 * Words, names and addresses go, of what nobody answered as well; that a letter came, when, and what became of it stays, for its receipt.
 * @returns how many letters were forgotten
 */
export async function forgetOldLetters(session: SqlSession): Promise<number> {
  const rows = await session.all(sql`
    update letters set forgotten_at = clock_timestamp(), updated_at = clock_timestamp(),
      subject = 'Thư góp ý số ' || id || ' (đã xóa)', text = null, name = null, contact = null, reply = null, note = null
    where forgotten_at is null and (
      status = 'answered' and answered_at < now() - ${ANSWERED}::interval
      or status in ('held', 'new', 'handling') and received_at < now() - ${UNANSWERED}::interval
      or status = 'spam' and updated_at < now() - ${SPAM}::interval)
    returning id`);
  return rows.length;
}
