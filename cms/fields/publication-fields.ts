import type { Field } from 'payload';
import { publishedByField } from './authorship-fields.ts';

/** A copy is a new document, with nothing published yet. */
export const notOnACopy = { beforeDuplicate: [() => null] };

/** The hour under the title. Stamped at the first publish; an editor may set it back for an imported text. */
export const publicationFields: Field[] = [
  {
    name: 'publishedAt',
    label: 'Ngày giờ đăng',
    type: 'date',
    index: true,
    hooks: notOnACopy,
    admin: {
      position: 'sidebar',
      disableBulkEdit: true,
      description: 'Để trống thì lấy lúc bấm “Xuất bản”. Muốn đăng vào giờ khác, dùng “Hẹn giờ”.',
      components: { Field: '/admin/clock/moment-field#MomentField' },
    },
  },
  { ...publishedByField, hooks: notOnACopy },
];
