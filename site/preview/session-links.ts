import { PREVIEW_ROOT, PREVIEW_SUBJECT } from '#contract/preview.ts';

/** How addresses of the site and of one session of a preview turn into each other. */
export interface SessionLinks {
  /** "/tin-tuc/" → "/p/<session>/tin-tuc/"; what every page loads from the built site stays. */
  into(address: string): string;
  /** "/tin-tuc/" of "/p/<session>/tin-tuc/", and the document's own address for its stand-in. */
  outOf(rest: string): string;
}

/**
 * The document's own address changes while its title is typed; links to it lead to a stand-in that does not, so
 * that a page that lies open stays where it is.
 *
 * @param isStatic whether the built site itself has a file at an address
 */
export function sessionLinks(
  session: string,
  subject: string,
  isStatic: (address: string) => boolean,
): SessionLinks {
  const prefix = PREVIEW_ROOT + session;
  const hasStandIn = subject.endsWith('/') && subject !== '/';
  return {
    into(address) {
      if (isStatic(address.replace(/[?#].*$/su, ''))) return address;
      if (hasStandIn && address.startsWith(subject))
        return prefix + PREVIEW_SUBJECT + address.slice(subject.length);
      return prefix + address;
    },
    outOf(rest) {
      if (!rest.startsWith(PREVIEW_SUBJECT)) return rest;
      return subject + rest.slice(PREVIEW_SUBJECT.length);
    },
  };
}
