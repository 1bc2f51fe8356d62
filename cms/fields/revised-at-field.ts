import type { Field } from 'payload';
import { notOnACopy } from './publication-fields.ts';

/** The date of the last change that readers are told about. */
export const revisedAtField: Field = {
  name: 'revisedAt',
  label: 'Ngày cập nhật',
  type: 'date',
  hooks: notOnACopy,
  admin: {
    position: 'sidebar',
    disableBulkEdit: true,
    description: 'Chỉ điền khi sửa nội dung đã đăng và muốn báo cho bạn đọc biết.',
    components: { Field: '/admin/clock/moment-field#MomentField' },
  },
};
