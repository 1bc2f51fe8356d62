import { PATHS } from '#contract/paths.ts';
import { keptWords, sameCrop, withNotice } from './kept-page.ts';
import { CACHES, copyOf, keepPart, keepPicture, keptAt, remember } from './store.ts';
import type { Fetching } from './worker-events.ts';

/** How long a reader waits for the network before a kept copy is shown. Milliseconds. */
const PATIENCE = 4_000;

const OFF_LINE = 'Không có mạng.';
const SLOW = 'Mạng đang chậm.';

/** The network's answer; a kept copy, marked as one, only where the network gives none, or none in time. */
export async function answerPage(event: Fetching): Promise<Response> {
  const { pathname } = new URL(event.request.url);
  const network = fromNetwork(event);
  // Promised before anything is awaited: an answer that comes too late for the reader is kept all the same.
  event.waitUntil(network.then((response) => remember(pathname, response.clone())).catch(keptNothing));
  const copy = await copyOf(pathname);
  const late = copy && new Promise<'late'>((resolve) => setTimeout(() => resolve('late'), PATIENCE));
  const first = await Promise.race([network.catch(() => 'failed' as const), ...(late ? [late] : [])]);
  if (first instanceof Response && (first.status < 500 || !copy)) return first;
  if (copy) return marked(copy, 200, `${first === 'late' ? SLOW : OFF_LINE} ${keptSince(copy)}`);
  const offline = await copyOf(PATHS.offline);
  return offline ? marked(offline, 503, `${OFF_LINE} Trang vừa mở chưa được lưu trên máy này.`) : network;
}

async function fromNetwork({ preloadResponse, request }: Fetching): Promise<Response> {
  return (await preloadResponse) ?? fetch(request);
}

/** Whoever asked for the page is told of the failure; here it only means that there is nothing to keep. */
const keptNothing = () => undefined;

const keptSince = (copy: Response) => `Bản lưu lúc ${keptWords(keptAt(copy))}, có thể đã có tin mới hơn.`;

async function marked(copy: Response, status: number, words: string): Promise<Response> {
  return new Response(withNotice(await copy.text(), words), { status, headers: copy.headers });
}

/** Styles, scripts, fonts: their names are made from their content, so a copy is never old. */
export async function answerPart(event: Fetching): Promise<Response> {
  const { pathname } = new URL(event.request.url);
  const copy = await (await caches.open(CACHES.parts)).match(pathname);
  if (copy) return copy;
  const response = await fetch(event.request);
  event.waitUntil(keepPart(pathname, response.clone()));
  return response;
}

/** The emblem keeps its name when it changes. */
export async function answerEmblem(event: Fetching): Promise<Response> {
  const { pathname } = new URL(event.request.url);
  try {
    const response = await fetch(event.request);
    event.waitUntil(keepPart(pathname, response.clone()));
    return response;
  } catch (error) {
    const copy = await (await caches.open(CACHES.parts)).match(pathname);
    if (copy) return copy;
    throw error;
  }
}

/** Pictures: likewise named; without network any kept width of the same picture will do. */
export async function answerPicture(event: Fetching): Promise<Response> {
  const { pathname } = new URL(event.request.url);
  const cache = await caches.open(CACHES.pictures);
  const copy = await cache.match(pathname);
  if (copy) return copy;
  try {
    const response = await fetch(event.request);
    event.waitUntil(keepPicture(pathname, response.clone()));
    return response;
  } catch (error) {
    const like = (await cache.keys()).find(({ url }) => new URL(url).pathname.startsWith(sameCrop(pathname)));
    const other = like && (await cache.match(like));
    if (other) return other;
    throw error;
  }
}
