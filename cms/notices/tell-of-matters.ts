import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from '@payloadcms/db-postgres';
import type { Payload } from 'payload';
import { dayOf } from '#contract/text/dates.ts';
import { tellOfLateLetters, tellOfNewLetters } from '#cms/feedback/tell-of-letters.ts';
import { peopleFor } from '#cms/access/scope.ts';
import type { SqlSession } from '#cms/publishing/sql-session.ts';
import { inOwnTransaction } from '#cms/publishing/in-transaction.ts';
import { daysThatCome } from './matters/days-that-come.ts';
import type { Matter } from './matters/matter.ts';
import { outcomes } from './matters/outcomes.ts';
import { notify } from './notify.ts';

const EVERY_MS = 20_000;
const DAYS_EVERY_MS = 15 * 60 * 1000;

/** Matters by the calendar are told in working hours, not at midnight. */
const FIRST_HOUR = 7;

/** Nobody reads a notice of last year. */
const KEPT = '180 days';

/** Tells people what has come about without anybody's doing, until `signal` is aborted. */
export async function tellOfMatters(payload: Payload, signal: AbortSignal): Promise<void> {
  let lookedAt = 0;
  while (!signal.aborted) {
    try {
      await tellOutcomes(payload);
      if (Date.now() - lookedAt >= DAYS_EVERY_MS) {
        lookedAt = Date.now();
        await tellDays(payload, new Date());
        await forgetOldNotices(payload);
      }
    } catch (error) {
      payload.logger.error({ err: error }, 'Could not look for what people are to be told; trying again');
    }
    await sleep(EVERY_MS, undefined, { signal }).catch((error: unknown) => {
      if (!(error instanceof Error && error.name === 'AbortError')) throw error;
    });
  }
}

/** @returns of how many matters somebody was told */
export const tellOutcomes = (payload: Payload): Promise<number> =>
  inOwnTransaction(
    payload,
    async (session) => (await tell(session, await outcomes(session))) + (await tellOfNewLetters(session)),
  );

/** @returns of how many matters somebody was told */
export async function tellDays(payload: Payload, now: Date): Promise<number> {
  const hour = (now.getUTCHours() + 7) % 24;
  if (hour < FIRST_HOUR) return 0;
  const today = dayOf(now);
  return inOwnTransaction(
    payload,
    async (session) =>
      (await tell(session, await daysThatCome(session, today))) + (await tellOfLateLetters(session, today)),
  );
}

async function tell(session: SqlSession, matters: readonly Matter[]): Promise<number> {
  let told = 0;
  for (const matter of matters) {
    const { event, collection, id, title, text, mark } = matter;
    const isNew = await session.all(sql`
      insert into notices_told (event, collection, id, mark) values (${event}, ${collection}, ${id}, ${mark})
      on conflict do nothing returning 1`);
    if (isNew.length === 0) continue;
    const to = await whom(session, matter);
    if (to.length === 0) continue;
    await notify(session, { event, to, about: { collection, id, title }, text });
    told += 1;
  }
  return told;
}

async function whom(session: SqlSession, { people, roles, ownerUnit, except }: Matter): Promise<number[]> {
  const others = roles.length > 0 ? await peopleFor(session, roles, ownerUnit) : [];
  return [...new Set([...people, ...others])].filter((person) => person !== except);
}

const forgetOldNotices = (payload: Payload): Promise<unknown> =>
  inOwnTransaction(payload, (session) =>
    session.all(sql`
      with old as (delete from notices where at < now() - ${KEPT}::interval)
      delete from notices_told where at < now() - ${KEPT}::interval`),
  );
