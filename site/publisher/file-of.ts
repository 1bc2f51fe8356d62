import { gone, moved } from '#site/edition/site-paths.ts';
import { goneFile, movedFile, pageFile } from './shelf-layout.ts';

/** The file on the shelf for a path of the ledger: a page, or a marker for a withdrawn or changed address. */
export function fileOf(path: string): string {
  if (path.startsWith(moved(''))) return movedFile(path.slice(moved('').length));
  if (path.startsWith(gone(''))) return goneFile(path.slice(gone('').length));
  return pageFile(path);
}
