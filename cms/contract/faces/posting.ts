import { z } from 'zod';
import { attachment, day, id, moment, words } from './parts.ts';

/**
 * The five buckets of a project's ledger, kept apart: money that has arrived; goods and labour that have
 * arrived; what givers handed to beneficiaries themselves; what is promised (never counted as received);
 * what was spent. After Decree 93/2021/NĐ-CP, article 14.
 */
export const BUCKETS = ['received', 'goods', 'direct', 'promised', 'spent'] as const;

export const FORMS = ['money', 'goods', 'labour'] as const;

/**
 * One entry (khoản) of a project's ledger, as the public may see it: no payer's account, telephone or memo.
 * Postings are never edited or deleted. One that cancels another repeats it with the opposite sign.
 */
export const postingFace = z.strictObject({
  id,
  project: id,
  /** 1, 2, 3 … within the project, in the order in which they were confirmed. Never used twice. */
  number: z.number().int().positive(),
  bucket: z.enum(BUCKETS),
  form: z.enum(FORMS),
  /** Whole đồng; negative in a cancelling posting; 0 for goods and labour that nobody has valued. */
  amount: z.number().int(),
  /** Goods and labour: "xi măng", 50, "bao". Thousandths at most; negative in a cancelling posting. */
  item: words.optional(),
  quantity: z.number().multipleOf(0.001).optional(),
  unit: words.optional(),
  /** The day on which it was given or spent. */
  on: day,
  /** When somebody other than who entered it confirmed it: from then on it counts. */
  confirmedAt: moment,
  /** The giver as the public may see: in full, "Nguyễn Văn A***" or "Nhà hảo tâm giấu tên"; of spending, who was paid. */
  name: words,
  /** Words of the giver that the desk has read and allowed. */
  message: words.optional(),
  /** The bank's reference or the number of the voucher. */
  reference: words.optional(),
  /** Leads to the page of thanks: see `giving/thanks-code.ts`. */
  code: words,
  /** The line of the cost table, or of the things needed, that it is for. */
  budgetLine: id.optional(),
  need: id.optional(),
  evidence: z.array(attachment),
  /** The number of the posting that this one cancels, and why. */
  cancels: z.number().int().positive().optional(),
  reason: words.optional(),
  /** The number of the posting that cancels this one. */
  cancelledBy: z.number().int().positive().optional(),
  /** Why more was spent than had been received: shown to everybody. */
  overspending: words.optional(),
});

export type Bucket = (typeof BUCKETS)[number];
export type Form = (typeof FORMS)[number];
export type PostingFace = z.infer<typeof postingFace>;
