import { printPath } from '#contract/paths.ts';

/** What the bar for sharing leads to: plain links, nothing of another site is loaded until one is followed. */
export interface ShareLinks {
  /** Of the page itself, absolute. */
  url: string;
  facebook: string;
  /** The print view, where the page has one of its own. */
  print?: string;
}

/** Zalo takes no link by address: it is reached by the browser's own sharing, or by copying. */
export function shareLinks(origin: string, path: string): ShareLinks {
  const url = origin + path;
  return { url, facebook: `https://www.facebook.com/sharer/sharer.php?u=${encodeURIComponent(url)}` };
}

export const articleShareLinks = (origin: string, path: string): ShareLinks => ({
  ...shareLinks(origin, path),
  print: printPath(path),
});
