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
  feeds: Link[];
  jsonLd: object[];
  /** Origins that this page may show in a frame once a reader asks for it; no other page may show any. */
  frames: string[];
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
  feeds?: Link[];
  jsonLd?: object[];
  frames?: string[];
}

/** Search engines show some 155 characters; words are not cut in two. */
const DESCRIPTION_LENGTH = 155;

/** What every share image is (see site/share). */
const SHARE_SIZE = { width: 1200, height: 630, type: 'image/jpeg' } as const;

export function pageHead(input: HeadInput): Head {
  const { site, origin, path, title, index = true } = input;
  return {
    title: title ? `${title} | ${site.shortName}` : site.name,
    heading: title ?? site.name,
    description: shorten(input.description, DESCRIPTION_LENGTH),
    canonical: index ? origin + path : undefined,
    index,
    type: input.article ? 'article' : 'website',
    siteName: site.name,
    image: { ...SHARE_SIZE, url: origin + input.share.path, alt: input.share.alt },
    article: input.article,
    feeds: [...(input.feeds ?? []), { href: PATHS.rss, label: site.name }],
    jsonLd: input.jsonLd ?? [],
    frames: input.frames ?? [],
  };
}

/** Cuts at a space so that the result, with its ellipsis, has at most `length` characters. */
export function shorten(text: string, length: number): string {
  const flat = text.replace(/\s+/gu, ' ').trim();
  if (flat.length <= length) return flat;
  const cut = flat.slice(0, length - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > 0 ? cut.slice(0, space) : cut).replace(/[\s.,;:–-]+$/u, '')}…`;
}
