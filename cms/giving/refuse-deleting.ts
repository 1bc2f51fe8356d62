import { sql } from '@payloadcms/db-postgres';
import type { CollectionBeforeDeleteHook } from 'payload';
import { sessionForReading } from '#cms/publishing/sql-session.ts';
import { refusal } from '#cms/publishing/refusal.ts';

/** What has a ledger, an account or a history can be taken down, and not deleted. */
export const refuseProjectInBooks: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const session = await sessionForReading(req);
  const [row] = await session.all<{ found: boolean }>(sql`
    select exists (select 1 from postings where project_id = ${Number(id)})
      or exists (select 1 from accounts where project_id = ${Number(id)})
      or exists (select 1 from figure_changes where project_id = ${Number(id)}) as found`);
  if (row?.found)
    throw refusal(
      'Công trình này đã có khoản thu chi, tài khoản hoặc lịch sử số liệu nên không xóa hẳn được. Có thể gỡ khỏi cổng.',
    );
};

/** Whoever signed for something in the books stays known at the desk. */
export const refuseSigner: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const session = await sessionForReading(req);
  const user = Number(id);
  const [row] = await session.all<{ found: boolean }>(sql`
    select exists (select 1 from postings where ${user} in (entered_by_id, confirmed_by_id, discarded_by_id))
      or exists (select 1 from accounts where ${user} in (proposed_by_id, verified_by_id, closed_by_id))
      or exists (select 1 from figure_changes where changed_by_id = ${user}) as found`);
  if (row?.found)
    throw refusal(
      'Người này đã ghi, xác nhận hoặc xác minh trong sổ thu chi nên không xóa được. Hãy đổi mật khẩu để khóa tài khoản.',
    );
};
