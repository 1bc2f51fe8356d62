import type { TextareaField } from 'payload';
import { notOnACopy } from './publication-fields.ts';

/** Why published figures change: asked for by `recordFigures` on publishing, and empty again afterwards. */
export const figuresReasonField: TextareaField = {
  name: 'figuresReason',
  label: 'Lý do đổi số liệu',
  type: 'textarea',
  maxLength: 500,
  hooks: notOnACopy,
  admin: {
    position: 'sidebar',
    disableBulkEdit: true,
    description:
      'Cần khi đổi mục tiêu, dự toán, thứ cần, số người hưởng lợi, khối lượng hoặc hạn nhận của công trình đang đăng. Ai cũng đọc được.',
  },
};
