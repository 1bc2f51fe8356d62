import { setTimeout as sleep } from 'node:timers/promises';
import type { Payload } from 'payload';
import { localStamp } from '#contract/text/dates.ts';
import { tryLock } from '#cms/publishing/locks.ts';
import { type SqlSession } from '#cms/publishing/sql-session.ts';
import { hostOf } from '../hosts/host-names.ts';
import { collectLinks, dueLinks, forgetUnused, lineStands, recordLook } from './link-checks.ts';
import { lookAtLink, PUBLIC_NET, type Look } from './look-at-link.ts';
import type { Net } from './request-once.ts';
import { tellOfBrokenLink } from './tell-of-broken-link.ts';
import { inOwnTransaction } from '#cms/publishing/in-transaction.ts';

/** So a link is looked at within a minute of its publishing. */
const EVERY_MS = 60_000;
/** While nothing answers at all: our own line is down, or closed. */
const OFFLINE_MS = 15 * 60_000;
const HOSTS_AT_ONCE = 6;
const PAUSE_ON_A_HOST_MS = 1000;

interface Round {
  at: Date;
  net: Net;
  pauseMs: number;
}

/** Looks at the links of live pages until `signal` is aborted: new ones soon, all of them every night. */
export async function checkLinks(payload: Payload, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    let pause = EVERY_MS;
    try {
      const { isOnline } = await checkRound(
        payload,
        { at: new Date(), net: PUBLIC_NET, pauseMs: PAUSE_ON_A_HOST_MS },
        signal,
      );
      if (!isOnline) pause = OFFLINE_MS;
    } catch (error) {
      payload.logger.error({ err: error }, 'Could not check links; trying again in a minute');
    }
    await sleep(pause, undefined, { signal }).catch((error: unknown) => {
      if (!(error instanceof Error && error.name === 'AbortError')) throw error;
    });
  }
}

/** One round over what is due. @returns how many addresses were looked at, and whether anything has answered */
export async function checkRound(
  payload: Payload,
  { at, net, pauseMs }: Round,
  signal?: AbortSignal,
): Promise<{ looked: number; isOnline: boolean }> {
  const isNight = /T0[1-4]/u.test(localStamp(at));
  const due = await inOwnTransaction(payload, async (session) => {
    if (!(await tryLock(session, 'linkRound'))) return [];
    await collectLinks(session);
    if (isNight) await forgetUnused(session);
    return dueLinks(session, { isNight, at });
  });
  if (due.length === 0) return { looked: 0, isOnline: true };
  const looks = await lookAtAll(due, net, pauseMs, signal);
  const isOnline = await inOwnTransaction(payload, (session) => record(session, looks, at));
  return { looked: looks.size, isOnline };
}

/** One address of a host after the other, with a pause; several hosts side by side. */
async function lookAtAll(
  urls: readonly string[],
  net: Net,
  pauseMs: number,
  signal?: AbortSignal,
): Promise<Map<string, Look>> {
  const looks = new Map<string, Look>();
  const queues = [...Map.groupBy(urls, (url) => hostOf(url) ?? url).values()];
  const worker = async () => {
    for (let queue = queues.shift(); queue && !signal?.aborted; queue = queues.shift())
      for (const [index, url] of queue.entries()) {
        if (signal?.aborted) return;
        if (index > 0) await sleep(pauseMs);
        looks.set(url, await lookAtLink(url, net));
      }
  };
  await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, worker));
  return looks;
}

/** Where nothing at all answers, the fault is ours, and nobody is blamed. */
async function record(session: SqlSession, looks: ReadonlyMap<string, Look>, at: Date): Promise<boolean> {
  const isOnline =
    [...looks.values()].some(({ status }) => status !== null) || (await lineStands(session, at));
  if (!isOnline) return false;
  for (const [url, look] of looks)
    if (await recordLook(session, url, look, at)) await tellOfBrokenLink(session, url, look.problem ?? '');
  return true;
}
