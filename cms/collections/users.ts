import type { CollectionConfig } from 'payload';
import { nobody, ROLE_LABELS, ROLES } from '#cms/access/roles.ts';
import { onlyAdmins, ownOrAdmins, usersAccess } from '#cms/access/users.ts';
import { env } from '#cms/env.ts';
import { userHooks } from '#cms/hooks/user-hooks.ts';
import { signInEndpoints } from '#cms/sign-in/endpoints/sign-in-endpoints.ts';
import { closedAccountEndpoints } from './closed-account-endpoints.ts';
import { withoutApiTab } from './without-api-tab.ts';

/** Twelve hours without a page turned, and one signs in again. */
const IDLE_SECONDS = 12 * 60 * 60;

/** Người dùng. Made by an administrator or by `cms/users/create-admin.ts`; nobody registers. */
export const users: CollectionConfig = {
  slug: 'users',
  labels: { singular: 'Người dùng', plural: 'Người dùng' },
  access: usersAccess,
  disableDuplicate: true,
  lockDocuments: false,
  auth: {
    tokenExpiration: IDLE_SECONDS,
    removeTokenFromResponses: true,
    cookies: { secure: env.CMS_URL.startsWith('https:'), sameSite: 'Strict' },
  },
  endpoints: [...signInEndpoints, ...closedAccountEndpoints],
  admin: {
    components: { views: { edit: withoutApiTab } },
    group: 'Hệ thống',
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'role', 'signIn', 'updatedAt'],
    listSearchableFields: ['name', 'email'],
    hidden: ({ user }) => user?.['role'] !== 'admin',
  },
  hooks: userHooks,
  fields: [
    {
      name: 'signIn',
      label: 'Đăng nhập',
      type: 'ui',
      admin: {
        disableBulkEdit: true,
        components: {
          Field: '/admin/sign-in/account-panel#AccountPanel',
          Cell: '/admin/sign-in/account-cell#AccountCell',
        },
      },
    },
    { name: 'name', label: 'Họ tên', type: 'text', required: true, maxLength: 100 },
    {
      name: 'email',
      label: 'Thư điện tử (dùng để đăng nhập)',
      type: 'email',
      required: true,
      unique: true,
      access: { read: ownOrAdmins, update: onlyAdmins },
    },
    {
      name: 'role',
      label: 'Vai trò',
      type: 'select',
      required: true,
      defaultValue: 'contributor',
      options: ROLES.map((value) => ({ value, label: ROLE_LABELS[value] })),
      access: { update: onlyAdmins },
      admin: {
        description:
          'Cộng tác viên viết nháp của mình; biên tập viên sửa mọi bản nháp; người duyệt xuất bản và gỡ bài; quản trị thêm cả người dùng; thủ quỹ chỉ ghi thu chi công trình, người khác xác nhận; kiểm tra viên chỉ đọc nhật ký hệ thống.',
      },
    },
    {
      name: 'unit',
      label: 'Đơn vị',
      type: 'relationship',
      relationTo: 'units',
      index: true,
      maxDepth: 0,
      access: { create: onlyAdmins, update: onlyAdmins },
      admin: {
        allowCreate: false,
        allowEdit: false,
        description:
          'Người có đơn vị chỉ thấy và sửa bản nháp của đơn vị mình và cấp dưới. Để trống: cả tỉnh.',
      },
    },
    {
      name: 'suspendedAt',
      label: 'Tạm khóa từ',
      type: 'date',
      access: { create: nobody, update: onlyAdmins },
      admin: { hidden: true },
    },
  ],
};
