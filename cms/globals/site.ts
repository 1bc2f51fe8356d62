import type { GlobalConfig } from 'payload';
import { globalsAccess } from '#cms/access/globals.ts';
import { globalHooks } from '#cms/hooks/global-hooks.ts';
import { withoutApiTab } from '#cms/collections/without-api-tab.ts';

const HTTPS = /^https:\/\/[^\s<>"'\\]+$/u;

/** Thông tin cổng: what stands in the head and the footer of every page. */
export const site: GlobalConfig = {
  slug: 'site',
  label: 'Thông tin cổng',
  access: globalsAccess,
  admin: {
    components: { views: { edit: withoutApiTab } },
    group: 'Cổng',
    description: 'Hiện ở đầu và chân mọi trang. Lưu là hiện ngay trên cổng.',
  },
  hooks: globalHooks('site'),
  fields: [
    { name: 'name', label: 'Tên cổng', type: 'text', required: true },
    { name: 'shortName', label: 'Tên ngắn', type: 'text', required: true },
    {
      name: 'formerName',
      label: 'Tên cũ',
      type: 'text',
      admin: { description: 'Điền sau khi sáp nhập, để bạn đọc nhận ra.' },
    },
    { name: 'slogan', label: 'Khẩu hiệu', type: 'text' },
    {
      name: 'description',
      label: 'Giới thiệu một câu',
      type: 'textarea',
      required: true,
      admin: { description: 'Hiện trên máy tìm kiếm và khi chia sẻ trang chủ.' },
    },
    { name: 'address', label: 'Địa chỉ', type: 'text', required: true },
    { name: 'phone', label: 'Điện thoại', type: 'text', required: true },
    { name: 'email', label: 'Thư điện tử', type: 'email' },
    { name: 'responsible', label: 'Chịu trách nhiệm nội dung', type: 'text' },
    { name: 'licence', label: 'Giấy phép', type: 'text' },
    {
      name: 'social',
      label: 'Mạng xã hội',
      labels: { singular: 'Liên kết', plural: 'Liên kết' },
      type: 'array',
      fields: [
        { name: 'name', label: 'Tên', type: 'text', required: true },
        {
          name: 'href',
          label: 'Địa chỉ',
          type: 'text',
          required: true,
          validate: (value: unknown) =>
            (typeof value === 'string' && HTTPS.test(value)) || 'Dán địa chỉ đầy đủ, bắt đầu bằng https://',
        },
      ],
    },
    {
      name: 'logo',
      label: 'Biểu trưng',
      type: 'upload',
      relationTo: 'media',
      filterOptions: { type: { equals: 'picture' } },
    },
  ],
};
