import type { CollectionConfig, Field } from 'payload';
import { consentsAccess } from '#cms/access/consents.ts';
import { consentEndpoints } from '#cms/consent/consent-endpoints.ts';
import { consentHooks } from '#cms/consent/consent-hooks.ts';
import { authorshipFields } from '#cms/fields/authorship-fields.ts';
import { dayField } from '#cms/fields/day-field.ts';
import { searchTextField } from '#cms/fields/search-text-field.ts';
import { signatureField, signedAtField } from '#cms/fields/signature-fields.ts';
import { withoutApiTab } from './without-api-tab.ts';

const isChild = (data: Record<string, unknown> | undefined) => data?.['isChild'] === true;

const whoFields: Field[] = [
  { name: 'person', label: 'Người trong ảnh', type: 'text', required: true, maxLength: 120 },
  { name: 'isChild', label: 'Là trẻ em (dưới 16 tuổi)', type: 'checkbox', defaultValue: false },
  {
    name: 'isSevenOrOlder',
    label: 'Từ đủ 7 tuổi',
    type: 'checkbox',
    defaultValue: false,
    admin: { condition: isChild },
  },
  {
    name: 'childAgreed',
    label: 'Bản thân trẻ đã đồng ý',
    type: 'checkbox',
    defaultValue: false,
    admin: {
      condition: (data) => isChild(data) && data?.['isSevenOrOlder'] === true,
      description: 'Trẻ từ đủ 7 tuổi phải tự đồng ý, cùng với người đại diện.',
    },
  },
  {
    name: 'representative',
    label: 'Cha, mẹ hoặc người giám hộ đồng ý',
    type: 'text',
    maxLength: 120,
    admin: { condition: isChild, description: 'Họ tên và quan hệ với trẻ.' },
  },
];

/** Phiếu đồng ý. Who agreed that a picture of them is shown, for what, until when. */
export const consents: CollectionConfig = {
  slug: 'consents',
  labels: { singular: 'Phiếu đồng ý', plural: 'Phiếu đồng ý' },
  access: consentsAccess,
  endpoints: consentEndpoints,
  disableDuplicate: true,
  defaultSort: '-createdAt',
  admin: {
    components: {
      beforeListTable: ['/admin/consent/consent-filters#ConsentFilters'],
      views: { edit: withoutApiTab },
    },
    group: 'Kho',
    useAsTitle: 'person',
    defaultColumns: ['person', 'pictures', 'isChild', 'givenOn', 'expiresOn', 'withdrawnAt'],
    listSearchableFields: ['searchText'],
    description: 'Ai đã đồng ý cho đăng ảnh, trong phạm vi nào, đến bao giờ. Không bao giờ hiện trên cổng.',
  },
  hooks: consentHooks,
  fields: [
    {
      name: 'panel',
      type: 'ui',
      admin: {
        components: { Field: '/admin/consent/consent-panel#ConsentPanel' },
        disableListColumn: true,
        disableBulkEdit: true,
      },
    },
    ...whoFields,
    dayField('givenOn', { label: 'Ngày đồng ý', required: true }),
    {
      name: 'scope',
      label: 'Đồng ý cho dùng ở',
      type: 'select',
      hasMany: true,
      required: true,
      defaultValue: ['portal'],
      options: [
        { value: 'portal', label: 'Cổng thông tin' },
        { value: 'social', label: 'Mạng xã hội của Đoàn' },
        { value: 'print', label: 'Ấn phẩm in' },
      ],
    },
    dayField('expiresOn', { label: 'Hết hạn', description: 'Để trống nếu không có hạn.' }),
    {
      name: 'pictures',
      label: 'Các ảnh',
      type: 'relationship',
      relationTo: 'media',
      hasMany: true,
      required: true,
      maxDepth: 0,
      admin: { allowCreate: false, components: { Cell: '/admin/consent/pictures-cell#PicturesCell' } },
    },
    {
      name: 'paper',
      label: 'Bản chụp phiếu ký',
      type: 'upload',
      relationTo: 'consent-papers',
      displayPreview: false,
      admin: { description: 'Ảnh hoặc PDF của phiếu đã ký. Chỉ bàn biên tập xem được.' },
    },
    { name: 'note', label: 'Ghi chú', type: 'textarea', maxLength: 500 },
    signedAtField('withdrawnAt', 'Rút lại lúc'),
    signatureField('withdrawnBy', 'Người ghi việc rút lại'),
    ...authorshipFields,
    searchTextField,
  ],
};
