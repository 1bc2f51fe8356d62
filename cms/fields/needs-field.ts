import type { ArrayField } from 'payload';

/** Goods and days of labour that a project looks for. Postings name a row by its id. */
export const needsField: ArrayField = {
  name: 'needs',
  label: 'Hiện vật và ngày công cần có',
  labels: { singular: 'Thứ cần', plural: 'Thứ cần' },
  type: 'array',
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'form',
          label: 'Loại',
          type: 'select',
          required: true,
          defaultValue: 'goods',
          options: [
            { value: 'goods', label: 'Hiện vật' },
            { value: 'labour', label: 'Ngày công' },
          ],
          admin: { width: '20%' },
        },
        {
          name: 'item',
          label: 'Cần gì',
          type: 'text',
          required: true,
          admin: { width: '40%', description: '“xi măng PCB30”, “thợ xây”' },
        },
        {
          name: 'quantity',
          label: 'Số lượng',
          type: 'number',
          required: true,
          min: 0.001,
          admin: { width: '20%' },
        },
        {
          name: 'unit',
          label: 'Đơn vị tính',
          type: 'text',
          required: true,
          admin: { width: '20%', description: 'bao, m³, ngày công' },
        },
      ],
    },
    { name: 'note', label: 'Nói thêm', type: 'text', maxLength: 300 },
  ],
};
