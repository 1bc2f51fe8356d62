import type { ArrayField } from 'payload';

type Options = { name: string; label: string; description?: string; anyMedia?: boolean };

/** Media that stand beside a text under a title: PDF files, or with `anyMedia` photographs too. */
export const attachmentsFieldOf = ({ name, label, description, anyMedia }: Options): ArrayField => ({
  name,
  label,
  labels: { singular: 'Tệp', plural: 'Tệp' },
  type: 'array',
  admin: { description },
  fields: [
    {
      name: 'media',
      label: 'Tệp',
      type: 'upload',
      relationTo: 'media',
      required: true,
      ...(anyMedia ? {} : { filterOptions: { type: { equals: 'file' } } }),
    },
    {
      name: 'title',
      label: 'Tên hiển thị',
      type: 'text',
      required: true,
      admin: { description: 'Ví dụ: “Kế hoạch số 15-KH/TĐTN-BXDĐ (PDF)”.' },
    },
  ],
});

/** Files offered for download beside a text. */
export const attachmentsField = attachmentsFieldOf({ name: 'attachments', label: 'Tệp đính kèm' });
