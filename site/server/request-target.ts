/** What a request asks for, once it is known to be harmless. */
export interface Target {
  /** Decoded: "/tin-tuc/ten-bai-12/". */
  path: string;
  /** As sent, still encoded. */
  rawPath: string;
  /** Without the question mark; empty when there is none. */
  query: string;
}

export interface RefusedTarget {
  status: 400 | 404 | 414;
}

/** The longest address of the site has some 200 characters; a search may bring 200 more, encoded. */
const MAX_LENGTH = 2048;

/** One folder that begins with a dot is public (RFC 8615). */
const WELL_KNOWN = '.well-known';

/** Reads the first line of a request. Whatever could leave the shelf or reach its hidden folders ends here. */
export function readTarget(url: string): Target | RefusedTarget {
  if (url.length > MAX_LENGTH) return { status: 414 };
  const mark = url.indexOf('?');
  const rawPath = mark < 0 ? url : url.slice(0, mark);
  const query = mark < 0 ? '' : url.slice(mark + 1);
  const path = decoded(rawPath);
  if (path === undefined || !path.startsWith('/')) return { status: 400 };
  // Control characters (NUL among them) and backslashes have no place in any address of ours.
  if (/[\p{Cc}\\]/u.test(path)) return { status: 400 };
  const segments = path.split('/').slice(1);
  if (segments.some((segment) => segment === '.' || segment === '..')) return { status: 400 };
  // "//host/path" in a redirect would lead to another site.
  if (segments.slice(0, -1).includes('')) return { status: 404 };
  if (segments.some((segment, depth) => isHidden(segment, depth))) return { status: 404 };
  return { path, rawPath, query };
}

function decoded(path: string): string | undefined {
  if (!path.includes('%')) return path;
  try {
    return decodeURIComponent(path);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

function isHidden(segment: string, depth: number): boolean {
  return segment.startsWith('.') && !(depth === 0 && segment === WELL_KNOWN);
}
