import { slugOf } from '#contract/text/slug.ts';
import { suggestedTitle } from './suggested-title.ts';

/**
 * The name of a stored file without its extension: "Ảnh của Lan.PNG" → "anh-cua-lan-1f2e3d4c". The
 * editor finds the file again by the name it had, the disk meets only letters, digits and hyphens,
 * and another picture of the same name has another hash.
 */
export function storedStem(filename: string, hash: string): string {
  return `${slugOf(suggestedTitle(filename), { maxLength: 60, fallback: 'tep' })}-${hash.slice(0, 8)}`;
}
