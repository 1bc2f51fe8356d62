import {
  ValidationError,
  type CollectionBeforeValidateHook,
  type CollectionSlug,
  type PayloadRequest,
  type Where,
} from 'payload';
import { slugOf } from '#contract/text/slug.ts';

type Doc = Record<string, unknown>;
type Place = { collection: string; id: unknown; req: PayloadRequest };

/** Pages may not take an address that the site itself uses. */
type Options = { from: 'title' | 'name'; unique: boolean; reserved?: readonly string[] };

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/**
 * Writes the slug from the title until the first publish, so that it grows with a title typed under
 * autosave; after that only an editor changes it. Where slugs must differ, an automatic one steps
 * aside ("-2") and a typed one is refused.
 */
export const fillSlug =
  ({ from, unique, reserved = [] }: Options): CollectionBeforeValidateHook =>
  async ({ data, originalDoc, collection, req }) => {
    if (!data) return data;
    const before: Doc = originalDoc ?? {};
    const title = text(data[from] ?? before[from]);
    const place = { collection: collection.slug, id: before['id'], req };
    const typed = text(data['slug']) !== '' && data['slug'] !== before['slug'];
    if (!typed && title !== '' && followsTitle(data, before, from)) {
      data['slug'] = await freeSlug(slugOf(title), unique, reserved, place);
      return data;
    }
    const slug = text(data['slug'] ?? before['slug']);
    if (unique && slug !== '' && (await isTaken(slug, place))) throw taken(slug, place);
    return data;
  };

/** A slug is still the machine's while nothing was published and nobody has typed another. */
function followsTitle(data: Doc, before: Doc, from: 'title' | 'name'): boolean {
  const current = data['slug'] === undefined ? text(before['slug']) : text(data['slug']);
  if (current === '') return true;
  if (before['publishedAt'] || before['_status'] !== 'draft') return false;
  const automatic = slugOf(text(before[from]));
  return current === automatic || new RegExp(`^${automatic}-\\d+$`, 'u').test(current);
}

async function freeSlug(wanted: string, unique: boolean, reserved: readonly string[], place: Place) {
  for (let n = 1; ; n++) {
    const slug = n === 1 ? wanted : `${wanted}-${n}`;
    if (reserved.includes(slug)) continue;
    if (!unique || !(await isTaken(slug, place))) return slug;
  }
}

/** Documents in the bin give their slug free; they are checked again when they come back. */
async function isTaken(slug: string, { collection, id, req }: Place): Promise<boolean> {
  const where: Where = { slug: { equals: slug }, ...(id === undefined ? {} : { id: { not_equals: id } }) };
  const { totalDocs } = await req.payload.count({
    collection: collection as CollectionSlug,
    where,
    overrideAccess: true,
    req,
  });
  return totalDocs > 0;
}

function taken(slug: string, { collection, req }: Place): ValidationError {
  const message = `Đường dẫn “${slug}” đã có bài khác dùng. Hãy chọn đường dẫn khác.`;
  return new ValidationError({ collection, errors: [{ path: 'slug', message }], req }, req.t);
}
