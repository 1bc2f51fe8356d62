import type { CollectionConfig } from 'payload';
import { DOCUMENT_TYPES } from '#contract/faces/document.ts';
import { DOCUMENT_TYPE_NAMES } from '#contract/document-types.ts';
import { attachmentsFieldOf } from '#cms/fields/attachments-field.ts';
import { authorshipFields } from '#cms/fields/authorship-fields.ts';
import { bodyField } from '#cms/fields/body-field.ts';
import { dayField } from '#cms/fields/day-field.ts';
import { publicationFields } from '#cms/fields/publication-fields.ts';
import { manyOf, oneOf } from '#cms/fields/relation-fields.ts';
import { revisedAtField } from '#cms/fields/revised-at-field.ts';
import { searchTextField } from '#cms/fields/search-text-field.ts';
import { slugField } from '#cms/fields/slug-field.ts';
import { withdrawalField } from '#cms/fields/withdrawal-field.ts';
import { returnedNotice, workflowFields } from '#cms/fields/workflow-fields.ts';
import { documentHooks } from '#cms/hooks/document-hooks.ts';
import { documentCollection, documentComponents } from './document-collection.ts';

const aboutTab: CollectionConfig['fields'] = [
  {
    type: 'row',
    fields: [
      {
        name: 'number',
        label: 'Số, ký hiệu',
        type: 'text',
        required: true,
        maxLength: 60,
        index: true,
        admin: { width: '50%', description: 'Chép đúng như trên văn bản: “25-KH/TĐTN-BTG”.' },
      },
      {
        name: 'type',
        label: 'Loại',
        type: 'select',
        required: true,
        options: DOCUMENT_TYPES.map((value) => ({ value, label: DOCUMENT_TYPE_NAMES[value] })),
        admin: { width: '50%' },
      },
    ],
  },
  {
    name: 'title',
    label: 'Trích yếu',
    type: 'text',
    required: true,
    maxLength: 300,
    admin: { description: 'Nội dung chính trong một câu: “Tổ chức Tháng Thanh niên năm 2024”.' },
  },
  {
    name: 'issuer',
    label: 'Cơ quan ban hành',
    type: 'group',
    fields: [
      oneOf('units', 'unit', { label: 'Đơn vị của Đoàn' }),
      {
        name: 'name',
        label: 'Hoặc cơ quan khác',
        type: 'text',
        maxLength: 150,
        admin: { description: 'Ví dụ: “Trung ương Đoàn”, “UBND tỉnh”. Chỉ điền khi không chọn ở trên.' },
      },
    ],
  },
  {
    type: 'row',
    fields: [
      { name: 'signer', label: 'Người ký', type: 'text', maxLength: 100, admin: { width: '50%' } },
      { name: 'signerTitle', label: 'Chức vụ', type: 'text', maxLength: 100, admin: { width: '50%' } },
    ],
  },
  {
    type: 'row',
    fields: [
      dayField('issuedOn', { label: 'Ngày ban hành', required: true, width: '33%' }),
      dayField('effectiveOn', {
        label: 'Ngày có hiệu lực',
        width: '33%',
        description: 'Trống: từ ngày ban hành.',
      }),
      dayField('endsOn', {
        label: 'Hết hiệu lực sau ngày',
        width: '33%',
        description: 'Trống: không thời hạn.',
      }),
    ],
  },
  attachmentsFieldOf({ name: 'files', label: 'Tệp văn bản' }),
  bodyField('body', { label: 'Tóm lược nội dung' }),
];

const relationTab: CollectionConfig['fields'] = [
  {
    name: 'successors',
    type: 'ui',
    admin: {
      components: { Field: '/admin/papers/successors-panel#SuccessorsPanel' },
      disableListColumn: true,
      disableBulkEdit: true,
    },
  },
  manyOf('documents', 'replaces', {
    label: 'Thay thế văn bản',
    description: 'Văn bản được chọn sẽ ghi rõ là đã bị thay thế.',
  }),
  manyOf('documents', 'amends', { label: 'Sửa đổi, bổ sung văn bản' }),
  oneOf('topics', 'topic', { label: 'Lĩnh vực' }),
  {
    name: 'term',
    label: 'Nhiệm kỳ',
    type: 'text',
    maxLength: 20,
    admin: { description: 'Ví dụ: 2022–2027' },
  },
];

/** Văn bản. */
export const documents: CollectionConfig = {
  slug: 'documents',
  labels: { singular: 'Văn bản', plural: 'Văn bản' },
  ...documentCollection,
  defaultSort: '-issuedOn',
  admin: {
    components: documentComponents,
    group: 'Nội dung',
    useAsTitle: 'title',
    defaultColumns: ['number', 'title', 'issuedOn', 'stage', 'updatedBy', 'updatedAt'],
    listSearchableFields: ['searchText'],
  },
  hooks: documentHooks('document'),
  fields: [
    returnedNotice,
    ...workflowFields,
    {
      type: 'tabs',
      tabs: [
        { label: 'Văn bản', fields: aboutTab },
        { label: 'Quan hệ, phân loại', fields: relationTab },
      ],
    },
    slugField({ example: 'to-chuc-thang-thanh-nien-2024' }),
    revisedAtField,
    ...publicationFields,
    withdrawalField,
    ...authorshipFields,
    searchTextField,
  ],
};
