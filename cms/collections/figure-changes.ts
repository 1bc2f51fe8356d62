import type { CollectionConfig } from 'payload';
import { figureChangesAccess } from '#cms/access/books.ts';
import { oneOf } from '#cms/fields/relation-fields.ts';
import { signatureField } from '#cms/fields/signature-fields.ts';
import { clampLimit } from '#cms/hooks/clamp-limit.ts';
import { withoutApiTab } from './without-api-tab.ts';

/** Lịch sử số liệu: how published figures changed. Written on publishing, by nobody's hand, and never altered. */
export const figureChanges: CollectionConfig = {
  slug: 'figure-changes',
  labels: { singular: 'Thay đổi số liệu', plural: 'Lịch sử số liệu' },
  access: figureChangesAccess,
  disableDuplicate: true,
  lockDocuments: false,
  defaultSort: '-at',
  admin: {
    components: { views: { edit: withoutApiTab } },
    group: 'Thu chi công trình',
    useAsTitle: 'figure',
    defaultColumns: ['at', 'project', 'figure', 'before', 'after', 'reason'],
    listSearchableFields: ['figure', 'reason'],
    description: 'Máy tự ghi mỗi lần số liệu đang đăng của một công trình thay đổi. Ai cũng đọc được.',
  },
  hooks: { beforeOperation: [clampLimit] },
  fields: [
    oneOf('projects', 'project', { label: 'Công trình', required: true }),
    {
      name: 'at',
      label: 'Lúc',
      type: 'date',
      required: true,
      admin: { components: { Field: '/admin/clock/moment-field#MomentField' } },
    },
    { name: 'figure', label: 'Số liệu', type: 'text', required: true },
    { name: 'before', label: 'Trước', type: 'text' },
    { name: 'after', label: 'Sau', type: 'text' },
    { name: 'role', label: 'Vai trò người sửa', type: 'text', required: true },
    { name: 'reason', label: 'Lý do', type: 'textarea', required: true },
    signatureField('changedBy', 'Người sửa'),
  ],
};
