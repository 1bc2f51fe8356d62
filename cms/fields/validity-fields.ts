import type { Field } from 'payload';
import { dayField } from './day-field.ts';
import { oneOf } from './relation-fields.ts';

/** When a unit or place was in force. Both ends may be open; the old one stays, and names its successor. */
export const validityFields = (collection: 'units' | 'places'): Field[] => [
  {
    type: 'row',
    fields: [
      dayField('validFrom', { label: 'Có hiệu lực từ', width: '50%' }),
      dayField('validTo', {
        label: 'Đến hết ngày',
        width: '50%',
        description: 'Chỉ điền khi đã giải thể hoặc sáp nhập.',
      }),
    ],
  },
  oneOf(collection, 'successor', {
    label: 'Kế thừa bởi',
    description: 'Đơn vị hoặc địa bàn mới sau sáp nhập. Bài cũ giữ nguyên tên cũ.',
  }),
];
