import { sql } from '@payloadcms/db-postgres';
import type { LetterState } from '#contract/feedback/letter.ts';
import { readsLetters } from '#cms/access/letters.ts';
import { actionEndpoint } from '#cms/publishing/action-endpoint.ts';
import { refusal } from '#cms/publishing/refusal.ts';
import type { SqlSession } from '#cms/publishing/sql-session.ts';
import { lockLetter } from './lock-letter.ts';
import { LETTER_STATE_LABELS } from './letter-words.ts';

export const ONLY_THE_OFFICE = 'Chỉ biên tập viên của văn phòng tỉnh xử lý được thư góp ý.';

interface Move {
  path: string;
  from: readonly LetterState[];
  to: LetterState;
  message: string;
}

/** POST /api/letters/:id/take and the like. The database writes the log. */
export const moveLetter = ({ path, from, to, message }: Move) =>
  actionEndpoint({
    path,
    allowed: readsLetters,
    otherwise: ONLY_THE_OFFICE,
    act: async (session, { id, by }) => {
      const { status } = await lockLetter(session, id);
      if (!from.includes(status))
        throw refusal(`Thư này đang ở tình trạng “${LETTER_STATE_LABELS[status]}”. Hãy tải lại trang.`);
      await setLetterState(session, { id, to, by: by.id });
      return { message };
    },
  });

/** Writes down where a letter stands now, and through whom. */
export async function setLetterState(
  session: SqlSession,
  { id, to, by }: { id: number; to: LetterState; by: number },
): Promise<void> {
  await session.all(sql`
    update letters set status = ${to}::enum_letters_status, handled_by_id = ${by}, updated_at = clock_timestamp(),
      answered_at = case when ${to} = 'answered' then coalesce(answered_at, clock_timestamp()) end
    where id = ${id}`);
}
