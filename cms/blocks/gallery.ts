import type { Block } from 'payload';
import { pictureParts } from '#cms/fields/shown-picture-field.ts';

/** Several photographs shown together. */
export const galleryBlock: Block = {
  slug: 'gallery',
  labels: { singular: 'Chùm ảnh', plural: 'Chùm ảnh' },
  fields: [
    {
      name: 'pictures',
      label: 'Các ảnh',
      labels: { singular: 'Ảnh', plural: 'Ảnh' },
      type: 'array',
      required: true,
      minRows: 1,
      fields: pictureParts({ mediaRequired: true, captionRequired: true }),
    },
  ],
};
