import type { CollectionConfig } from 'payload';
import { accountsAccess } from '#cms/access/books.ts';
import { nobody } from '#cms/access/roles.ts';
import { oneOf } from '#cms/fields/relation-fields.ts';
import { signatureField, signedAtField } from '#cms/fields/signature-fields.ts';
import { accountEndpoints } from '#cms/giving/account-endpoints.ts';
import { accountHooks } from '#cms/giving/account-hooks.ts';
import { withoutApiTab } from './without-api-tab.ts';

const NUMBER = /^[A-Z0-9]{1,19}$/iu;

/** Tài khoản tiếp nhận: one project, one account. Changing it is proposing another. */
export const accounts: CollectionConfig = {
  slug: 'accounts',
  labels: { singular: 'Tài khoản tiếp nhận', plural: 'Tài khoản tiếp nhận' },
  access: accountsAccess,
  endpoints: accountEndpoints,
  disableDuplicate: true,
  lockDocuments: false,
  defaultSort: '-createdAt',
  admin: {
    components: {
      views: { edit: withoutApiTab },
    },
    group: 'Thu chi công trình',
    useAsTitle: 'number',
    defaultColumns: ['number', 'bankName', 'holder', 'project', 'state', 'createdAt'],
    listSearchableFields: ['number', 'holder'],
    description:
      'Một người đề nghị, người khác đối chiếu với ngân hàng rồi xác minh. Đã lưu thì không sửa: muốn đổi, đề nghị tài khoản mới; trong lúc chờ, mã chuyển khoản của công trình tự ẩn.',
  },
  hooks: accountHooks,
  fields: [
    {
      name: 'panel',
      type: 'ui',
      admin: { components: { Field: '/admin/giving/account-panel#AccountPanel' }, disableListColumn: true },
    },
    oneOf('projects', 'project', { label: 'Công trình', required: true }),
    {
      name: 'bank',
      label: 'Ngân hàng',
      type: 'text',
      required: true,
      admin: { components: { Field: '/admin/giving/bank-input#BankInput' } },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'number',
          label: 'Số tài khoản',
          type: 'text',
          required: true,
          validate: (value: unknown) =>
            (typeof value === 'string' && NUMBER.test(value)) ||
            'Số tài khoản có 1 đến 19 chữ số hoặc chữ cái không dấu, không có khoảng trắng.',
          admin: { width: '40%' },
        },
        {
          name: 'holder',
          label: 'Tên chủ tài khoản',
          type: 'text',
          required: true,
          maxLength: 100,
          admin: {
            width: '60%',
            description: 'Đúng từng chữ như ứng dụng ngân hàng hiện ra khi chuyển khoản.',
          },
        },
      ],
    },
    {
      name: 'note',
      label: 'Ghi chú nội bộ',
      type: 'textarea',
      maxLength: 500,
      admin: { description: 'Ai mở tài khoản, giấy tờ để ở đâu. Không công khai.' },
    },
    {
      name: 'bankName',
      label: 'Tên ngân hàng',
      type: 'text',
      access: { create: nobody, update: nobody },
      admin: { hidden: true, disableBulkEdit: true },
    },
    {
      name: 'state',
      label: 'Tình trạng',
      type: 'select',
      required: true,
      defaultValue: 'proposed',
      index: true,
      access: { create: nobody, update: nobody },
      options: [
        { value: 'proposed', label: 'Chờ xác minh' },
        { value: 'verified', label: 'Đã xác minh' },
        { value: 'closed', label: 'Đã đóng' },
        { value: 'dismissed', label: 'Không chấp nhận' },
      ],
      admin: { readOnly: true, position: 'sidebar' },
    },
    signatureField('proposedBy', 'Người đề nghị'),
    signedAtField('proposedAt', 'Đề nghị lúc'),
    signatureField('verifiedBy', 'Người xác minh'),
    signedAtField('verifiedAt', 'Xác minh lúc'),
    signatureField('closedBy', 'Người đóng'),
    signedAtField('closedAt', 'Đóng lúc'),
    {
      name: 'reason',
      label: 'Lý do đóng',
      type: 'text',
      maxLength: 300,
      access: { create: nobody, update: nobody },
      admin: { readOnly: true, position: 'sidebar', condition: (data) => Boolean(data['reason']) },
    },
  ],
};
