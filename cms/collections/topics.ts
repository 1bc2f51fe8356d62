import type { CollectionConfig } from 'payload';
import { orderAccess } from '#cms/access/order.ts';
import { positionField } from '#cms/fields/position-field.ts';
import { searchTextField } from '#cms/fields/search-text-field.ts';
import { slugField } from '#cms/fields/slug-field.ts';
import { orderHooks } from '#cms/hooks/order-hooks.ts';
import { withoutApiTab } from './without-api-tab.ts';

/** Chuyên mục. */
export const topics: CollectionConfig = {
  slug: 'topics',
  labels: { singular: 'Chuyên mục', plural: 'Chuyên mục' },
  access: orderAccess,
  defaultSort: 'position',
  admin: {
    components: { views: { edit: withoutApiTab } },
    group: 'Sắp xếp',
    useAsTitle: 'name',
    defaultColumns: ['name', 'position', 'slug', 'updatedAt'],
    listSearchableFields: ['searchText'],
    description: 'Lưu là hiện ngay trên cổng.',
  },
  hooks: orderHooks('topic'),
  fields: [
    { name: 'name', label: 'Tên chuyên mục', type: 'text', required: true, maxLength: 100 },
    {
      name: 'about',
      label: 'Giới thiệu ngắn',
      type: 'textarea',
      maxLength: 500,
      admin: { description: 'Hiện đầu trang chuyên mục và trên máy tìm kiếm.' },
    },
    positionField,
    slugField({ example: 'hoat-dong-co-so → /chuyen-muc/hoat-dong-co-so/', unique: true }),
    searchTextField,
  ],
};
