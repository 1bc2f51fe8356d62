import { sql } from '@payloadcms/db-postgres';
import type { SqlSession } from '#cms/publishing/sql-session.ts';
import { refusal } from '#cms/publishing/refusal.ts';

interface Asked {
  entered_by_id: number | null;
  is_confirmed: boolean;
  is_discarded: boolean;
}

/**
 * Sets an entry aside that nobody has confirmed: it stays on record at the desk and never counts.
 *
 * @param by whoever entered it, or who may confirm and will not
 * @throws {APIError} if it counts already, or is not theirs to set aside
 */
export async function discardPosting(
  session: SqlSession,
  id: number,
  by: { id: number; mayConfirm: boolean },
  reason: string,
): Promise<void> {
  const [posting] = await session.all<Asked>(sql`
    select entered_by_id, confirmed_at is not null as is_confirmed, discarded_at is not null as is_discarded
    from postings where id = ${id} for update`);
  if (!posting) throw refusal('Khoản này không còn ở bàn biên tập.', 404);
  if (posting.is_confirmed) throw refusal('Khoản đã xác nhận thì không bỏ được: hãy “Ghi bút toán huỷ”.');
  if (posting.is_discarded) throw refusal('Khoản này đã bỏ từ trước.');
  if (posting.entered_by_id !== by.id && !by.mayConfirm)
    throw refusal('Chỉ người ghi, người duyệt hoặc quản trị bỏ được khoản này.', 403);
  await session.all(sql`
    update postings set discarded_at = clock_timestamp(), discarded_by_id = ${by.id}, discard_reason = ${reason},
      updated_at = clock_timestamp()
    where id = ${id}`);
}
