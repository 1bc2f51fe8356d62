import { PATHS } from '#contract/paths.ts';
import { feedPaths, picturesOf, widthOf } from './kept-page.ts';
import { copyOf, dropPictures, keepPicture, lastCheck, noteCheck, pages, remember } from './store.ts';

/** How long what was asked stays good enough. Milliseconds. */
const AGAIN_AFTER = 3 * 60 * 60 * 1000;

/** What browsers tell of the connection, where they do (https://wicg.github.io/netinfo/). */
interface Connection {
  saveData?: boolean;
  effectiveType?: string;
  type?: string;
}

const running: { check?: Promise<void> } = {};

/**
 * Asks for every kept page anew, so that nothing withdrawn or corrected lives on here, and keeps the newest
 * articles, as the feed lists them. An unchanged page costs an answer without a body.
 * @param atOnce the device was off line: much may have happened
 */
export function checkAnew(atOnce: boolean): Promise<void> {
  // One at a time; what has begun may have passed what changed since.
  if (running.check && !atOnce) return running.check;
  const mine = afterChecks().then(() => check(atOnce));
  running.check = mine;
  return mine.finally(() => running.check === mine && delete running.check);
}

/** When no check is under way (any more), however it ended. */
export async function afterChecks(): Promise<void> {
  await Promise.allSettled([running.check]);
}

async function check(atOnce: boolean): Promise<void> {
  if (!atOnce && Date.now() - (await lastCheck()) < AGAIN_AFTER) return;
  for (const request of await (await pages()).keys()) await ask(new URL(request.url).pathname);
  const {
    saveData,
    effectiveType = '',
    type,
  }: Connection = (navigator as { connection?: Connection }).connection ?? {};
  if (!saveData && !effectiveType.includes('2g')) await keepNewest(type === 'wifi' || type === 'ethernet');
  await dropPictures();
  await noteCheck();
}

async function keepNewest(withPictures: boolean): Promise<void> {
  const feed = await fetch(PATHS.rss, { cache: 'no-cache' });
  if (!feed.ok) return;
  // The newest last: what came last goes last when there is too much.
  for (const path of feedPaths(await feed.text(), location.origin).reverse()) {
    if (!(await copyOf(path))) await ask(path);
    if (withPictures) await keepFirstPicture(path);
  }
}

async function keepFirstPicture(path: string): Promise<void> {
  const copy = await copyOf(path);
  const picture = copy && picturesOf(await copy.text()).find((name) => widthOf(name) === 400);
  if (picture) await keepPicture(picture, await fetch(picture));
}

/** One after the other: reading comes first. */
async function ask(path: string): Promise<void> {
  await remember(path, await fetch(path, { cache: 'no-cache', redirect: 'manual' }));
}
