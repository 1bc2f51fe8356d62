import { PATHS } from '#contract/paths.ts';
import { answerEmblem, answerPage, answerPart, answerPicture } from './answer.ts';
import { afterChecks, checkAnew } from './check-anew.ts';
import { CACHES, copyOf, forget as forgetAll, keepPart, keepPicture, pages, remember } from './store.ts';
import { worker, type Fetching } from './worker-events.ts';

/*
 * Served as /sw.js: keeps what was read, and the newest articles, for times without network. It answers
 * navigations from the network first, touches no other host, nothing that is sent, and nothing that is made
 * on demand; whatever fails in it leaves the browser to do as if it were not there. To take it off all
 * devices, build with OFFLINE=off: then farewell.ts is served in its place.
 */

const EMBLEM = '/bieu-trung.svg';

/** What a page tells once it stands. */
interface Message {
  /** Its path, and the pictures it has loaded: those of a first visit came before there was a worker. */
  opened?: string;
  pictures?: string[];
  /** The network is back. */
  online?: true;
  /** The reader wants nothing kept. Answered when it is done, through the port that comes with it. */
  forget?: true;
}

worker.addEventListener('install', (event) => {
  event.waitUntil(
    fetch(PATHS.offline, { cache: 'no-cache' })
      .then((response) => remember(PATHS.offline, response))
      .then(async () => keepPart(EMBLEM, await fetch(EMBLEM)))
      .then(() => worker.skipWaiting()),
  );
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(begin());
});

async function begin(): Promise<void> {
  const ours: string[] = Object.values(CACHES);
  for (const name of await caches.keys()) if (!ours.includes(name)) await caches.delete(name);
  await worker.registration.navigationPreload?.enable();
  await worker.clients.claim();
}

worker.addEventListener('fetch', (event) => {
  const answer = answerOf(event);
  if (answer) event.respondWith(answer(event).catch(() => fetch(event.request)));
});

function answerOf({ request }: Fetching): ((event: Fetching) => Promise<Response>) | undefined {
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return undefined;
  if (request.mode === 'navigate') return pathname.endsWith('/') ? answerPage : undefined;
  if (pathname === EMBLEM) return answerEmblem;
  if (pathname.startsWith('/_astro/')) return answerPart;
  return pathname.startsWith('/anh/') ? answerPicture : undefined;
}

worker.addEventListener('message', (event) => {
  event.waitUntil(hear(event.data as Message, event.ports[0]));
});

async function hear({ opened, pictures = [], online, forget }: Message, port?: MessagePort): Promise<void> {
  if (forget) {
    await afterChecks();
    await forgetAll();
    return port?.postMessage('done');
  }
  if (opened) await keepOpened(opened, pictures);
  await checkAnew(online === true);
}

/** The browser has all of it already: nothing goes over the network. */
async function keepOpened(path: string, pictures: string[]): Promise<void> {
  if (!(await copyOf(path))) await remember(path, await fetch(path, { cache: 'force-cache' }));
  if (!(await (await pages()).match(path))) return;
  for (const picture of pictures) {
    const { pathname } = new URL(picture);
    if (!(await caches.match(pathname))) await keepPicture(pathname, await fetch(pathname));
  }
}
