import { sql } from '@payloadcms/db-postgres';
import { formatDong } from '#contract/text/numbers.ts';
import type { SqlSession } from '#cms/publishing/sql-session.ts';
import { idsIn } from './posting-row.ts';
import { refusal } from '#cms/publishing/refusal.ts';

interface Verdict {
  id: number;
  donor_name: string;
  is_confirmed: boolean;
  is_discarded: boolean;
  is_own: boolean;
  nobody_entered: boolean;
}

/** Locks the postings and refuses those that this person may not confirm. @throws {APIError} in Vietnamese */
export async function refuseUnconfirmable(
  session: SqlSession,
  ids: readonly number[],
  by: { id: number },
): Promise<void> {
  const rows = await session.all<Verdict>(sql`
    select id, donor_name, confirmed_at is not null as is_confirmed, discarded_at is not null as is_discarded,
      entered_by_id is null as nobody_entered,
      entered_by_id = ${by.id} or coalesce(writers @> to_jsonb(${by.id}::int), false) as is_own
    from postings where id in (${idsIn(ids)}) order by id for update`);
  if (rows.length !== new Set(ids).size) throw refusal('Có khoản không còn ở bàn biên tập.', 404);
  for (const row of rows) {
    const which = `Khoản của “${row.donor_name}”`;
    if (row.is_confirmed) throw refusal(`${which} đã được xác nhận.`);
    if (row.is_discarded) throw refusal(`${which} đã bỏ, không xác nhận được.`);
    if (row.is_own) throw refusal(`${which} do chính bạn ghi hoặc sửa: người khác phải xác nhận.`, 403);
    if (row.nobody_entered) throw refusal(`${which} không rõ ai ghi, không xác nhận được.`);
  }
}

/** Evidence that is not fit to be shown would leave a hole in the public page. @throws {APIError} */
export async function refuseUnshowableEvidence(session: SqlSession, ids: readonly number[]): Promise<void> {
  const [row] = await session.all<{ donor_name: string; title: string }>(sql`
    select p.donor_name, e.title from postings p join postings_evidence e on e._parent_id = p.id
    where p.id in (${idsIn(ids)}) and not exists (
      select 1 from published m where m.kind = 'media' and m.id = e.media_id::text and m.state = 'live')
    limit 1`);
  if (row)
    throw refusal(
      `Khoản của “${row.donor_name}”: chứng từ “${row.title}” chưa hiện được. Ghi mô tả cho ảnh, tên cho tệp trong kho rồi xác nhận lại.`,
    );
}

/** Lines and needs that postings name must be the project's own. @throws {APIError} */
export async function refuseForeignRows(session: SqlSession, ids: readonly number[]): Promise<void> {
  const [row] = await session.all<{ donor_name: string }>(sql`
    select p.donor_name from postings p
    where p.id in (${idsIn(ids)}) and p.cancels_id is null and (
      p.budget_line is not null and not exists (
        select 1 from projects_budget b where b.id = p.budget_line and b._parent_id = p.project_id)
      or p.need is not null and not exists (
        select 1 from projects_needs n where n.id = p.need and n._parent_id = p.project_id))
    limit 1`);
  if (row)
    throw refusal(
      `Khoản của “${row.donor_name}” ghi cho hạng mục hoặc thứ cần không có trong công trình. Người ghi hãy chọn lại.`,
    );
}

/**
 * After these postings no project may have spent more than it received, unless each new spending says why:
 * then everybody reads it. @throws {APIError}
 */
export async function refuseSilentOverspending(session: SqlSession, ids: readonly number[]): Promise<void> {
  const [row] = await session.all<{ title: string | null; received: string; spent: string }>(sql`
    with chosen as (select id, project_id, bucket, cancels_id, overspending from postings where id in (${idsIn(ids)})),
    silent as (
      select distinct project_id from chosen
      where bucket = 'spent' and cancels_id is null and coalesce(btrim(overspending), '') = ''),
    sums as (
      select p.project_id,
        coalesce(sum(p.amount) filter (where p.bucket = 'received'), 0) as received,
        coalesce(sum(p.amount) filter (where p.bucket = 'spent'), 0) as spent
      from postings p join silent using (project_id)
      where p.confirmed_at is not null or p.id in (select id from chosen)
      group by p.project_id)
    select pr.title, s.received, s.spent from sums s join projects pr on pr.id = s.project_id
    where s.spent > s.received limit 1`);
  if (!row) return;
  throw refusal(
    `Công trình “${row.title ?? ''}” sẽ chi ${formatDong(Number(row.spent))}, quá số đã nhận ${formatDong(Number(row.received))}. ` +
      'Người ghi điền “Vì sao chi quá số đã nhận” (ai cũng đọc được), hoặc chờ xác nhận khoản nhận trước.',
  );
}
