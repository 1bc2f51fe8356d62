import type { PayloadRequest } from 'payload';

/** Who works at the desk, from the widest right to the narrowest. */
export const ROLES = ['admin', 'approver', 'editor', 'contributor'] as const;

export type Role = (typeof ROLES)[number];

export const ROLE_LABELS: Record<Role, string> = {
  admin: 'Quản trị',
  approver: 'Người duyệt',
  editor: 'Biên tập viên',
  contributor: 'Cộng tác viên',
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

export const isStaff = anyOf('admin', 'approver', 'editor', 'contributor');
export const isAdmin = anyOf('admin');
/** Publishes, takes down, schedules, restores, deletes. */
export const mayPublish = anyOf('admin', 'approver');
/** Edits what others wrote. */
export const mayEditAll = anyOf('admin', 'approver', 'editor');
export const nobody = (): boolean => false;
