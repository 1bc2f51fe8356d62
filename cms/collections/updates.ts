import type { CollectionConfig } from 'payload';
import type { UpdateType } from '#contract/faces/record.ts';
import { authorshipFields } from '#cms/fields/authorship-fields.ts';
import { bodyField } from '#cms/fields/body-field.ts';
import { publicationFields } from '#cms/fields/publication-fields.ts';
import { oneOf } from '#cms/fields/relation-fields.ts';
import { searchTextField } from '#cms/fields/search-text-field.ts';
import { pictureParts } from '#cms/fields/shown-picture-field.ts';
import { returnedNotice, workflowFields } from '#cms/fields/workflow-fields.ts';
import { documentHooks } from '#cms/hooks/document-hooks.ts';
import { documentCollection, documentComponents } from './document-collection.ts';

const TYPE_LABELS: Record<UpdateType, string> = {
  note: 'Ghi nhanh',
  progress: 'Báo cáo tiến độ (90 ngày một lần)',
  totals: 'Công khai tổng thu chi (sau khi kết thúc vận động)',
  completion: 'Báo cáo hoàn thành',
};

/** Nhật ký công trình. It stands on the project's page and in its feed, and has no page of its own. */
export const updates: CollectionConfig = {
  slug: 'updates',
  labels: { singular: 'Nhật ký công trình', plural: 'Nhật ký công trình' },
  ...documentCollection,
  defaultSort: '-updatedAt',
  admin: {
    components: documentComponents,
    group: 'Nội dung',
    useAsTitle: 'title',
    defaultColumns: ['title', 'project', 'type', 'stage', 'updatedBy', 'updatedAt'],
    listSearchableFields: ['searchText'],
    description: 'Ba đoạn ngắn và một tấm ảnh: người đã góp muốn biết việc đến đâu.',
  },
  hooks: documentHooks('update'),
  fields: [
    returnedNotice,
    ...workflowFields,
    oneOf('projects', 'project', { label: 'Công trình', required: true }),
    { name: 'title', label: 'Tít', type: 'text', required: true, maxLength: 200 },
    {
      name: 'type',
      label: 'Loại',
      type: 'select',
      required: true,
      defaultValue: 'note',
      options: Object.entries(TYPE_LABELS).map(([value, label]) => ({ value, label })),
      admin: { description: 'Đăng một báo cáo thì nhãn “quá hạn báo cáo” của công trình mất đi.' },
    },
    bodyField('body', { label: 'Nội dung', required: true, description: 'Nhiều nhất ba đoạn.' }),
    {
      name: 'pictures',
      label: 'Ảnh',
      labels: { singular: 'Ảnh', plural: 'Ảnh' },
      type: 'array',
      fields: pictureParts({ mediaRequired: true }),
    },
    oneOf('units', 'unit', { label: 'Đơn vị viết', required: true }),
    { name: 'author', label: 'Người viết', type: 'text', maxLength: 100 },
    ...publicationFields,
    ...authorshipFields,
    searchTextField,
  ],
};
