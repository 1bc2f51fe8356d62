import type { CollectionConfig } from 'payload';
import { attachmentsField } from '#cms/fields/attachments-field.ts';
import { authorshipFields } from '#cms/fields/authorship-fields.ts';
import { bodyField } from '#cms/fields/body-field.ts';
import { bylineField } from '#cms/fields/byline-field.ts';
import { publicationFields } from '#cms/fields/publication-fields.ts';
import { manyOf, oneOf } from '#cms/fields/relation-fields.ts';
import { revisedAtField } from '#cms/fields/revised-at-field.ts';
import { searchTextField } from '#cms/fields/search-text-field.ts';
import { shownPictureField } from '#cms/fields/shown-picture-field.ts';
import { slugField } from '#cms/fields/slug-field.ts';
import { withdrawalField } from '#cms/fields/withdrawal-field.ts';
import { returnedNotice, workflowFields } from '#cms/fields/workflow-fields.ts';
import { documentHooks } from '#cms/hooks/document-hooks.ts';
import { documentCollection, documentComponents } from './document-collection.ts';

const textTab: CollectionConfig['fields'] = [
  {
    name: 'kicker',
    label: 'Dẫn đề',
    type: 'text',
    maxLength: 60,
    admin: { description: 'Đứng trước tít, ví dụ “Chợ Mới:”. Có thể để trống.' },
  },
  { name: 'title', label: 'Tít', type: 'text', required: true, maxLength: 200 },
  {
    name: 'sapo',
    label: 'Sapo',
    type: 'textarea',
    required: true,
    maxLength: 700,
    admin: { description: 'Hai đến ba câu nói hết ý chính; hiện dưới tít, trong danh sách và khi chia sẻ.' },
  },
  shownPictureField('hero', 'Ảnh đại diện', 'Ảnh lớn đầu bài, cũng là ảnh khi chia sẻ.'),
  bodyField('body', { label: 'Nội dung', required: true }),
];

const placeTab: CollectionConfig['fields'] = [
  oneOf('topics', 'topic', { label: 'Chuyên mục', required: true }),
  oneOf('campaigns', 'campaign', { label: 'Thuộc chiến dịch' }),
  oneOf('projects', 'project', { label: 'Về công trình' }),
  oneOf('series', 'series', { label: 'Trong loạt bài' }),
  manyOf('units', 'units', { label: 'Đơn vị được nhắc đến' }),
  manyOf('places', 'places', { label: 'Địa bàn' }),
  manyOf('articles', 'related', {
    label: 'Tin liên quan',
    description: 'Chọn tay; còn chỗ thì trang tự thêm tin cũ cùng chuyên mục.',
  }),
  attachmentsField,
];

const sourceTab: CollectionConfig['fields'] = [
  bylineField,
  {
    name: 'photosBy',
    label: 'Ảnh trong bài của',
    type: 'text',
    admin: { description: 'Điền khi mọi ảnh do một người chụp.' },
  },
  {
    name: 'source',
    label: 'Nguồn',
    type: 'group',
    admin: { description: 'Chỉ điền khi dẫn lại từ báo, trang khác.' },
    fields: [
      { name: 'name', label: 'Tên báo, trang', type: 'text' },
      { name: 'url', label: 'Địa chỉ bài gốc', type: 'text', validate: httpAddress },
    ],
  },
];

function httpAddress(value: unknown): string | true {
  if (value === undefined || value === null || value === '') return true;
  return (
    (typeof value === 'string' && /^https?:\/\/[^\s<>"'\\]+$/u.test(value)) ||
    'Dán địa chỉ đầy đủ, bắt đầu bằng https://'
  );
}

/** Tin bài. */
export const articles: CollectionConfig = {
  slug: 'articles',
  labels: { singular: 'Tin bài', plural: 'Tin bài' },
  ...documentCollection,
  defaultSort: '-updatedAt',
  admin: {
    components: documentComponents,
    group: 'Nội dung',
    useAsTitle: 'title',
    defaultColumns: ['title', 'topic', 'stage', 'publishedAt', 'updatedBy', 'updatedAt'],
    listSearchableFields: ['searchText'],
  },
  hooks: documentHooks('article'),
  fields: [
    returnedNotice,
    ...workflowFields,
    {
      type: 'tabs',
      tabs: [
        { label: 'Bài viết', fields: textTab },
        { label: 'Xếp chỗ và đính kèm', fields: placeTab },
        { label: 'Ký tên và nguồn', fields: sourceTab },
      ],
    },
    slugField({ example: 'tuoi-tre-cho-moi-ra-quan → /tin-tuc/tuoi-tre-cho-moi-ra-quan-15/' }),
    ...publicationFields,
    revisedAtField,
    withdrawalField,
    ...authorshipFields,
    searchTextField,
  ],
};
