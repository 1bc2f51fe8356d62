import type { CollectionBeforeChangeHook } from 'payload';
import { group, words } from '#cms/publishing/faces/read.ts';
import { kindOf } from '#cms/publishing/kind-slugs.ts';
import { validationError } from '#cms/publishing/validation-error.ts';

/** Whoever comes back to the address of what was taken down is told why: nothing is taken down without saying so. */
export const requireReason: CollectionBeforeChangeHook = ({ collection, data, originalDoc, req }) => {
  const asksForReason = collection.flattenedFields.some(({ name }) => name === 'withdrawal');
  if (data['stage'] !== 'withdrawn' || originalDoc?.stage === 'withdrawn' || !asksForReason) return data;
  const { reason, note } = group({ ...originalDoc, ...data }['withdrawal']);
  const kind = kindOf(collection.slug)!;
  if (!reason) {
    const message = 'Hãy chọn lý do gỡ; bạn đọc mở lại địa chỉ cũ sẽ thấy lý do này.';
    throw validationError(kind, [{ path: 'withdrawal.reason', message }], req);
  }
  if (reason === 'other' && !words(note)) {
    const message = 'Lý do khác thì cần nói rõ với bạn đọc.';
    throw validationError(kind, [{ path: 'withdrawal.note', message }], req);
  }
  return data;
};
