import { setTimeout as sleep } from 'node:timers/promises';
import type { Payload } from 'payload';
import type pg from 'pg';
import { claimMail, forgetOldMail, markFailed, markSent, outboxState, type DueMail } from './outbox.ts';

const POLL_MS = 2000;
const LONGEST_PAUSE_MS = 30_000;
const TIDY_EVERY_MS = 60 * 60 * 1000;

/**
 * Sends what lies in the outbox, until `signal` is aborted. A mail that was handed over but not
 * marked, because the worker was killed in between, goes out again with the same Message-ID: at
 * least once, and mailboxes can tell.
 */
export async function deliverMail(payload: Payload, signal: AbortSignal): Promise<void> {
  const pool = poolOf(payload);
  let pause = POLL_MS;
  let tidiedAt = 0;
  while (!signal.aborted) {
    try {
      if (Date.now() - tidiedAt >= TIDY_EVERY_MS) {
        tidiedAt = Date.now();
        await tidy(payload, pool);
      }
      if (hasServer(payload)) while (!signal.aborted && (await deliverNext(payload)));
      pause = POLL_MS;
    } catch (error) {
      payload.logger.error({ err: error }, 'Mails wait: the database does not answer');
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
    }
    await sleep(pause, undefined, { signal }).catch((error: unknown) => {
      if (!(error instanceof Error && error.name === 'AbortError')) throw error;
    });
  }
}

/** Sends the mail that waits longest. @returns whether there was one */
export async function deliverNext(payload: Payload): Promise<boolean> {
  const pool = poolOf(payload);
  const mail = await claimMail(pool);
  if (!mail) return false;
  const failure = await send(payload, mail);
  if (!failure) {
    await markSent(pool, mail.id);
    return true;
  }
  await markFailed(pool, mail, failure);
  payload.logger.warn(
    `Mail ${mail.id} (“${mail.subject}”) was not sent, try ${mail.tries}: ${failure.message}`,
  );
  return true;
}

async function send(
  payload: Payload,
  mail: DueMail,
): Promise<{ message: string; isFinal: boolean } | undefined> {
  const host = payload.email.defaultFromAddress.split('@').at(-1);
  try {
    await payload.sendEmail({
      // As an object: nothing in it is read as a list or as a name.
      to: { name: '', address: mail.recipient },
      subject: mail.subject,
      text: mail.body_text,
      ...(mail.body_html ? { html: mail.body_html } : {}),
      messageId: `<${mail.message_key}@${host}>`,
      headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    });
    return undefined;
  } catch (error) {
    return { message: (error as Error).message, isFinal: isRefusedForGood(error) };
  }
}

/** Only what the server says of this recipient or this message: a wrong password for the server will be mended. */
function isRefusedForGood(error: unknown): boolean {
  const { code, responseCode = 0 } = error as { code?: string; responseCode?: number };
  return (code === 'EENVELOPE' || code === 'EMESSAGE') && responseCode >= 500;
}

async function tidy(payload: Payload, pool: pg.Pool): Promise<void> {
  await forgetOldMail(pool);
  const { waiting, failed } = await outboxState(pool);
  if (failed > 0) payload.logger.warn(`${failed} mails of the last 30 days could not be sent`);
  if (waiting > 0 && !hasServer(payload))
    payload.logger.warn(`${waiting} mails wait: SMTP_URL is not set, so there is no server to send them`);
}

const hasServer = (payload: Payload) => payload.email.name !== 'no-server';
const poolOf = (payload: Payload) => (payload.db as unknown as { pool: pg.Pool }).pool;
