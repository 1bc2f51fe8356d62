import type { ArrayField } from 'payload';

/** Files offered for download beside a text. */
export const attachmentsField: ArrayField = {
  name: 'attachments',
  label: 'Tệp đính kèm',
  labels: { singular: 'Tệp', plural: 'Tệp' },
  type: 'array',
  fields: [
    {
      name: 'media',
      label: 'Tệp',
      type: 'upload',
      relationTo: 'media',
      required: true,
      filterOptions: { type: { equals: 'file' } },
    },
    {
      name: 'title',
      label: 'Tên hiển thị',
      type: 'text',
      required: true,
      admin: { description: 'Ví dụ: “Kế hoạch số 15-KH/TĐTN-BXDĐ (PDF)”.' },
    },
  ],
};
