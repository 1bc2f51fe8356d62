import type { Block } from 'payload';

const HTTPS = /^https:\/\/[^\s<>"'\\]+$/u;

/** A video elsewhere, shown as a link with a picture: the page loads nothing from the other host. */
export const videoBlock: Block = {
  slug: 'video',
  labels: { singular: 'Video', plural: 'Video' },
  fields: [
    {
      name: 'url',
      label: 'Địa chỉ video',
      type: 'text',
      required: true,
      validate: (value: unknown) =>
        (typeof value === 'string' && HTTPS.test(value)) || 'Dán địa chỉ đầy đủ, bắt đầu bằng https://',
    },
    { name: 'title', label: 'Tên video', type: 'text', required: true },
    {
      name: 'media',
      label: 'Ảnh bìa',
      type: 'upload',
      relationTo: 'media',
      filterOptions: { type: { equals: 'picture' } },
    },
  ],
};
