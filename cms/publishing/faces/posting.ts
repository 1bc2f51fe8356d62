import { publicName } from '#contract/giving/donor-name.ts';
import { redact } from '#contract/giving/redact.ts';
import { thanksCode } from '#contract/giving/thanks-code.ts';
import { idOf } from '../relation.ts';
import { attachments, day, moment, number, words, type Doc } from './read.ts';

/**
 * The public side of an entry. The giver is masked here, before anything leaves the desk; the memo and the
 * account never appear, and numbers that could be a payer's are taken out of all that somebody typed.
 */
export const postingFields = (doc: Doc) => ({
  project: idOf(doc.project),
  number: number(doc.number),
  bucket: doc.bucket,
  form: doc.form,
  amount: number(doc.amount) ?? 0,
  item: redacted(doc.item),
  quantity: number(doc.quantity),
  unit: words(doc.unit),
  on: day(doc.occurredOn),
  confirmedAt: moment(doc.confirmedAt),
  name: publicNameOf(doc),
  message: doc.messageAllowed === true ? redacted(doc.message) : undefined,
  reference: words(doc.reference),
  code: thanksCode(String(idOf(doc.id))),
  budgetLine: words(doc.budgetLine),
  need: words(doc.need),
  evidence: attachments(doc.evidence),
  cancels: number(doc.cancelsNumber),
  reason: redacted(doc.reason),
  cancelledBy: number(doc.cancelledByNumber),
  overspending: redacted(doc.overspending),
});

const redacted = (value: unknown): string | undefined => {
  const text = words(value);
  return text === undefined ? undefined : words(redact(text));
};

function publicNameOf(doc: Doc): string | undefined {
  const name = redacted(doc.donorName);
  if (name === undefined) return undefined;
  const kind = doc.donorKind === 'organisation' ? 'organisation' : 'individual';
  const shown = doc.nameShown === 'full' || doc.nameShown === 'hidden' ? doc.nameShown : 'masked';
  return publicName({ name, kind, shown });
}
