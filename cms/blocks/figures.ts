import type { Block } from 'payload';

/** "211 công trình · 165.214 cây xanh": numbers as the editor writes them. */
export const figuresBlock: Block = {
  slug: 'figures',
  labels: { singular: 'Con số', plural: 'Con số' },
  fields: [
    {
      name: 'items',
      label: 'Các con số',
      labels: { singular: 'Con số', plural: 'Con số' },
      type: 'array',
      required: true,
      minRows: 1,
      maxRows: 6,
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'value', label: 'Số', type: 'text', required: true, admin: { width: '40%' } },
            { name: 'label', label: 'Là gì', type: 'text', required: true, admin: { width: '60%' } },
          ],
        },
      ],
    },
    {
      name: 'asOf',
      label: 'Số liệu tính đến',
      type: 'text',
      admin: { description: 'Ví dụ: “đến hết tháng 6/2023”.' },
    },
  ],
};
