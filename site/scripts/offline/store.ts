import { isTooOld, KEPT_AT, partsOf, picturesOf, scriptsOf, widthOf } from './kept-page.ts';

/*
 * What lies on the reader's device. The number in the names is that of this form: raise it when the form
 * changes, and what older workers kept is deleted (worker.ts).
 */
export const CACHES = {
  pages: 'doc-1-trang',
  pictures: 'doc-1-anh',
  parts: 'doc-1-phan',
  notes: 'doc-1-ghi',
} as const;

/** Bounds. A page is some 20–60 KB of text, a picture up to 150 KB. */
const MOST = { pages: 80, pictures: 150, parts: 60 };
const LONGEST_PAGE = 500_000;
const LARGEST_PICTURE = 150_000;
const WIDEST_PICTURE = 1200;
const PICTURE_BYTES = 12_000_000;

export const pages = () => caches.open(CACHES.pages);

/** The kept copy of a page, unless it is too old to be shown. */
export async function copyOf(path: string): Promise<Response | undefined> {
  const copy = await (await pages()).match(path);
  return copy && !isTooOld(keptAt(copy), Date.now()) ? copy : undefined;
}

export const keptAt = (copy: Response) => copy.headers.get(KEPT_AT) ?? '';

/**
 * Makes the device know what the server answered for a page: a copy of what is there, and none of what is
 * gone or has moved. Other answers (the server is being mended) say nothing about the page.
 */
export async function remember(path: string, response: Response): Promise<void> {
  if (response.ok) return keep(path, response);
  if ([404, 410].includes(response.status) || response.type === 'opaqueredirect')
    await (await pages()).delete(path);
}

async function keep(path: string, response: Response): Promise<void> {
  const { headers } = response;
  if (
    !headers.get('Content-Type')?.startsWith('text/html') ||
    headers.get('Cache-Control')?.includes('no-store')
  )
    return;
  const html = await response.text();
  if (html.length > LONGEST_PAGE) return;
  const kept = new Headers(headers);
  for (const name of ['Content-Encoding', 'Content-Length']) kept.delete(name);
  kept.set(KEPT_AT, new Date().toISOString());
  const cache = await pages();
  // Deleted first: the youngest stand last, and the oldest go when there are too many.
  await cache.delete(path);
  await cache.put(path, new Response(html, { headers: kept }));
  await Promise.all(partsOf(html).map(keepFile));
  await trim(CACHES.pages, MOST.pages);
  await trim(CACHES.parts, MOST.parts);
}

/** Keeps a part of the build, once, and the scripts that a script takes with it. */
async function keepFile(path: string): Promise<void> {
  const cache = await caches.open(CACHES.parts);
  if (await cache.match(path)) return;
  const response = await fetch(path);
  if (!response.ok) return;
  const more = path.endsWith('.js') ? scriptsOf(await response.clone().text()) : [];
  await cache.put(path, response);
  await Promise.all(more.map(keepFile));
}

/** Deletes everything. */
export async function forget(): Promise<void> {
  for (const name of Object.values(CACHES)) await caches.delete(name);
}

export const keepPart = (path: string, response: Response) => putInto(CACHES.parts, path, response);

/** Keeps a picture that is small enough for a phone. */
export async function keepPicture(path: string, response: Response): Promise<void> {
  const width = widthOf(path);
  const isSmall = width !== undefined && width <= WIDEST_PICTURE && sizeOf(response) <= LARGEST_PICTURE;
  if (isSmall) await putInto(CACHES.pictures, path, response);
}

async function putInto(name: string, path: string, response: Response): Promise<void> {
  if (response.ok) await (await caches.open(name)).put(path, response);
}

/** Deletes the pictures that no kept page shows (any more), then the oldest above the bounds. */
export async function dropPictures(): Promise<void> {
  const cache = await caches.open(CACHES.pictures);
  const shown = new Set<string>();
  for (const copy of await (await pages()).matchAll())
    for (const picture of picturesOf(await copy.text())) shown.add(picture);
  let room = PICTURE_BYTES;
  const kept = [...(await cache.keys())].reverse();
  for (const [at, request] of kept.entries()) {
    const picture = await cache.match(request);
    room -= picture ? sizeOf(picture) : 0;
    if (room < 0 || at >= MOST.pictures || !shown.has(new URL(request.url).pathname))
      await cache.delete(request);
  }
}

/** Bytes, as the server said; a picture of unknown size counts as too large. */
const sizeOf = (response: Response) => Number(response.headers.get('Content-Length') ?? Infinity);

async function trim(name: string, most: number): Promise<void> {
  const cache = await caches.open(name);
  const kept = await cache.keys();
  for (const request of kept.slice(0, Math.max(0, kept.length - most))) await cache.delete(request);
}

const CHECKED = '/checked';

/** When all that is kept was last asked for anew; milliseconds, 0 for never. A worker's own memory ends with it. */
export async function lastCheck(): Promise<number> {
  const note = await (await caches.open(CACHES.notes)).match(CHECKED);
  return note ? Number(await note.text()) : 0;
}

export async function noteCheck(): Promise<void> {
  await (await caches.open(CACHES.notes)).put(CHECKED, new Response(String(Date.now())));
}
