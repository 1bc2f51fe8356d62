import { sql } from '@payloadcms/db-postgres';
import type { Endpoint } from 'payload';
import { mayPublish } from '#cms/access/roles.ts';
import { actionEndpoint } from '#cms/publishing/action-endpoint.ts';
import { refusal } from '#cms/publishing/refusal.ts';
import type { SqlSession } from '#cms/publishing/sql-session.ts';

interface Row {
  host: string;
  proposer: number | null;
  approved: boolean;
}

/** Puts the second name under a proposed host. The database asks the same once more, and writes the log. @throws {APIError} 403, 404, 409 */
export async function approveHost(session: SqlSession, id: number, by: number): Promise<string> {
  const [row] = await session.all<Row>(sql`
    select host, proposed_by_id as proposer, approved_at is not null as approved from link_hosts
    where id = ${id} for update`);
  if (!row) throw refusal('Không tìm thấy trang này; có thể đã bị xóa.', 404);
  if (row.approved) throw refusal(`“${row.host}” đã được duyệt.`);
  if (row.proposer === null)
    throw refusal('Người đề nghị không còn tài khoản. Hãy xóa đề nghị này và đề nghị lại.');
  if (row.proposer === by) throw refusal('Bạn là người đề nghị nên người khác phải duyệt.', 403);
  await session.all(sql`
    update link_hosts set approved_by_id = ${by}, approved_at = clock_timestamp(), updated_at = clock_timestamp()
    where id = ${id}`);
  return row.host;
}

/** POST /api/link-hosts/:id/approve */
const approve = actionEndpoint({
  path: '/:id/approve',
  allowed: mayPublish,
  otherwise: 'Chỉ người duyệt hoặc quản trị duyệt được trang dẫn liên kết.',
  act: async (session, { id, by }) => ({
    message: `Đã duyệt “${await approveHost(session, id, by.id)}”. Bài có liên kết tới trang này đăng được.`,
  }),
});

export const linkHostEndpoints: Omit<Endpoint, 'root'>[] = [approve];
