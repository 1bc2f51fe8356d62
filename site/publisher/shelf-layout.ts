/*
 * Where things lie on the shelf. The publisher writes by these names, the web servers read by them:
 *
 *   index.html  tin-tuc/ten-bai-12/index.html   pages, each with .br and .gz siblings
 *   rss.xml  sitemap/tin-tuc-2023-03.xml        other answers, likewise
 *   anh/<name>  tep/<hash>/<file>.pdf           pictures and files that a public page shows
 *   _astro/                                     hashed styles, scripts, fonts of the build
 *   .gone/tin-tuc/ten-bai-12/index.html         what a withdrawn address answers, with status 410
 *   .moved/tin-tuc/ten-cu-12.to                 one line: where a changed address leads, with status 301
 *
 * `<shelf>/current` is a symbolic link to `<shelf>/releases/<build>`; servers follow it for each request.
 */

export const CURRENT = 'current';
export const RELEASES = 'releases';
export const PICTURES = '/anh/';
export const FILES = '/tep/';
export const NOT_FOUND_FILE = '404.html';

/** "/tin-tuc/x-1/" → "tin-tuc/x-1/index.html"; "/rss.xml" → "rss.xml". */
export function pageFile(path: string): string {
  return path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1);
}

/** The file that a withdrawn address answers with. */
export function goneFile(path: string): string {
  return `.gone/${pageFile(path)}`;
}

/**
 * The file that says where a changed address leads. Takes a path with or without a query string and
 * treats "/a" and "/a/" alike: "/news.php?nt=406" → ".moved/news.php%3Fnt%3D406.to".
 */
export function movedFile(address: string): string {
  const [path = '', query] = address.split(/\?(.*)/s);
  const trimmed = path.replace(/\/+$/u, '').slice(1);
  const whole = query ? `${trimmed}?${query}` : trimmed;
  return `.moved/${whole.split('/').map(encodeURIComponent).join('/')}.to`;
}

/** Beside `current`: the images with which pages are shared (see `site/share`). They outlast releases. */
export const SHARE_IMAGES = 'chia-se';
