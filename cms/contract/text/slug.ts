import { foldVi } from './fold.ts';

export interface SlugOptions {
  /** Most characters; cut between words. */
  maxLength?: number;
  /** What to use when the title has no letter or digit (emoji, punctuation, other scripts). */
  fallback?: string;
}

/**
 * A title as part of an address: "Đường hoa – xã Hoà Mục" → "duong-hoa-xa-hoa-muc". Always matches
 * `^[a-z0-9]+(-[a-z0-9]+)*$`; different titles may give the same slug, so addresses carry an id too.
 */
export function slugOf(
  title: string,
  { maxLength = 80, fallback = 'khong-tieu-de' }: SlugOptions = {},
): string {
  // NFKC first, for what Word and phones put in: ﬁ, m², １２.
  const words = foldVi(title.normalize('NFKC')).match(/[a-z0-9]+/gu) ?? [];
  let slug = words.shift()?.slice(0, maxLength) ?? fallback;
  for (const word of words) {
    if (slug.length + 1 + word.length > maxLength) break;
    slug += `-${word}`;
  }
  return slug;
}
