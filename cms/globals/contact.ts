import type { GlobalConfig } from 'payload';
import { globalsAccess } from '#cms/access/globals.ts';
import { withoutApiTab } from '#cms/collections/without-api-tab.ts';
import { bodyField } from '#cms/fields/body-field.ts';
import { shownPictureField } from '#cms/fields/shown-picture-field.ts';
import { globalHooks } from '#cms/hooks/global-hooks.ts';

const HREF = /^https?:\/\/[^\s<>"'\\]+$/u;

const whereTab: GlobalConfig['fields'] = [
  { name: 'hours', label: 'Giờ làm việc', type: 'text', maxLength: 200 },
  {
    name: 'location',
    label: 'Vị trí trụ sở',
    type: 'group',
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'latitude', label: 'Vĩ độ', type: 'number', min: -90, max: 90, admin: { width: '50%' } },
          {
            name: 'longitude',
            label: 'Kinh độ',
            type: 'number',
            min: -180,
            max: 180,
            admin: { width: '50%' },
          },
        ],
      },
    ],
  },
  shownPictureField('map', 'Sơ đồ đường đi'),
  { name: 'directions', label: 'Chỉ đường', type: 'textarea', maxLength: 700 },
];

const officialsTab: GlobalConfig['fields'] = [
  {
    name: 'officials',
    label: 'Đầu mối liên hệ',
    labels: { singular: 'Người', plural: 'Người' },
    type: 'array',
    fields: [
      { name: 'name', label: 'Họ và tên', type: 'text', required: true, maxLength: 100 },
      { name: 'title', label: 'Chức vụ', type: 'text', required: true, maxLength: 150 },
      { name: 'about', label: 'Liên hệ về việc gì', type: 'text', maxLength: 200 },
      { name: 'phone', label: 'Điện thoại', type: 'text', maxLength: 40 },
      { name: 'email', label: 'Thư điện tử', type: 'email' },
    ],
  },
];

const linksTab: GlobalConfig['fields'] = [
  {
    // Payload cannot nest two lists of one name.
    name: 'linkGroups',
    label: 'Nhóm liên kết',
    labels: { singular: 'Nhóm', plural: 'Nhóm' },
    type: 'array',
    fields: [
      { name: 'title', label: 'Tên nhóm', type: 'text', required: true, maxLength: 100 },
      {
        name: 'links',
        label: 'Liên kết',
        labels: { singular: 'Liên kết', plural: 'Liên kết' },
        type: 'array',
        fields: [
          { name: 'label', label: 'Tên', type: 'text', required: true, maxLength: 150 },
          {
            name: 'href',
            label: 'Địa chỉ',
            type: 'text',
            required: true,
            validate: (value: unknown) =>
              (typeof value === 'string' && HREF.test(value)) || 'Dán địa chỉ đầy đủ, bắt đầu bằng https://',
          },
        ],
      },
    ],
  },
];

const englishTab: GlobalConfig['fields'] = [
  {
    name: 'english',
    label: 'Trang tiếng Anh',
    type: 'group',
    fields: [
      { name: 'name', label: 'Tên tiếng Anh', type: 'text', maxLength: 200 },
      { name: 'address', label: 'Địa chỉ bằng tiếng Anh', type: 'text', maxLength: 300 },
      { name: 'director', label: 'Người đứng đầu, bằng tiếng Anh', type: 'text', maxLength: 200 },
    ],
  },
  // Beside the group, since rich texts are looked through where they stand at the top.
  bodyField('englishAbout', { label: 'Giới thiệu bằng tiếng Anh' }),
];

/** Liên hệ, liên kết, trang tiếng Anh. */
export const contact: GlobalConfig = {
  slug: 'contact',
  label: 'Liên hệ và liên kết',
  access: globalsAccess,
  admin: {
    components: { views: { edit: withoutApiTab } },
    group: 'Cổng',
    description: 'Lưu là hiện ngay trên cổng.',
  },
  hooks: globalHooks('contact'),
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: 'Trụ sở', fields: whereTab },
        { label: 'Đầu mối', fields: officialsTab },
        { label: 'Liên kết', fields: linksTab },
        { label: 'Tiếng Anh', fields: englishTab },
      ],
    },
  ],
};
