import type { GlobalConfig } from 'payload';
import { globalsAccess } from '#cms/access/globals.ts';
import { withoutApiTab } from '#cms/collections/without-api-tab.ts';
import { dayField } from '#cms/fields/day-field.ts';
import { globalHooks } from '#cms/hooks/global-hooks.ts';

const PATH = /^\/(?!\/)[^\s]*$/u;

/** Thông báo khẩn: on every page at once. */
export const alert: GlobalConfig = {
  slug: 'alert',
  label: 'Thông báo khẩn',
  access: globalsAccess,
  admin: {
    components: { views: { edit: withoutApiTab } },
    group: 'Cổng',
    description:
      'Lưu là hiện ngay trên đầu mọi trang. Chỉ dùng cho việc cần mọi người biết ngay: thiên tai, lừa đảo, hoãn sự kiện.',
  },
  hooks: globalHooks('alert'),
  fields: [
    {
      name: 'alerts',
      label: 'Thông báo',
      labels: { singular: 'Thông báo', plural: 'Thông báo' },
      type: 'array',
      maxRows: 3,
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'level',
              label: 'Mức',
              type: 'select',
              required: true,
              defaultValue: 'warning',
              options: [
                { value: 'info', label: 'Để biết' },
                { value: 'warning', label: 'Cảnh báo' },
                { value: 'danger', label: 'Khẩn cấp' },
              ],
              admin: { width: '40%', isClearable: false },
            },
            dayField('until', {
              label: 'Hiện đến hết ngày',
              width: '60%',
              description: 'Trống: đến khi gỡ.',
            }),
          ],
        },
        {
          name: 'title',
          label: 'Một câu',
          type: 'text',
          required: true,
          maxLength: 160,
          admin: { description: 'Ai cần làm gì: “Mưa lũ: các đội hình tạm dừng ra quân từ 14 giờ”.' },
        },
        { name: 'text', label: 'Nói rõ hơn', type: 'textarea', maxLength: 1500 },
        {
          name: 'link',
          label: 'Xem thêm ở trang',
          type: 'text',
          validate: (value: unknown) =>
            value === undefined ||
            value === null ||
            value === '' ||
            (typeof value === 'string' && PATH.test(value))
              ? true
              : 'Địa chỉ trong cổng bắt đầu bằng một dấu “/”.',
        },
      ],
    },
  ],
};
