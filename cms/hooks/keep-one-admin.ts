import { sql } from '@payloadcms/db-postgres';
import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
} from 'payload';
import { sessionOfSave } from '#cms/publishing/sql-session.ts';

const ADMINS_LOCK = 4_321_002;

/** The last administrator keeps the role, and is not suspended … */
export const keepOneAdminOnChange: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const isOne = originalDoc?.role === 'admin' && !originalDoc.suspendedAt;
  const loses = isOne && ((data['role'] !== undefined && data['role'] !== 'admin') || !!data['suspendedAt']);
  if (loses) await refuseIfLast(originalDoc.id, req);
  return data;
};

/** … and the account. Nobody deletes the account they are working with. */
export const keepOneAdminOnDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (req.user && String(req.user.id) === String(id)) {
    throw new APIError('Bạn không thể xóa tài khoản đang dùng.', 403, null, true);
  }
  await refuseIfLast(id, req);
};

/** The lock lets two administrators who demote each other at the same moment do so one after the other. */
async function refuseIfLast(id: number | string, req: PayloadRequest): Promise<void> {
  const session = await sessionOfSave(req);
  await session.all(sql`select pg_advisory_xact_lock(${ADMINS_LOCK})`);
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    where: { role: { equals: 'admin' }, id: { not_equals: id }, suspendedAt: { exists: false } },
    overrideAccess: true,
    req,
  });
  if (totalDocs > 0) return;
  throw new APIError(
    'Đây là quản trị viên duy nhất: hãy giao quyền quản trị cho người khác trước.',
    403,
    null,
    true,
  );
}
