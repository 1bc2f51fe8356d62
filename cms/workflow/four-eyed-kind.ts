import { kindOf } from '#cms/publishing/kind-slugs.ts';
import { refusal } from '#cms/publishing/refusal.ts';
import { isFourEyed, type FourEyed } from './four-eyed.ts';

/** The kind behind a collection in a route. @throws {APIError} 404 for those that nobody approves */
export function fourEyedKind(collection: unknown): FourEyed {
  const kind = kindOf(String(collection));
  if (!kind || !isFourEyed(kind)) throw refusal('Loại nội dung này không qua duyệt.', 404);
  return kind;
}
