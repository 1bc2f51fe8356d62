import { hrefProblem } from '#cms/publishing/body/href-problem.ts';

/** Pages that only send on, and the parameter that says where to. */
const REDIRECTORS: readonly (readonly [host: RegExp, path: RegExp, parameters: readonly string[]])[] = [
  [/^lm?\.(?:facebook|instagram|messenger)\.com$/u, /^\//u, ['u']],
  [/^(?:www\.)?facebook\.com$/u, /^\/l\.php/u, ['u']],
  [/^(?:www\.)?google\.[a-z.]{2,7}$/u, /^\/url/u, ['q', 'url']],
  [/^(?:www\.)?youtube\.com$/u, /^\/redirect/u, ['q']],
  [/\.safelinks\.protection\.outlook\.com$/u, /^\//u, ['url']],
  [/^(?:www\.)?bing\.com$/u, /^\/newtabredir/u, ['url']],
  [/^link\.zalo\.me$/u, /^\//u, ['url', 'u']],
];

/** What campaigns and social networks add to an address to know who came. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|igshid|zarsrc|mibextid|_gl|mc_[ce]id)$/iu;

export type CleanLink = { href: string; isUnwrapped: boolean } | { problem: string };

/** Where a link really leads, if it may stand in a text; an anchor within the document is no link of ours. */
export function cleanLink(given: string): CleanLink | undefined {
  const href = given.replace(/[\t\n\r]/gu, '').trim();
  if (href === '' || href.startsWith('#')) return undefined;
  let target = href;
  for (let hops = 0; hops < 3; hops += 1) {
    const next = behind(target);
    if (next === undefined) break;
    target = next;
  }
  const clean = withoutTracking(target);
  const allowed = [clean, whole(clean)].find((one) => one !== undefined && hrefProblem(one) === undefined);
  if (allowed === undefined) return { problem: hrefProblem(clean) ?? 'địa chỉ không hợp lệ' };
  return { href: allowed, isUnwrapped: clean !== href };
}

function behind(href: string): string | undefined {
  if (!/^https?:/iu.test(href) || !URL.canParse(href)) return undefined;
  const url = new URL(href);
  const rule = REDIRECTORS.find(([host, path]) => host.test(url.hostname) && path.test(url.pathname));
  return (
    rule?.[2]
      .map((name) => url.searchParams.get(name))
      .find((to) => to !== null && /^https?:\/\//iu.test(to)) ?? undefined
  );
}

function withoutTracking(href: string): string {
  if (!/[?&]/u.test(href) || !URL.canParse(href)) return href;
  const url = new URL(href);
  const found = [...url.searchParams.keys()].filter((name) => TRACKING.test(name));
  if (found.length === 0) return href;
  for (const name of found) url.searchParams.delete(name);
  return url.href;
}

/** Spaces and quotes in the form that an address may have. */
const whole = (href: string): string | undefined =>
  /^(?:https?|mailto|tel):/iu.test(href) && URL.canParse(href) ? new URL(href).href : undefined;
