import { sql } from '@payloadcms/db-postgres';
import type { SqlSession } from '#cms/publishing/sql-session.ts';
import { refusal } from '#cms/publishing/refusal.ts';

interface Original {
  number: string | null;
  cancels_id: number | null;
  cancelled_by_number: string | null;
}

/**
 * Enters the posting that cancels another: the same with the opposite sign. It counts once somebody else
 * has confirmed it.
 *
 * @returns the id of the new posting
 * @throws {APIError} if there is nothing to cancel, or it is being cancelled already
 */
export async function cancelPosting(
  session: SqlSession,
  id: number,
  by: { id: number },
  reason: string,
): Promise<number> {
  const [original] = await session.all<Original>(
    sql`select number, cancels_id, cancelled_by_number from postings where id = ${id} for update`,
  );
  if (!original) throw refusal('Khoản này không còn ở bàn biên tập.', 404);
  if (original.number === null)
    throw refusal('Khoản này chưa xác nhận nên chưa tính: hãy sửa, hoặc bấm “Bỏ khoản này”.');
  if (original.cancels_id !== null)
    throw refusal('Đây là bút toán huỷ. Nếu huỷ nhầm, hãy ghi lại khoản cũ thành một khoản mới.');
  if (original.cancelled_by_number !== null)
    throw refusal(`Khoản này đã bị huỷ bởi khoản số ${original.cancelled_by_number}.`);
  const [waiting] = await session.all(
    sql`select 1 from postings where cancels_id = ${id} and discarded_at is null`,
  );
  if (waiting) throw refusal('Đã có một bút toán huỷ khoản này đang chờ xác nhận.');
  const [made] = await session.all<{ id: number }>(sql`
    insert into postings (project_id, bucket, form, item, quantity, unit, amount, occurred_on, donor_name, donor_kind,
      name_shown, message_allowed, budget_line, need, reference, account_id, cancels_id, cancels_number, reason,
      entered_by_id)
    select project_id, bucket, form, item, -quantity, unit, -amount, clock_timestamp(), donor_name, donor_kind,
      name_shown, false, budget_line, need, reference, account_id, id, number, ${reason}, ${by.id}
    from postings where id = ${id} returning id`);
  return made!.id;
}
