import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import { isInScope } from '#cms/access/scope.ts';
import { refusal } from '#cms/publishing/refusal.ts';
import type { SqlSession } from '#cms/publishing/sql-session.ts';
import type { Genre, RolePaid } from './genres.ts';
import { monthAfter, sayMonth, type Month } from './month.ts';
import { ratesFor } from './rates.ts';
import { LINE, type RoyaltyLine } from './read-month.ts';

/** What people type into a line. Decimals are exact digits. */
export interface TypedLine {
  genre: Genre;
  role: RolePaid;
  person: string;
  coefficient: string;
  quantity: string;
  note: string;
}

interface Writer {
  session: SqlSession;
  req: PayloadRequest;
  by: { id: number };
}

/** Adds a line to an article. @throws {APIError} 403, 404, 409 */
export async function addLine(
  writer: Writer,
  { month, article }: { month: Month; article: number },
  line: TypedLine,
): Promise<number> {
  const { session, by } = writer;
  const [found] = await session.all<{ title: string; ownerUnit: number | null }>(
    sql`select title, owner_unit_id as "ownerUnit" from articles where id = ${article}`,
  );
  if (!found) throw refusal('Không có bài này.', 404);
  await refuseOutside(writer, found.ownerUnit);
  await refuseLocked(session, month);
  const { unitPrice } = await ratesFor(session, month);
  const [made] = await session.all<{ id: number }>(sql`
    insert into royalty_lines (month, article_id, article_title, owner_unit, genre, role, person, coefficient, quantity,
      unit_price, note, edited_by)
    values (${month}, ${article}, ${found.title}, ${found.ownerUnit}, ${line.genre}, ${line.role}, ${line.person},
      ${line.coefficient}::numeric, ${line.quantity}::numeric, ${unitPrice}, ${line.note}, ${by.id})
    returning id::int`);
  return made!.id;
}

/** @throws {APIError} 409 if somebody else has changed it since `seen` */
export async function changeLine(writer: Writer, id: number, line: TypedLine, seen: string): Promise<void> {
  const { session, by } = writer;
  const before = await lineOf(writer, id);
  await refuseLocked(session, before.month);
  if (before.adjusts !== null) throw refusal('Dòng điều chỉnh không sửa được: hãy xóa rồi điều chỉnh lại.');
  if (before.editedAt !== seen)
    throw refusal('Dòng này vừa được người khác sửa. Hãy tải lại bảng rồi sửa tiếp.');
  await session.all(sql`
    update royalty_lines set genre = ${line.genre}, role = ${line.role}, person = ${line.person},
      coefficient = ${line.coefficient}::numeric, quantity = ${line.quantity}::numeric, note = ${line.note},
      edited_by = ${by.id}, edited_at = clock_timestamp()
    where id = ${id}`);
}

export async function removeLine(writer: Writer, id: number): Promise<void> {
  const line = await lineOf(writer, id);
  await refuseLocked(writer.session, line.month);
  await writer.session.all(sql`delete from royalty_lines where id = ${id}`);
}

/**
 * Corrects a line of a locked month: the difference stands in the next month that is open.
 *
 * @param coefficient what it should have been
 * @returns the month in which the correction stands
 */
export async function adjustLine(
  writer: Writer,
  id: number,
  coefficient: string,
  reason: string,
): Promise<Month> {
  const { session, by } = writer;
  const line = await lineOf(writer, id);
  if (!(await isLocked(session, line.month))) throw refusal('Tháng này chưa chốt: hãy sửa thẳng dòng ấy.');
  if (line.adjusts !== null) throw refusal('Hãy điều chỉnh dòng gốc, không điều chỉnh dòng điều chỉnh.');
  let month = monthAfter(line.month);
  while (await isLocked(session, month)) month = monthAfter(month);
  const [made] = await session.all(sql`
    insert into royalty_lines (month, article_id, article_title, owner_unit, genre, role, person, coefficient, quantity,
      unit_price, note, adjusts_id, edited_by)
    select ${month}, l.article_id, l.article_title, l.owner_unit, l.genre, l.role, l.person,
      ${coefficient}::numeric - l.coefficient - coalesce((select sum(a.coefficient) from royalty_lines a where a.adjusts_id = l.id), 0),
      l.quantity, l.unit_price, ${reason}, l.id, ${by.id}
    from royalty_lines l where l.id = ${id}
      and ${coefficient}::numeric <> l.coefficient
        + coalesce((select sum(a.coefficient) from royalty_lines a where a.adjusts_id = l.id), 0)
    returning 1`);
  if (!made) throw refusal('Hệ số ấy đang đúng như vậy rồi.');
  return month;
}

async function lineOf(writer: Writer, id: number): Promise<RoyaltyLine> {
  const [line] = await writer.session.all<RoyaltyLine & { ownerUnit: number | null }>(
    sql`select ${LINE}, owner_unit as "ownerUnit" from royalty_lines where id = ${id} for update`,
  );
  if (!line) throw refusal('Không còn dòng này.', 404);
  await refuseOutside(writer, line.ownerUnit);
  return line;
}

async function refuseOutside({ req }: Writer, ownerUnit: number | null): Promise<void> {
  if (!(await isInScope(req, ownerUnit))) throw refusal('Bài này không thuộc đơn vị của bạn.', 403);
}

export async function isLocked(session: SqlSession, month: Month): Promise<boolean> {
  const rows = await session.all(
    sql`select 1 from royalty_months where month = ${month} and locked_at is not null`,
  );
  return rows.length > 0;
}

/** The database refuses it once more, for whoever comes at the same moment. */
export async function refuseLocked(session: SqlSession, month: Month): Promise<void> {
  if (await isLocked(session, month))
    throw refusal(`Bảng ${sayMonth(month)} đã chốt. Hãy dùng “Điều chỉnh”: phần chênh tính vào tháng sau.`);
}
