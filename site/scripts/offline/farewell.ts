import { worker } from './worker-events.ts';

/*
 * Served as /sw.js instead of worker.ts by a build with OFFLINE=off: takes the worker and all that it kept
 * off every device that comes by (browsers ask for /sw.js with each page they open).
 */
worker.addEventListener('install', (event) => {
  event.waitUntil(worker.skipWaiting());
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(leave());
});

async function leave(): Promise<void> {
  for (const name of await caches.keys()) await caches.delete(name);
  await worker.registration.unregister();
}
