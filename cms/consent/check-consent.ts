import { ValidationError, type CollectionBeforeChangeHook } from 'payload';
import { dayOf } from '#contract/text/dates.ts';
import type { Doc } from '#cms/publishing/faces/read.ts';
import { idsOf } from '#cms/publishing/relation.ts';
import { refusal } from '#cms/publishing/refusal.ts';
import { consentProblems, isOver, type ConsentProblem } from './consent-rules.ts';

/** Refuses a consent that is none, and every change of one that was withdrawn. Withdrawing has an endpoint of its own. */
export const checkConsent: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  const before = (originalDoc ?? {}) as Doc;
  if (before.withdrawnAt)
    throw refusal('Phiếu này đã rút lại nên không sửa được nữa. Nếu có đồng ý mới, hãy lập phiếu mới.');
  data['withdrawnAt'] = null;
  data['withdrawnBy'] = null;
  const after = { ...before, ...data };
  const today = dayOf(new Date());
  const problems = [
    ...consentProblems(after, today),
    ...(operation === 'create' ? bornDead(after, today) : lostProblems(before, after)),
  ];
  if (problems.length === 0) return data;
  const fields = req.payload.collections['consents']!.config.flattenedFields;
  throw new ValidationError(
    {
      collection: 'consents',
      errors: problems.map(({ path, message }) => {
        const field = fields.find(({ name }) => name === path);
        const label = field && 'label' in field && typeof field.label === 'string' ? field.label : path;
        return { path, message, label: `${label}: ${message}` };
      }),
      req,
    },
    req.t,
  );
};

const bornDead = (consent: Doc, today: string): ConsentProblem[] =>
  isOver(consent, today)
    ? [{ path: 'expiresOn', message: 'Phiếu này đã hết hạn. Hãy xin đồng ý mới rồi ghi phiếu mới.' }]
    : [];

/** What somebody agreed to stays on record: to end it is to withdraw it. */
function lostProblems(before: Doc, after: Doc): ConsentProblem[] {
  const problems: ConsentProblem[] = [];
  const kept = new Set(idsOf(after.pictures));
  if (idsOf(before.pictures).some((id) => !kept.has(id)))
    problems.push({
      path: 'pictures',
      message:
        'Không bỏ ảnh khỏi phiếu đã ghi, chỉ thêm được. Không còn đồng ý nữa thì bấm “Rút lại”; ảnh gắn nhầm thì gỡ ở đầu trang, kèm lý do.',
    });
  if (before.isChild === true && after.isChild !== true)
    problems.push({ path: 'isChild', message: 'Phiếu của trẻ em không đổi thành phiếu của người lớn được.' });
  return problems;
}
