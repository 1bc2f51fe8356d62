import { Parser } from 'htmlparser2';

type Attributes = Readonly<Record<string, string>>;

/** What a page says of other addresses, as written in its attributes. */
export interface ReadPage {
  /** Where readers may go: links and forms. */
  links: string[];
  /** What a browser fetches by itself, or a script of ours does. */
  loads: string[];
  ids: Set<string>;
  images: Attributes[];
  classes: Set<string>;
  /** The style sheets of the page's kind. */
  sheets: string[];
}

/** Of `<link>`: all that is fetched; the others only tell. */
const FETCHED = /^(?:stylesheet|preload|modulepreload|prefetch|icon|apple-touch-icon|manifest|preconnect)$/u;

/** Reads the bytes of one page of the shelf. */
export function readPage(html: string): ReadPage {
  const page: ReadPage = { links: [], loads: [], ids: new Set(), images: [], classes: new Set(), sheets: [] };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (attributes['id']) page.ids.add(attributes['id']);
      if (name === 'img') page.images.push(attributes);
      if (attributes['rel'] === 'stylesheet') page.sheets.push(attributes['href']!);
      for (const one of attributes['class']?.split(/\s+/u) ?? []) page.classes.add(one);
      page.links.push(...linksOf(name, attributes));
      page.loads.push(...loadsOf(name, attributes));
    },
  });
  parser.end(html);
  return page;
}

/** A form that is posted leads nowhere by itself; what takes it has tests of its own. */
function linksOf(name: string, { href, action, method }: Attributes): string[] {
  const asked = method === 'post' ? undefined : action;
  return [name === 'a' || name === 'area' ? href : undefined, asked].filter(
    (address) => address !== undefined,
  );
}

function loadsOf(name: string, attributes: Attributes): string[] {
  const { href, rel, src, srcset, poster, data } = attributes;
  const isFetched = name === 'link' && (rel ?? '').split(/\s+/u).some((word) => FETCHED.test(word));
  const candidates = srcset?.split(',').map((candidate) => candidate.trim().split(/\s+/u)[0]!) ?? [];
  const used = name === 'use' ? href : undefined;
  return [
    isFetched ? href : undefined,
    src,
    poster,
    data,
    used,
    attributes['data-from'],
    ...candidates,
  ].filter((address) => address !== undefined);
}
