import type { Block } from 'payload';

/** A file to open or download, within the text. */
export const documentBlock: Block = {
  slug: 'document',
  labels: { singular: 'Tệp văn bản', plural: 'Tệp văn bản' },
  fields: [
    {
      name: 'media',
      label: 'Tệp',
      type: 'upload',
      relationTo: 'media',
      required: true,
      filterOptions: { type: { equals: 'file' } },
    },
    { name: 'title', label: 'Tên hiển thị', type: 'text', required: true },
  ],
};
