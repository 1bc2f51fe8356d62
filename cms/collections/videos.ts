import type { CollectionConfig } from 'payload';
import { authorshipFields } from '#cms/fields/authorship-fields.ts';
import { bodyField } from '#cms/fields/body-field.ts';
import { dayField } from '#cms/fields/day-field.ts';
import { publicationFields } from '#cms/fields/publication-fields.ts';
import { manyOf, oneOf } from '#cms/fields/relation-fields.ts';
import { revisedAtField } from '#cms/fields/revised-at-field.ts';
import { searchTextField } from '#cms/fields/search-text-field.ts';
import { shownPictureField } from '#cms/fields/shown-picture-field.ts';
import { slugField } from '#cms/fields/slug-field.ts';
import { videoSourceField } from '#cms/fields/video-source-field.ts';
import { withdrawalField } from '#cms/fields/withdrawal-field.ts';
import { returnedNotice, workflowFields } from '#cms/fields/workflow-fields.ts';
import { documentHooks } from '#cms/hooks/document-hooks.ts';
import { documentCollection, documentComponents } from './document-collection.ts';

/** Video. */
export const videos: CollectionConfig = {
  slug: 'videos',
  labels: { singular: 'Video', plural: 'Video' },
  ...documentCollection,
  defaultSort: '-updatedAt',
  admin: {
    components: documentComponents,
    group: 'Nội dung',
    useAsTitle: 'title',
    defaultColumns: ['title', 'takenOn', 'stage', 'updatedBy', 'updatedAt'],
    listSearchableFields: ['searchText'],
  },
  hooks: documentHooks('video'),
  fields: [
    returnedNotice,
    ...workflowFields,
    { name: 'title', label: 'Tên video', type: 'text', required: true, maxLength: 200 },
    { name: 'sapo', label: 'Lời giới thiệu', type: 'textarea', maxLength: 700 },
    videoSourceField,
    shownPictureField('poster', 'Ảnh bìa', 'Hiện trước khi bạn đọc bấm xem.'),
    {
      name: 'duration',
      label: 'Dài (giây)',
      type: 'number',
      min: 1,
      validate: (value: unknown) =>
        value === undefined ||
        value === null ||
        (Number.isInteger(value) && Number(value) > 0) ||
        'Điền số giây.',
    },
    bodyField('transcript', {
      label: 'Lời và hình trong video',
      description: 'Cho người không nghe được hoặc mạng yếu: ai nói gì, hình cho thấy gì.',
    }),
    dayField('takenOn', { label: 'Ngày quay' }),
    oneOf('campaigns', 'campaign', { label: 'Thuộc chiến dịch' }),
    manyOf('units', 'units', { label: 'Đơn vị' }),
    slugField({ example: 'mot-ngay-o-ban → /thu-vien/video/mot-ngay-o-ban-15/' }),
    revisedAtField,
    ...publicationFields,
    withdrawalField,
    ...authorshipFields,
    searchTextField,
  ],
};
