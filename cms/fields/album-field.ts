import type { ArrayField } from 'payload';
import { pictureParts } from './shown-picture-field.ts';

/** Photographs of a campaign beyond those in its text. */
export const albumField: ArrayField = {
  name: 'album',
  label: 'Bộ ảnh',
  labels: { singular: 'Ảnh', plural: 'Ảnh' },
  type: 'array',
  fields: pictureParts({ mediaRequired: true }),
};
