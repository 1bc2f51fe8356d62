import { z } from 'zod';
import { bodySchema } from '../body.ts';
import { day, id, moment, slug, words } from './parts.ts';

/**
 * What came of a letter to the desk (góp ý). Nothing of the letter itself leaves the desk, unless
 * editors publish a question in their own words beside the answer; the sender finds the answer by
 * the receipt, of which only the hash is here.
 */
export const answerFace = z.strictObject({
  id,
  /** SHA-256 of the receipt's code in its plain form, lower-case hex. */
  receipt: z.string().regex(/^[0-9a-f]{64}$/u),
  receivedOn: day,
  state: z.enum(['received', 'passed-on', 'answered', 'closed']),
  /** Who has it now, or who answered. */
  unit: id.optional(),
  body: bodySchema,
  answeredAt: moment.optional(),
  /** Shown to everybody under "Hỏi – đáp". */
  question: z.strictObject({ title: words, slug, text: words }).optional(),
});

export type AnswerFace = z.infer<typeof answerFace>;
