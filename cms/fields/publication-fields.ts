import type { Field } from 'payload';
import { publishedByField } from './authorship-fields.ts';

/** The hour under the title. Stamped at the first publish; an editor may set it back for an imported text. */
export const publicationFields: Field[] = [
  {
    name: 'publishedAt',
    label: 'Ngày giờ đăng',
    type: 'date',
    index: true,
    admin: {
      position: 'sidebar',
      disableBulkEdit: true,
      description: 'Để trống thì lấy lúc bấm “Xuất bản”. Muốn đăng vào giờ khác, dùng “Hẹn giờ”.',
      date: { pickerAppearance: 'dayAndTime', displayFormat: 'HH:mm dd/MM/yyyy', timeFormat: 'HH:mm' },
    },
  },
  publishedByField,
];
