import type { CollectionConfig } from 'payload';
import { authorshipFields } from '#cms/fields/authorship-fields.ts';
import { dayField } from '#cms/fields/day-field.ts';
import { publicationFields } from '#cms/fields/publication-fields.ts';
import { manyOf, oneOf } from '#cms/fields/relation-fields.ts';
import { revisedAtField } from '#cms/fields/revised-at-field.ts';
import { searchTextField } from '#cms/fields/search-text-field.ts';
import { pictureParts } from '#cms/fields/shown-picture-field.ts';
import { slugField } from '#cms/fields/slug-field.ts';
import { withdrawalField } from '#cms/fields/withdrawal-field.ts';
import { returnedNotice, workflowFields } from '#cms/fields/workflow-fields.ts';
import { documentHooks } from '#cms/hooks/document-hooks.ts';
import { documentCollection, documentComponents } from './document-collection.ts';

/** Album ảnh. */
export const albums: CollectionConfig = {
  slug: 'albums',
  labels: { singular: 'Album ảnh', plural: 'Album ảnh' },
  ...documentCollection,
  defaultSort: '-updatedAt',
  admin: {
    components: documentComponents,
    group: 'Nội dung',
    useAsTitle: 'title',
    defaultColumns: ['title', 'takenOn', 'stage', 'updatedBy', 'updatedAt'],
    listSearchableFields: ['searchText'],
  },
  hooks: documentHooks('album'),
  fields: [
    returnedNotice,
    ...workflowFields,
    { name: 'title', label: 'Tên album', type: 'text', required: true, maxLength: 200 },
    { name: 'sapo', label: 'Lời giới thiệu', type: 'textarea', maxLength: 700 },
    {
      name: 'pictures',
      label: 'Ảnh',
      labels: { singular: 'Ảnh', plural: 'Ảnh' },
      type: 'array',
      fields: pictureParts({ mediaRequired: true }),
    },
    dayField('takenOn', { label: 'Ngày chụp' }),
    oneOf('places', 'place', { label: 'Địa bàn' }),
    oneOf('campaigns', 'campaign', { label: 'Thuộc chiến dịch' }),
    manyOf('units', 'units', { label: 'Đơn vị' }),
    { name: 'photosBy', label: 'Ảnh của', type: 'text', maxLength: 120 },
    slugField({ example: 'ngay-hoi-doc-sach → /thu-vien/anh/ngay-hoi-doc-sach-15/' }),
    revisedAtField,
    ...publicationFields,
    withdrawalField,
    ...authorshipFields,
    searchTextField,
  ],
};
