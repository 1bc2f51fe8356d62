import type { CollectionBeforeChangeHook } from 'payload';
import { validationError } from '#cms/publishing/validation-error.ts';
import { idOf } from '#cms/publishing/relation.ts';
import { postingProblems } from './posting-problems.ts';
import { refusal } from '#cms/publishing/refusal.ts';

/** Given by confirming, cancelling and discarding, never by a form, whatever a client sends. */
const GIVEN_LATER = [
  'number',
  'confirmedBy',
  'confirmedAt',
  'cancels',
  'cancelsNumber',
  'cancelledByNumber',
  'reason',
  'discardedBy',
  'discardedAt',
  'discardReason',
] as const;

/** Writes who entered an entry and who had a hand in it, and lets nobody touch one that counts already. */
export const stampPosting: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  const actor = req.user?.id;
  if (operation === 'create') {
    for (const field of GIVEN_LATER) data[field] = null;
    data['enteredBy'] = actor ?? data['enteredBy'] ?? null;
    data['writers'] = null;
  } else {
    refuseSettled(originalDoc);
    for (const field of GIVEN_LATER) data[field] = originalDoc?.[field] ?? null;
    data['enteredBy'] = idOf(originalDoc?.enteredBy) ? Number(idOf(originalDoc.enteredBy)) : null;
    data['writers'] = withWriter(originalDoc?.writers, actor);
  }
  if (data['form'] === 'money') Object.assign(data, { item: null, quantity: null, unit: null });
  const problems = postingProblems({ ...originalDoc, ...data });
  if (problems.length > 0) throw validationError('posting', problems, req);
  return data;
};

function refuseSettled(doc: Record<string, unknown> | undefined): void {
  if (doc?.['confirmedAt'])
    throw refusal('Khoản đã xác nhận thì không sửa được. Nếu sai, hãy “Ghi bút toán huỷ”.');
  if (doc?.['discardedAt']) throw refusal('Khoản này đã bỏ, không sửa được. Hãy ghi khoản mới.');
  if (doc?.['cancels']) throw refusal('Bút toán huỷ lặp lại đúng khoản bị huỷ, không sửa được.');
}

function withWriter(writers: unknown, actor: number | undefined): number[] | null {
  const known = Array.isArray(writers) ? (writers as number[]) : [];
  const all = actor === undefined || known.includes(actor) ? known : [...known, actor];
  return all.length > 0 ? all : null;
}
