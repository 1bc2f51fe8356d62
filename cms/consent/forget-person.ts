import { sql } from '@payloadcms/db-postgres';
import { mayPublish } from '#cms/access/roles.ts';
import { actionEndpoint } from '#cms/publishing/action-endpoint.ts';
import { refusal } from '#cms/publishing/refusal.ts';

/**
 * POST /api/consents/:id/forget: what the register keeps of somebody who has withdrawn is deleted: name,
 * representative, note, the signed paper. That a consent was given and withdrawn, when and for which
 * pictures, stays, so that nobody shows them again.
 */
export const forgetPerson = actionEndpoint({
  path: '/:id/forget',
  allowed: mayPublish,
  otherwise: 'Chỉ người duyệt và quản trị xóa được dữ liệu cá nhân trong sổ.',
  act: async (session, { id, by, req }) => {
    const [row] = await session.all<{ withdrawn: boolean; paper: number | null }>(sql`
      select withdrawn_at is not null as withdrawn, paper_id as paper from consents where id = ${id} for update`);
    if (!row) throw refusal(req.t('general:notFound'), 404);
    if (!row.withdrawn)
      throw refusal('Chỉ xóa dữ liệu của phiếu đã rút lại. Hãy ghi việc rút lại trước, ảnh sẽ được gỡ ngay.');
    await session.all(sql`
      update consents set person = 'Phiếu ' || id || ' (đã xóa tên)', representative = null, note = null,
        paper_id = null, search_text = 'phieu ' || id || ' da xoa ten', updated_at = now(), updated_by_id = ${by.id}
      where id = ${id}`);
    if (row.paper !== null && !(await isShared(session, row.paper)))
      await req.payload.delete({
        collection: 'consent-papers',
        id: row.paper,
        depth: 0,
        overrideAccess: true,
        req,
      });
    return { message: 'Đã xóa tên, người đại diện, ghi chú và bản chụp phiếu. Ảnh vẫn không được dùng lại.' };
  },
});

/** One paper may have been signed for several people. */
async function isShared(session: Parameters<Parameters<typeof actionEndpoint>[0]['act']>[0], paper: number) {
  return (await session.all(sql`select 1 from consents where paper_id = ${paper}`)).length > 0;
}
