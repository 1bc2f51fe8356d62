import { FRAME_ORIGINS } from '#contract/video.ts';
import { PATHS } from '#contract/paths.ts';
import { FILES, PICTURES } from '#site/publisher/shelf-layout.ts';

/** Names and values in turn, as node:http takes them at its fastest. */
export type HeaderList = string[];

/**
 * Nothing but what the site itself sends may load or run; no script may make HTML from strings. The one policy
 * of Trusted Types names the address of the service worker, and nothing else (scripts/offline/keep-page.ts). Frames
 * of the two hosts of videos are possible here, and each page takes away those that it holds no video of
 * (HeadTags.astro): a page may only be stricter than its headers, and so all web servers, and any CDN, send the
 * same for every address.
 */
const contentSecurityPolicy = (framedBy: string) => [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  `frame-src ${Object.values(FRAME_ORIGINS).join(' ')}`,
  "form-action 'self'",
  "base-uri 'none'",
  `frame-ancestors ${framedBy}`,
  "manifest-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types offline-worker',
];

const PERMISSIONS_POLICY = [
  'accelerometer',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'usb',
];

/** One year, the least that counts for browsers' preload lists. Seconds. */
const HSTS_AGE = 31_536_000;

interface Strictness {
  /** Who may show our pages in a frame. */
  framedBy: string;
  /** What others learn of the address that a reader comes from. */
  referrer: string;
}

const PUBLIC: Strictness = { framedBy: "'none'", referrer: 'strict-origin-when-cross-origin' };

/**
 * The headers that every answer carries. nginx.conf and Caddyfile repeat them; the table of
 * expectations in the tests holds all three together.
 */
export function securityHeaders(siteUrl: string, { framedBy, referrer } = PUBLIC): HeaderList {
  const overTls = siteUrl.startsWith('https:');
  const policy = [...contentSecurityPolicy(framedBy), ...(overTls ? ['upgrade-insecure-requests'] : [])];
  return [
    ...['Content-Security-Policy', policy.join('; ')],
    ...['X-Content-Type-Options', 'nosniff'],
    ...['Referrer-Policy', referrer],
    ...['Cross-Origin-Opener-Policy', 'same-origin'],
    ...['Cross-Origin-Resource-Policy', 'same-origin'],
    ...['Permissions-Policy', PERMISSIONS_POLICY.map((feature) => `${feature}=()`).join(', ')],
    ...(overTls ? ['Strict-Transport-Security', `max-age=${HSTS_AGE}; includeSubDomains`] : []),
  ];
}

/**
 * What the parts of a page carry: policies of documents mean nothing on them, and 700 bytes on each of twenty answers
 * are a tenth of a second on a slow line. With HTTP/2 nginx and Caddy send them packed, and so on everything.
 */
const ON_PARTS: HeaderList = [
  ...['X-Content-Type-Options', 'nosniff'],
  ...['Cross-Origin-Resource-Policy', 'same-origin'],
];

/** The headers of a file at a path: `always`, but for what is only ever part of a page. */
export function headersOf(path: string, always: HeaderList): HeaderList {
  return path.startsWith('/_astro/') || path.startsWith(PICTURES) ? ON_PARTS : always;
}

/** The name is made from the content: it never changes, so nobody has to ask again for a year. */
const FOREVER = 'public, max-age=31536000, immutable';

/**
 * A page may be kept, but must be asked for each time (304 costs a few hundred bytes): a correction
 * or a withdrawal is seen with the next click, and pages never mix two states of the site.
 */
export const ASK_AGAIN = 'public, max-age=0, must-revalidate';

/** A share image has a new name with new contents, but one that was withdrawn shall not live on for a year. */
export const SHARE_IMAGE = 'public, max-age=604800';

/**
 * The alert is on every page and holds the page up until it has come, so a copy of the last minutes serves
 * while a new one is fetched: within ten minutes of the last page nobody waits for it.
 */
const SHORTLY = 'public, max-age=30, stale-while-revalidate=600';

/** How long what lies at a path may be kept. */
export function cachingOf(path: string): string {
  if (path === PATHS.alertStyle) return SHORTLY;
  const named = path.startsWith('/_astro/') || path.startsWith(PICTURES) || path.startsWith(FILES);
  return named ? FOREVER : ASK_AGAIN;
}

/** PDFs are made by others: browsers shall hand them to the reader's own viewer, not run them under our name. */
export function isDownload(path: string): boolean {
  return path.startsWith(FILES);
}

/**
 * Which links a browser may fetch before they are followed (https://wicg.github.io/nav-speculation/): those to
 * pages that are files, when a reader is about to touch them. A browser told to save data fetches none. The
 * name is made from the content, as of all that is kept for ever.
 */
export const SPECULATION_RULES = '/_astro/tai-truoc.323cc0ff.speculationrules';
