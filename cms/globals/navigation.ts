import type { GlobalConfig } from 'payload';
import { globalsAccess } from '#cms/access/globals.ts';
import { menuLinkFields } from '#cms/fields/menu-link-fields.ts';
import { globalHooks } from '#cms/hooks/global-hooks.ts';
import { withoutApiTab } from '#cms/collections/without-api-tab.ts';

const entry = { singular: 'Mục', plural: 'Mục' };

/** Thanh điều hướng: the menu and the columns of links in the footer. */
export const navigation: GlobalConfig = {
  slug: 'navigation',
  label: 'Thanh điều hướng',
  access: globalsAccess,
  admin: {
    components: { views: { edit: withoutApiTab } },
    group: 'Cổng',
    description: 'Hiện ở mọi trang. Lưu là hiện ngay trên cổng.',
  },
  hooks: globalHooks('navigation'),
  fields: [
    {
      name: 'main',
      label: 'Thanh chính',
      labels: entry,
      type: 'array',
      maxRows: 10,
      fields: [
        ...menuLinkFields,
        {
          name: 'children',
          label: 'Mục con',
          labels: entry,
          type: 'array',
          maxRows: 12,
          fields: menuLinkFields,
        },
      ],
    },
    {
      name: 'footer',
      label: 'Chân trang',
      labels: { singular: 'Cột', plural: 'Cột' },
      type: 'array',
      maxRows: 4,
      fields: [
        { name: 'title', label: 'Tên cột', type: 'text', required: true },
        {
          name: 'links',
          label: 'Các mục',
          labels: entry,
          type: 'array',
          maxRows: 12,
          fields: menuLinkFields,
        },
      ],
    },
  ],
};
