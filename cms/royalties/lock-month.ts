import { sql } from '@payloadcms/db-postgres';
import { refusal } from '#cms/publishing/refusal.ts';
import type { SqlSession } from '#cms/publishing/sql-session.ts';
import { sayMonth, type Month } from './month.ts';
import { ratesFor } from './rates.ts';
import { refuseLocked } from './write-line.ts';

/**
 * Closes a month for good: what changes later is a correction in another one. Somebody else than the
 * last to write in it does so.
 *
 * @param now the month that runs: it is not over yet
 * @throws {APIError} 403, 409 with the reason
 */
export async function lockMonth(
  session: SqlSession,
  month: Month,
  by: { id: number; name: string },
  now: Month,
): Promise<void> {
  await refuseLocked(session, month);
  if (month >= now) throw refusal(`Chưa hết ${sayMonth(month)} nên chưa chốt được.`);
  if ((await ratesFor(session, month)).isExample)
    throw refusal('Định mức đang là số ví dụ. Hãy nhập định mức đã được phê duyệt rồi chốt.');
  const [state] = await session.all<{ lastEditor: number | null }>(
    sql`select last_edited_by as "lastEditor" from royalty_months where month = ${month} for update`,
  );
  if (!state) throw refusal(`Bảng ${sayMonth(month)} chưa có dòng nào.`);
  if (state.lastEditor === by.id)
    throw refusal('Bạn là người sửa bảng này sau cùng. Hãy nhờ người duyệt khác chốt.', 403);
  await session.all(sql`
    update royalty_months set locked_by = ${by.id}, locked_by_name = ${by.name}, locked_at = clock_timestamp(), total = 0
    where month = ${month}`);
}
