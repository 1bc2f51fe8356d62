import type { Condition, Field, RelationshipField } from 'payload';
import { maySteer, nobody } from '#cms/access/roles.ts';
import { STAGE_LABELS, STAGES } from '#cms/workflow/stages.ts';
import { dayField } from './day-field.ts';
import { notOnACopy } from './publication-fields.ts';

/** Written by the workflow alone: see `cms/workflow`. */
const stageField: Field = {
  name: 'stage',
  label: 'Tình trạng',
  type: 'select',
  defaultValue: 'draft',
  index: true,
  options: STAGES.map((value) => ({ value, label: STAGE_LABELS[value] })),
  access: { create: nobody, update: nobody },
  hooks: { beforeDuplicate: [() => 'draft'] },
  admin: {
    position: 'sidebar',
    readOnly: true,
    disableBulkEdit: true,
    components: { Field: '/admin/nothing#Nothing', Cell: '/admin/workflow/stage-cell#StageCell' },
  },
};

/** What somebody may not set is not in their way. */
const forSteering: Condition = (_data, _siblings, { user }) => maySteer({ req: { user: user as never } });

/** Whose document it is: whoever is bound to this unit (or to one above it) works on it. */
const ownerUnitField: RelationshipField = {
  name: 'ownerUnit',
  label: 'Đơn vị phụ trách',
  type: 'relationship',
  relationTo: 'units',
  index: true,
  maxDepth: 0,
  access: { create: maySteer, update: maySteer },
  admin: {
    position: 'sidebar',
    allowCreate: false,
    allowEdit: false,
    condition: forSteering,
    description: 'Người của đơn vị này thấy và sửa được bản nháp. Để trống là việc của Tỉnh Đoàn.',
  },
};

const assigneeField: RelationshipField = {
  name: 'assignee',
  label: 'Người đang xử lý',
  type: 'relationship',
  relationTo: 'users',
  index: true,
  maxDepth: 0,
  access: { create: maySteer, update: maySteer },
  hooks: notOnACopy,
  admin: { position: 'sidebar', allowCreate: false, allowEdit: false, condition: forSteering },
};

const priorityField: Field = {
  name: 'priority',
  label: 'Mức ưu tiên',
  type: 'select',
  defaultValue: 'normal',
  options: [
    { value: 'normal', label: 'Thường' },
    { value: 'urgent', label: 'Gấp' },
  ],
  hooks: { beforeDuplicate: [() => 'normal'] },
  admin: { position: 'sidebar', isClearable: false },
};

const inSidebar = (field: ReturnType<typeof dayField>): Field => ({
  ...field,
  index: true,
  hooks: notOnACopy,
  admin: { ...field.admin, position: 'sidebar' },
});

/** Stands in the form and stores nothing. */
const shown = (name: string, component: string, position?: 'sidebar'): Field => ({
  name,
  type: 'ui',
  admin: {
    ...(position && { position }),
    components: { Field: `/admin/${component}` },
    disableListColumn: true,
    disableBulkEdit: true,
  },
});

/** Stands before all other fields of a form. */
export const returnedNotice = shown('returnedNotice', 'workflow/returned-notice#ReturnedNotice');

/** What the newsroom needs to know of a document, and the public never reads. */
export const workflowFields: Field[] = [
  shown('workflow', 'workflow/workflow-panel#WorkflowPanel', 'sidebar'),
  shown('reviewLinks', 'review-links/review-links#ReviewLinks', 'sidebar'),
  stageField,
  ownerUnitField,
  assigneeField,
  priorityField,
  inSidebar(dayField('dueOn', { label: 'Hạn xong', description: 'Ngày bài phải lên trang.' })),
  inSidebar(
    dayField('reviewOn', {
      label: 'Xem lại vào ngày',
      description: 'Bàn biên tập nhắc xem nội dung còn đúng không.',
    }),
  ),
];

/** The names of these fields, and of those that the desk writes by itself: a change of them is no change of content. */
export const NOT_CONTENT: ReadonlySet<string> = new Set([
  ...['id', 'createdAt', 'updatedAt', 'deletedAt', '_status', 'createdBy', 'updatedBy', 'searchText'],
  ...['publishedBy', 'stage', 'ownerUnit', 'assignee', 'priority', 'dueOn', 'reviewOn', 'withdrawal'],
]);
