import type { GroupField } from 'payload';
import { notOnACopy } from './publication-fields.ts';

/** Why a document is no longer shown. The reader who comes back is told in these words. */
export const withdrawalField: GroupField = {
  name: 'withdrawal',
  label: 'Lý do gỡ bài',
  type: 'group',
  admin: {
    position: 'sidebar',
    description: 'Ghi trước khi bấm “Gỡ bài”. Bạn đọc mở lại địa chỉ cũ sẽ thấy lý do này.',
  },
  fields: [
    {
      name: 'reason',
      label: 'Lý do',
      hooks: notOnACopy,
      type: 'select',
      options: [
        { value: 'published-in-error', label: 'Đăng nhầm' },
        { value: 'consolidated', label: 'Đã gộp vào bài khác' },
        { value: 'outdated', label: 'Không còn đúng hoặc hết hiệu lực' },
        { value: 'other', label: 'Lý do khác' },
      ],
    },
    {
      name: 'note',
      label: 'Nói thêm với bạn đọc',
      type: 'textarea',
      maxLength: 500,
      hooks: notOnACopy,
    },
  ],
};
