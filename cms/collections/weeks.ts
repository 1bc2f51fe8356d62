import type { CollectionConfig } from 'payload';
import { authorshipFields } from '#cms/fields/authorship-fields.ts';
import { dayField } from '#cms/fields/day-field.ts';
import { publicationFields } from '#cms/fields/publication-fields.ts';
import { revisedAtField } from '#cms/fields/revised-at-field.ts';
import { searchTextField } from '#cms/fields/search-text-field.ts';
import { slugField } from '#cms/fields/slug-field.ts';
import { weekEntriesField } from '#cms/fields/week-entries-field.ts';
import { withdrawalField } from '#cms/fields/withdrawal-field.ts';
import { returnedNotice, workflowFields } from '#cms/fields/workflow-fields.ts';
import { documentHooks } from '#cms/hooks/document-hooks.ts';
import { fillWeek } from '#cms/hooks/fill-week.ts';
import { documentCollection, documentComponents } from './document-collection.ts';

const hooks = documentHooks('week');

/** Lịch công tác, a week at a time: it is signed as a whole. */
export const weeks: CollectionConfig = {
  slug: 'weeks',
  labels: { singular: 'Lịch công tác', plural: 'Lịch công tác' },
  ...documentCollection,
  defaultSort: '-startsOn',
  admin: {
    components: documentComponents,
    group: 'Nội dung',
    useAsTitle: 'title',
    defaultColumns: ['title', 'startsOn', 'stage', 'updatedBy', 'updatedAt'],
    listSearchableFields: ['searchText'],
  },
  hooks: { ...hooks, beforeValidate: [...(hooks.beforeValidate ?? []), fillWeek] },
  fields: [
    returnedNotice,
    ...workflowFields,
    {
      name: 'title',
      label: 'Tên',
      type: 'text',
      admin: { readOnly: true, description: 'Máy tự đặt theo tuần.' },
    },
    dayField('startsOn', {
      label: 'Tuần có ngày',
      required: true,
      description: 'Chọn ngày nào trong tuần cũng được.',
    }),
    weekEntriesField,
    { name: 'note', label: 'Ghi chú', type: 'textarea', maxLength: 500 },
    { ...slugField({ example: '2026-tuan-48 → /lich-cong-tac/2026-tuan-48/' }), admin: { hidden: true } },
    revisedAtField,
    ...publicationFields,
    withdrawalField,
    ...authorshipFields,
    searchTextField,
  ],
};
