import { portal } from '#tests/support/portal.ts';

/** What a page of the site answered. */
export interface Crawled {
  path: string;
  status: number;
  type: string;
  /** Where it leads, if it is a redirect: a path of ours, or an address elsewhere. */
  location: string | undefined;
  text: string;
  /** The pages on which its address stands. */
  from: string[];
}

const AT_ONCE = 8;

/** Attributes that hold an address, but where a form is posted to, and those that hold a list of addresses with widths. */
const ADDRESS = /\s(?:href|src|action|data-from)="([^"]*)"(?! method="post")/gu;
const ADDRESSES = /\ssrcset="([^"]*)"/gu;
const IN_XML = /<(?:loc|link)>([^<]*)<\/(?:loc|link)>/gu;

/** Follows every address of our own host, from the front page on, until no new one turns up. */
export async function crawl(start = '/'): Promise<Map<string, Crawled>> {
  const found = new Map<string, Crawled>();
  const from = new Map<string, string[]>([[start, []]]);
  const waiting = [start];
  const work = async () => {
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      const page = await ask(path);
      found.set(path, { ...page, from: from.get(path)! });
      for (const next of addressesIn(page)) {
        if (!from.has(next)) waiting.push(next);
        from.set(next, [...(from.get(next) ?? []), path]);
      }
    }
  };
  // A worker may find the list empty while another is about to fill it: go on until nothing is left.
  while (waiting.length > 0) await Promise.all(Array.from({ length: AT_ONCE }, work));
  for (const [path, page] of found) page.from = from.get(path)!;
  return found;
}

/** Asks the web server for a path, without following redirects. */
export async function ask(path: string): Promise<Omit<Crawled, 'from'>> {
  const response = await fetch(portal().siteUrl + path, { redirect: 'manual' });
  const type = response.headers.get('content-type') ?? '';
  const isText = /html|xml|css|manifest|plain/u.test(type);
  const text = isText ? await response.text() : '';
  if (!isText) await response.body?.cancel();
  const location = response.headers.get('location') ?? undefined;
  return { path, status: response.status, type, location, text };
}

/** Every address of our own host that stands in a page, a feed or a sitemap; without fragments. */
export function addressesIn({ path, type, text }: Pick<Crawled, 'path' | 'type' | 'text'>): string[] {
  const written = type.includes('html')
    ? [...inAttributes(text, ADDRESS), ...inAttributes(text, ADDRESSES).flatMap(splitSrcset)]
    : type.includes('xml')
      ? [...inAttributes(text, ADDRESS), ...inAttributes(text, IN_XML)]
      : [];
  const { siteUrl } = portal();
  const urls = written.map((address) => new URL(address.replaceAll('&amp;', '&'), siteUrl + path));
  return [...new Set(urls.filter((url) => url.origin === siteUrl).map((url) => url.pathname + url.search))];
}

function inAttributes(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((match) => match[1]!.trim());
}

function splitSrcset(value: string): string[] {
  return value.split(',').map((candidate) => candidate.trim().split(/\s+/u)[0]!);
}
