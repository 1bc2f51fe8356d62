import { movedFile } from '#site/publisher/shelf-layout.ts';
import type { Target } from './request-target.ts';
import type { ShelfReader } from './shelf-reader.ts';

/**
 * Where a changed address leads. Addresses of former sites carry queries; a query that an address is
 * not known with counts for nothing. They may have been written down decoded or as browsers send them.
 */
export async function movedTo(
  shelf: ShelfReader,
  { path, rawPath, query }: Target,
): Promise<string | undefined> {
  const withQuery = query ? [`${path}?${query}`, `${rawPath}?${query}`] : [];
  for (const address of new Set([...withQuery, path, rawPath])) {
    const text = await shelf.text(movedFile(address));
    if (text !== undefined) return inHeader(text.trim());
  }
  return undefined;
}

/** An address may be stored readable ("/bài-cũ/"); a header takes ASCII only. */
const inHeader = (address: string) => (/^[!-~]+$/u.test(address) ? address : encodeURI(address));
