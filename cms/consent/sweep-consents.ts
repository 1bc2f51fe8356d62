import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from '@payloadcms/db-postgres';
import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { peopleFor } from '#cms/access/scope.ts';
import { notify } from '#cms/notices/notify.ts';
import { type SqlSession } from '#cms/publishing/sql-session.ts';
import { consentName } from './consent-name.ts';
import { settlePictures } from './settle-pictures.ts';
import { inTransaction } from '#cms/publishing/in-transaction.ts';

/** A consent ends at midnight in Viet Nam: its pictures leave within so long. */
const EVERY_MS = 10 * 60 * 1000;

/** Time enough to ask again. */
const WARN_DAYS = 30;

/** Takes down the pictures whose consents have ended, and warns of those that will. */
export async function sweepConsents(payload: Payload, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      const { ended, warned } = await settleConsents(payload);
      if (ended > 0) payload.logger.warn(`${ended} pictures were taken down: their consents have ended`);
      if (warned > 0) payload.logger.info(`${warned} consents will end soon; editors were told`);
    } catch (error) {
      payload.logger.error({ err: error }, 'Could not look for consents that have ended; trying again');
    }
    await sleep(EVERY_MS, undefined, { signal }).catch((error: unknown) => {
      if (!(error instanceof Error && error.name === 'AbortError')) throw error;
    });
  }
}

/** @returns how many pictures were taken down, and of how many consents editors were warned */
export async function settleConsents(payload: Payload): Promise<{ ended: number; warned: number }> {
  const req = await createLocalReq({}, payload);
  return inTransaction(req, async (session) => ({
    ended: await takeDownEnded(session, req),
    warned: await warnOfEnds(session),
  }));
}

async function takeDownEnded(session: SqlSession, req: PayloadRequest): Promise<number> {
  const rows = await session.all<{ id: number }>(sql`
    with consented as (
      select media_id as id from consents_rels where path = 'pictures'
      union select twin.id from consents_rels r join media m on m.id = r.media_id
        join media twin on twin.hash = m.hash where r.path = 'pictures')
    select c.id from consented c join published p on p.kind = 'media' and p.id = c.id::text and p.state = 'live'
    where picture_consent_problem(c.id) is not null order by c.id`);
  if (rows.length === 0) return 0;
  const { takenDown } = await settlePictures(
    rows.map(({ id }) => id),
    req,
  );
  return takenDown.length;
}

interface Ending {
  id: number;
  person: string;
  isChild: boolean | null;
  on: string;
}

/** Each consent once for each last day: one that is prolonged is warned of again. */
async function warnOfEnds(session: SqlSession): Promise<number> {
  const ending = await session.all<Ending>(sql`
    insert into consent_warnings (consent_id, expires_on)
    select c.id, (c.expires_on at time zone 'Asia/Ho_Chi_Minh')::date from consents c
    where c.withdrawn_at is null and c.expires_on is not null
      and (c.expires_on at time zone 'Asia/Ho_Chi_Minh')::date
        between (now() at time zone 'Asia/Ho_Chi_Minh')::date
        and (now() at time zone 'Asia/Ho_Chi_Minh')::date + ${WARN_DAYS}::integer
    on conflict do nothing
    returning consent_id as id, to_char(expires_on, 'DD/MM/YYYY') as "on",
      (select person from consents where id = consent_id) as person,
      (select is_child from consents where id = consent_id) as "isChild"`);
  if (ending.length === 0) return 0;
  const to = await peopleFor(session, ['admin', 'approver', 'editor'], null);
  for (const consent of ending) {
    const about = { collection: 'consents', id: consent.id, title: consentName(consent) };
    const text = `Hết hạn ngày ${consent.on}. Sau ngày ấy ảnh tự gỡ khỏi cổng; muốn giữ, hãy xin đồng ý mới.`;
    await notify(session, { event: 'consent-expiring', to, about, text });
  }
  return ending.length;
}
