import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
} from 'payload';
import { takeLock } from '#cms/publishing/locks.ts';
import { sessionOfSave } from '#cms/publishing/sql-session.ts';

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

async function refuseIfLast(id: number | string, req: PayloadRequest): Promise<void> {
  await takeLock(await sessionOfSave(req), 'admins');
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
