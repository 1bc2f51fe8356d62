import type { CollectionBeforeChangeHook, CollectionConfig } from 'payload';
import { nobody } from '#cms/access/roles.ts';
import { authorshipFields } from '#cms/fields/authorship-fields.ts';
import { bodyField } from '#cms/fields/body-field.ts';
import { dayField } from '#cms/fields/day-field.ts';
import { publicationFields } from '#cms/fields/publication-fields.ts';
import { oneOf } from '#cms/fields/relation-fields.ts';
import { searchTextField } from '#cms/fields/search-text-field.ts';
import { withdrawalField } from '#cms/fields/withdrawal-field.ts';
import { returnedNotice, workflowFields } from '#cms/fields/workflow-fields.ts';
import { documentHooks } from '#cms/hooks/document-hooks.ts';
import { fillAnswer } from '#cms/hooks/fill-answer.ts';
import { documentCollection, documentComponents } from './document-collection.ts';

const hooks = documentHooks('answer');

/** After who wrote was noted, since nobody writes an hour that is stamped; before the gate, which judges what is stored. */
const beforeTheGate = (hook: CollectionBeforeChangeHook) => {
  const usual = hooks.beforeChange ?? [];
  return [...usual.slice(0, -1), hook, ...usual.slice(-1)];
};

/** Written by the desk, from the letter. */
const sealed = { access: { create: nobody, update: nobody } };

/**
 * Trả lời góp ý: what came of a letter. Nothing of the letter is in here, since versions and the public face
 * outlive it; the letter itself is in `letters`.
 */
export const answers: CollectionConfig = {
  slug: 'answers',
  labels: { singular: 'Trả lời góp ý', plural: 'Trả lời góp ý' },
  ...documentCollection,
  // Made from its letter, once: without a receipt nobody could find it.
  access: { ...documentCollection.access, create: nobody },
  disableDuplicate: true,
  defaultSort: '-receivedOn',
  admin: {
    components: documentComponents,
    group: 'Bạn đọc',
    useAsTitle: 'title',
    defaultColumns: ['title', 'receivedOn', 'state', 'stage', 'updatedAt'],
    listSearchableFields: ['searchText'],
  },
  hooks: { ...hooks, beforeChange: beforeTheGate(fillAnswer) },
  fields: [
    returnedNotice,
    ...workflowFields,
    {
      name: 'ofLetter',
      type: 'ui',
      admin: {
        components: { Field: '/admin/feedback/letter-link#LetterLink' },
        disableListColumn: true,
        disableBulkEdit: true,
      },
    },
    { name: 'title', label: 'Việc gì', type: 'text', required: true, maxLength: 200 },
    { name: 'receipt', type: 'text', index: true, ...sealed, admin: { hidden: true } },
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
    { name: 'answeredAt', label: 'Trả lời lúc', type: 'date', ...sealed, admin: { hidden: true } },
    {
      name: 'question',
      label: 'Đăng ở “Hỏi – đáp”',
      type: 'group',
      fields: [
        {
          name: 'isShown',
          label: 'Đăng cho mọi người xem',
          type: 'checkbox',
          defaultValue: false,
          admin: {
            description:
              'Không đánh dấu: chỉ người viết thư xem được, bằng mã của mình. Đánh dấu: viết lại câu hỏi bằng lời của bạn, không ghi tên hay chi tiết riêng của người viết.',
          },
        },
        { name: 'title', label: 'Câu hỏi', type: 'text', maxLength: 200 },
        { name: 'slug', type: 'text', admin: { hidden: true } },
        { name: 'text', label: 'Nội dung câu hỏi', type: 'textarea', maxLength: 1000 },
      ],
    },
    ...publicationFields,
    withdrawalField,
    ...authorshipFields,
    searchTextField,
  ],
};
