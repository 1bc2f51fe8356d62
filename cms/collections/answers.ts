import type { CollectionConfig } from 'payload';
import { authorshipFields } from '#cms/fields/authorship-fields.ts';
import { bodyField } from '#cms/fields/body-field.ts';
import { dayField } from '#cms/fields/day-field.ts';
import { publicationFields } from '#cms/fields/publication-fields.ts';
import { oneOf } from '#cms/fields/relation-fields.ts';
import { searchTextField } from '#cms/fields/search-text-field.ts';
import { withdrawalField } from '#cms/fields/withdrawal-field.ts';
import { returnedNotice, workflowFields } from '#cms/fields/workflow-fields.ts';
import { documentHooks } from '#cms/hooks/document-hooks.ts';
import { documentCollection, documentComponents } from './document-collection.ts';

/** Góp ý: a letter, and what came of it. */
export const answers: CollectionConfig = {
  slug: 'answers',
  labels: { singular: 'Góp ý', plural: 'Góp ý' },
  ...documentCollection,
  defaultSort: '-receivedOn',
  admin: {
    components: documentComponents,
    group: 'Bạn đọc',
    useAsTitle: 'title',
    defaultColumns: ['title', 'receivedOn', 'state', 'stage', 'updatedAt'],
    listSearchableFields: ['searchText'],
  },
  hooks: documentHooks('answer'),
  fields: [
    returnedNotice,
    ...workflowFields,
    { name: 'title', label: 'Việc gì', type: 'text', required: true, maxLength: 200 },
    { name: 'letter', label: 'Thư', type: 'textarea', maxLength: 5000 },
    { name: 'receipt', type: 'text', index: true, admin: { hidden: true } },
    dayField('receivedOn', { label: 'Nhận ngày', required: true }),
    {
      name: 'state',
      label: 'Đến đâu',
      type: 'select',
      required: true,
      defaultValue: 'received',
      options: [
        { value: 'received', label: 'Đã nhận' },
        { value: 'passed-on', label: 'Đã chuyển đơn vị' },
        { value: 'answered', label: 'Đã trả lời' },
        { value: 'closed', label: 'Đã đóng' },
      ],
    },
    oneOf('units', 'unit', { label: 'Đơn vị trả lời' }),
    bodyField('body', { label: 'Trả lời' }),
    { name: 'answeredAt', label: 'Trả lời lúc', type: 'date', admin: { hidden: true } },
    {
      name: 'question',
      label: 'Đăng ở “Hỏi – đáp”',
      type: 'group',
      fields: [
        { name: 'isShown', label: 'Đăng cho mọi người xem', type: 'checkbox', defaultValue: false },
        { name: 'title', label: 'Câu hỏi', type: 'text', maxLength: 200 },
        { name: 'slug', type: 'text', admin: { hidden: true } },
        { name: 'text', label: 'Nói rõ hơn', type: 'textarea', maxLength: 1000 },
      ],
    },
    ...publicationFields,
    withdrawalField,
    ...authorshipFields,
    searchTextField,
  ],
};
