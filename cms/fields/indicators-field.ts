import type { ArrayField } from 'payload';
import { dayField } from './day-field.ts';

/** What a campaign set out to reach and what it reached. */
export const indicatorsField: ArrayField = {
  name: 'indicators',
  label: 'Chỉ tiêu và kết quả',
  labels: { singular: 'Chỉ tiêu', plural: 'Chỉ tiêu' },
  type: 'array',
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'name', label: 'Nội dung', type: 'text', required: true, admin: { width: '60%' } },
        {
          name: 'unit',
          label: 'Đơn vị tính',
          type: 'text',
          required: true,
          admin: { width: '40%', description: 'cây, km, lượt, đội hình…' },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'target', label: 'Chỉ tiêu', type: 'number', min: 0, admin: { width: '33%' } },
        { name: 'actual', label: 'Đã đạt', type: 'number', min: 0, admin: { width: '33%' } },
        dayField('asOf', { label: 'Tính đến ngày', width: '33%' }),
      ],
    },
  ],
};
