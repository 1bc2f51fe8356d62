import type { CollectionConfig } from 'payload';
import { orderAccess } from '#cms/access/order.ts';
import { redirectHooks } from '#cms/hooks/redirect-hooks.ts';
import { withoutApiTab } from './without-api-tab.ts';

const FROM = /^\/[^\s#]*$/u;
const TO = /^\/(?!\/)[^\s]*$/u;

/** Chuyển hướng: addresses of the former site. Changed slugs need none, they redirect by themselves. */
export const redirects: CollectionConfig = {
  slug: 'redirects',
  labels: { singular: 'Chuyển hướng', plural: 'Chuyển hướng' },
  access: orderAccess,
  defaultSort: 'from',
  admin: {
    components: { views: { edit: withoutApiTab } },
    group: 'Cổng',
    useAsTitle: 'from',
    defaultColumns: ['from', 'to', 'updatedAt'],
    listSearchableFields: ['from', 'to'],
    description:
      'Địa chỉ của trang cũ dẫn về đâu. Đổi đường dẫn của bài thì không cần: cổng tự chuyển hướng.',
  },
  hooks: redirectHooks,
  fields: [
    {
      name: 'from',
      label: 'Địa chỉ cũ',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      admin: { description: 'Bắt đầu bằng “/”, kể cả phần sau dấu hỏi: “/news.php?nt=406”.' },
      validate: (value: unknown) =>
        (typeof value === 'string' && FROM.test(value)) ||
        'Địa chỉ cũ bắt đầu bằng “/”, không có khoảng trắng và dấu “#”.',
    },
    {
      name: 'to',
      label: 'Dẫn về',
      type: 'text',
      required: true,
      admin: { description: 'Địa chỉ trên cổng này, bắt đầu bằng “/”.' },
      validate: (value: unknown, { siblingData }: { siblingData: Record<string, unknown> }) => {
        if (typeof value !== 'string' || !TO.test(value))
          return 'Chỉ dẫn về địa chỉ của cổng này, bắt đầu bằng một dấu “/”.';
        return value !== siblingData['from'] || 'Hai địa chỉ giống nhau.';
      },
    },
  ],
};
