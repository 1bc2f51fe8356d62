import type { Block } from 'payload';
import { pictureParts } from '#cms/fields/shown-picture-field.ts';

/** A photograph in the text. */
export const pictureBlock: Block = {
  slug: 'picture',
  labels: { singular: 'Ảnh', plural: 'Ảnh' },
  fields: pictureParts({ mediaRequired: true, captionRequired: true }),
};
