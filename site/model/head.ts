import type { FaceOf } from '#contract/faces/face.ts';
import { PATHS } from '#contract/paths.ts';
import type { Link } from './card.ts';

/** Everything a page says about itself to machines. All addresses are absolute. */
export interface Head {
  title: string;
  /** The title without the name of the site: what a shared card shows. */
  heading: string;
  description: string;
  /** Absent where a page shall not be found on its own (search results, print view). */
  canonical?: string;
  index: boolean;
  type: 'website' | 'article';
  siteName: string;
  image: ShareImage;
  article?: { published: string; modified?: string; section?: string };
  lang: Language;
  /** The same page in other languages, itself among them; empty where there is only one. */
  alternates: Alternate[];
  feeds: Link[];
  jsonLd: object[];
  /** Origins that this page may show in a frame once a reader asks for it; no other page may show any. */
  frames: string[];
}

export type Language = 'vi' | 'en';

export interface Alternate {
  lang: Language;
  href: string;
}

export interface ShareImage {
  url: string;
  width: number;
  height: number;
  type: 'image/jpeg';
  alt: string;
}

export interface HeadInput {
  site: Pick<FaceOf<'site'>, 'name' | 'shortName'>;
  origin: string;
  path: string;
  /** Without it the name of the site stands alone. */
  title?: string;
  description: string;
  /** The image that the page is shared with: see `Content.share`. */
  share: { path: string; alt: string };
  index?: boolean;
  article?: Head['article'];
  lang?: Language;
  /** Where this page stands in another language: a path. Each of the two has to name the other. */
  translation?: { lang: Language; path: string };
  feeds?: Link[];
  jsonLd?: object[];
  frames?: string[];
}

/** Search engines show about so many characters. */
const TITLE_LENGTH = 60;
const DESCRIPTION_LENGTH = 160;
/** A sentence that ends before this says too little. */
const SHORTEST_DESCRIPTION = 90;

/** What every share image is (see site/share). */
const SHARE_SIZE = { width: 1200, height: 630, type: 'image/jpeg' } as const;

export function pageHead(input: HeadInput): Head {
  const { site, origin, path, title, index = true, lang = 'vi' } = input;
  return {
    title: title ? windowTitle(title, site.shortName) : site.name,
    heading: title ?? site.name,
    description: describing(input.description),
    canonical: index ? origin + path : undefined,
    index,
    type: input.article ? 'article' : 'website',
    siteName: site.name,
    image: { ...SHARE_SIZE, url: origin + input.share.path, alt: input.share.alt },
    article: input.article,
    lang,
    alternates: alternatesOf(input, lang),
    feeds: [...(input.feeds ?? []), { href: PATHS.rss, label: site.name }],
    jsonLd: input.jsonLd ?? [],
    frames: input.frames ?? [],
  };
}

/**
 * A title with the name of the site where both are seen; a long one alone. It is never cut here: search engines cut
 * what they show, and everybody else (tabs, bookmarks, screen readers) is told the whole.
 */
function windowTitle(title: string, site: string): string {
  const both = `${title} | ${site}`;
  return both.length <= TITLE_LENGTH && !title.includes(site) ? both : title;
}

/** As many whole sentences as are seen; where the first is too long, as many words. */
function describing(text: string): string {
  const flat = text.replace(/\s+/gu, ' ').trim();
  if (flat.length <= DESCRIPTION_LENGTH) return flat;
  const ends = [...flat.slice(0, DESCRIPTION_LENGTH + 1).matchAll(/[.!?…]["”’)]?(?= )/gu)];
  const last = ends.findLast(({ index }) => !isAbbreviation(flat, index));
  const end = last ? last.index + last[0].length : 0;
  return end >= SHORTEST_DESCRIPTION ? flat.slice(0, end) : shorten(flat, DESCRIPTION_LENGTH);
}

/** "TP. Bắc Kạn", "TS. Nguyễn Văn A": a full stop that ends no sentence. */
const isAbbreviation = (text: string, at: number) => /(?:^|[\s(])\p{Lu}{1,3}$/u.test(text.slice(0, at));

/** https://developers.google.com/search/docs/specialty/international/localized-versions: all versions name all. */
function alternatesOf({ origin, path, translation }: HeadInput, lang: Language): Alternate[] {
  if (!translation) return [];
  return [
    { lang, href: origin + path },
    { lang: translation.lang, href: origin + translation.path },
  ];
}

/** Cuts at a space so that the result, with its ellipsis, has at most `length` characters. */
export function shorten(text: string, length: number): string {
  const flat = text.replace(/\s+/gu, ' ').trim();
  if (flat.length <= length) return flat;
  const cut = flat.slice(0, length - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > 0 ? cut.slice(0, space) : cut).replace(/[\s.,;:–-]+$/u, '')}…`;
}
