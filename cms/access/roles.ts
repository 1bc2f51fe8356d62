import type { PayloadRequest } from 'payload';

/**
 * Who works at the desk, from the widest right to the narrowest; the treasurer keeps the books and
 * writes nothing else, the auditor reads the log and writes nothing at all.
 */
export const ROLES = ['admin', 'approver', 'editor', 'contributor', 'treasurer', 'auditor'] as const;

export type Role = (typeof ROLES)[number];

export const ROLE_LABELS: Record<Role, string> = {
  admin: 'Quản trị',
  approver: 'Người duyệt',
  editor: 'Biên tập viên',
  contributor: 'Cộng tác viên',
  treasurer: 'Thủ quỹ',
  auditor: 'Kiểm tra viên',
};

type Asked = { req: Pick<PayloadRequest, 'user'> };

/** The role of whoever asks; undefined for a visitor without an account. */
export function roleOf(req: Pick<PayloadRequest, 'user'>): Role | undefined {
  const role = req.user?.role;
  return ROLES.find((known) => known === role);
}

const anyOf =
  (...roles: Role[]) =>
  ({ req }: Asked): boolean =>
    roles.some((role) => role === roleOf(req));

export const isStaff = anyOf(...ROLES);
/** Writes articles and the like, be it only drafts. */
export const mayWrite = anyOf('admin', 'approver', 'editor', 'contributor');
/** Puts pictures and papers into the store. */
export const mayUpload = anyOf('admin', 'approver', 'editor', 'contributor', 'treasurer');
export const isAdmin = anyOf('admin');
/** Says who works on what, and for which unit. */
export const maySteer = anyOf('admin', 'approver', 'editor');
/** Reads the log of the desk. */
export const readsLog = anyOf('admin', 'auditor');
/** Presses "Xuất bản" once the content has been approved by somebody else. */
export const mayPressPublish = anyOf('admin', 'approver', 'editor');
/** Approves, takes down, restores, deletes. */
export const mayPublish = anyOf('admin', 'approver');
/** Edits what others wrote. */
export const mayEditAll = anyOf('admin', 'approver', 'editor');
/** Enters what projects receive and spend. */
export const mayEnter = anyOf('admin', 'treasurer');
/** Confirms what another has entered, verifies an account that another has proposed. */
export const mayConfirm = anyOf('admin', 'approver');
/** Sees the books with their private side: names in full, memos. */
export const seesBooks = anyOf('admin', 'approver', 'treasurer');
export const nobody = (): boolean => false;
