import type { Documents } from '#site/edition/documents.ts';
import type { Entries } from '#site/edition/entries.ts';
import { FIXED_PATHS, listPathsOf, ownAddresses } from '#site/edition/site-paths.ts';

/** Every address that may exist in an edition, documents' own pages first, lists and markers after them. */
export function allPaths(documents: Documents, entries: Entries): Set<string> {
  const own = new Set<string>();
  const lists = new Set<string>();
  for (const document of documents.all()) {
    for (const path of ownAddresses(document, entries)) own.add(path);
    if (document.state === 'live')
      for (const path of listPathsOf(document.kind, document.id, documents, entries)) lists.add(path);
  }
  return new Set([...own, ...lists, ...FIXED_PATHS]);
}
