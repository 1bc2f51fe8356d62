import type { CollectionConfig } from 'payload';
import { linkHostsAccess } from '#cms/access/link-hosts.ts';
import { signatureField, signedAtField } from '#cms/fields/signature-fields.ts';
import { linkHostEndpoints } from '#cms/gate/hosts/approve-host.ts';
import { linkHostHooks } from '#cms/gate/hosts/link-host-hooks.ts';
import { withoutApiTab } from './without-api-tab.ts';

/** Trang được dẫn liên kết. Proposed by one, approved by another: a link to any other host holds its document back. */
export const linkHosts: CollectionConfig = {
  slug: 'link-hosts',
  labels: { singular: 'Trang được dẫn liên kết', plural: 'Trang được dẫn liên kết' },
  access: linkHostsAccess,
  endpoints: linkHostEndpoints,
  disableDuplicate: true,
  defaultSort: 'host',
  admin: {
    components: { views: { edit: withoutApiTab } },
    group: 'Hệ thống',
    useAsTitle: 'host',
    defaultColumns: ['host', 'note', 'proposedBy', 'approvedBy', 'approvedAt'],
    listSearchableFields: ['host', 'note'],
    description:
      'Bài chỉ dẫn liên kết tới những trang trong danh sách này. Một người đề nghị, người khác duyệt.',
  },
  hooks: linkHostHooks,
  fields: [
    {
      name: 'panel',
      type: 'ui',
      admin: { components: { Field: '/admin/gate/host-panel#HostPanel' }, disableListColumn: true },
    },
    {
      name: 'host',
      label: 'Tên miền',
      type: 'text',
      required: true,
      unique: true,
      maxLength: 253,
      admin: { description: 'Ví dụ: doanthanhnien.vn. Áp dụng cho cả tên miền con.' },
    },
    { name: 'note', label: 'Là trang gì', type: 'text', required: true, maxLength: 200 },
    signatureField('proposedBy', 'Người đề nghị'),
    signatureField('approvedBy', 'Người duyệt'),
    signedAtField('approvedAt', 'Duyệt lúc'),
  ],
};
