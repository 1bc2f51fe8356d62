import { sql } from '@payloadcms/db-postgres';
import type { LetterState } from '#contract/feedback/letter.ts';
import { refusal } from '#cms/publishing/refusal.ts';
import type { SqlSession } from '#cms/publishing/sql-session.ts';

export interface StoredLetter {
  status: LetterState;
  contact: string | null;
  reply: string | null;
  receipt: string;
  /** "2026-11-23", in Viet Nam. */
  receivedOn: string;
  unit: number | null;
  answer: number | null;
}

/** One letter, held until the transaction ends: two editors at once are one after the other. @throws {APIError} 404, 409 once forgotten */
export async function lockLetter(session: SqlSession, id: number): Promise<StoredLetter> {
  const [letter] = await session.all<StoredLetter & { forgotten: boolean }>(sql`
    select status, contact, reply, receipt, unit_id as unit, answer_id as answer, forgotten_at is not null as forgotten,
      to_char(received_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as "receivedOn"
    from letters where id = ${id} for update`);
  if (!letter) throw refusal('Không tìm thấy thư này.', 404);
  if (letter.forgotten) throw refusal('Nội dung thư này đã được xóa theo thời hạn.');
  return letter;
}
