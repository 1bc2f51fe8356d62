import { sql } from '@payloadcms/db-postgres';
import { formatDay } from '#contract/text/dates.ts';
import { readsLetters } from '#cms/access/letters.ts';
import { actionEndpoint } from '#cms/publishing/action-endpoint.ts';
import { refusal } from '#cms/publishing/refusal.ts';
import { lockLetter, type StoredLetter } from './lock-letter.ts';
import { ONLY_THE_OFFICE, setLetterState } from './move-letter.ts';

/**
 * POST /api/letters/:id/draft-answer: a draft in the collection that goes through four eyes, with nothing in it
 * that the sender wrote; once it is live, the receipt finds it.
 */
export const draftAnswer = actionEndpoint({
  path: '/:id/draft-answer',
  allowed: readsLetters,
  otherwise: ONLY_THE_OFFICE,
  act: async (session, { id, by, req }) => {
    const letter = await lockLetter(session, id);
    if (letter.status === 'held' || letter.status === 'spam')
      throw refusal('Hãy ghi “Không phải thư rác” trước.');
    if (letter.answer !== null) return { message: 'Đã có bản trả lời.', answer: letter.answer };
    const { id: answer } = await req.payload.create({
      collection: 'answers',
      data: { ...prefilled(id, letter), _status: 'draft' } as never,
      draft: true,
      depth: 0,
      user: req.user,
      // Whose letter it is, is the desk's to say: no form may name another receipt.
      overrideAccess: true,
      req,
    });
    await session.all(sql`update letters set answer_id = ${answer} where id = ${id}`);
    if (letter.status === 'new') await setLetterState(session, { id, to: 'handling', by: by.id });
    return { message: 'Đã tạo bản nháp trả lời.', answer };
  },
});

const prefilled = (id: number, { receipt, receivedOn, unit }: StoredLetter) => ({
  title: `Thư góp ý số ${id}, nhận ngày ${formatDay(receivedOn)}`,
  receipt,
  receivedOn: `${receivedOn}T05:00:00.000Z`,
  state: 'answered',
  unit,
});
