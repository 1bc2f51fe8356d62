import type { Documents, StoredDocument } from '#site/edition/documents.ts';
import type { Entries } from '#site/edition/entries.ts';
import { suffixesOf } from '#site/edition/site-paths.ts';

/** Where a changed address leads now; undefined where it leads nowhere or a live document stands. */
export function movedTarget(path: string, documents: Documents, entries: Entries): string | undefined {
  for (const [base, suffix] of splits(path)) {
    if (documents.liveAt(base)) return undefined;
    for (const document of documents.everAt(base)) {
      if (document.state !== 'live') continue;
      if (document.kind === 'redirect') {
        if (suffix === '') return documents.card('redirect', document.id)?.to;
      } else if (document.path && suffixesOf(document, entries).includes(suffix)) {
        return document.path + suffix;
      }
    }
  }
  return undefined;
}

/** The withdrawn document that an address last belonged to, unless something else has taken it over. */
export function withdrawnAt(
  path: string,
  documents: Documents,
  entries: Entries,
): StoredDocument | undefined {
  if (movedTarget(path, documents, entries) !== undefined) return undefined;
  for (const [base, suffix] of splits(path)) {
    if (documents.liveAt(base)) return undefined;
    const document = documents.everAt(base).find((d) => d.state === 'withdrawn');
    if (document && suffixesOf(document, entries).includes(suffix)) return document;
  }
  return undefined;
}

/**
 * A path as a document's address and what stands below it, the longest address first. What may stand below
 * which document, `suffixesOf` alone knows.
 */
function* splits(path: string): Generator<[base: string, suffix: string]> {
  yield [path, ''];
  for (let end = path.lastIndexOf('/', path.length - 2); end > 0; end = path.lastIndexOf('/', end - 1))
    yield [path.slice(0, end + 1), path.slice(end + 1)];
}
