import { formatDay, localStamp } from '#contract/text/dates.ts';

/* What can be said of a kept page from its text alone: a worker has no document to ask. */

/** Header of a kept answer: when it was kept, ISO. */
export const KEPT_AT = 'X-Kept-At';

/** A copy that old tells more of its device than of the world, and what was withdrawn since cannot be known. */
const KEEP_DAYS = 30;

/** The build's own files that a page needs: styles, scripts, fonts. */
export function partsOf(html: string): string[] {
  return addresses(html, /\s(?:href|src)="(\/_astro\/[^"]+)"/gu);
}

/** The scripts that a built script imports, at once or later: they lie beside it. */
export function scriptsOf(script: string): string[] {
  return addresses(script, /["'`]\.\/([\w.-]+\.js)["'`]/gu).map((name) => `/_astro/${name}`);
}

/** Every picture that a page may show, in every width. */
export function picturesOf(html: string): string[] {
  return addresses(html, /(\/anh\/[\w.-]+)/gu);
}

/** Width of a picture's variant by its name ("…-card-800.avif"); undefined for another file. */
export function widthOf(picture: string): number | undefined {
  const width = /-(\d+)\.(?:avif|webp|jpg)$/u.exec(picture)?.[1];
  return width === undefined ? undefined : Number(width);
}

/** What the other widths of a picture, in the same crop, begin with: "/anh/3f9a…-card-". */
export const sameCrop = (picture: string): string => picture.replace(/\d+\.\w+$/u, '');

/** Paths of the entries of an RSS feed, newest first. */
export function feedPaths(rss: string, origin: string): string[] {
  const urls = [...rss.matchAll(/<guid[^>]*>([^<]+)<\/guid>/gu)].map((match) => match[1]!);
  return urls.filter((url) => url.startsWith(`${origin}/`)).map((url) => url.slice(origin.length));
}

/** The name of a page without the name of the site; its path where it has none. */
export function titleOf(html: string, path: string): string {
  const title = /<title>([^<]*)<\/title>/u.exec(html)?.[1] ?? path;
  return decoded(title.replace(/ \| [^|]*$/u, ''));
}

export function isTooOld(keptAt: string, now: number): boolean {
  return !(now - Date.parse(keptAt) < KEEP_DAYS * 24 * 60 * 60 * 1000);
}

/** "14:30 ngày 22/11/2026", on a clock in Vietnam. */
export function keptWords(keptAt: string): string {
  const stamp = localStamp(keptAt);
  return `${stamp.slice(11, 16)} ngày ${formatDay(stamp)}`;
}

/**
 * The page with a line at its beginning that says what it is. It comes with the page, so nothing moves.
 * @param words plain text of ours, without a reader's or an editor's words
 */
export function withNotice(html: string, words: string): string {
  const start = /<main[^>]*>/u.test(html) ? /<main[^>]*>/u : /<body[^>]*>/u;
  return html.replace(start, (tag) => `${tag}<p class="kept-notice" role="status">${words}</p>`);
}

function addresses(html: string, pattern: RegExp): string[] {
  return [...new Set([...html.matchAll(pattern)].map((match) => match[1]!))];
}

/** Astro writes no other references. */
const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#34': '"',
  '#38': '&',
  '#39': "'",
};

const decoded = (text: string) =>
  text.replace(/&([^;]+);/gu, (whole, name: string) => ENTITIES[name] ?? whole);
