import type { CollectionConfig } from 'payload';
import { orderAccess } from '#cms/access/order.ts';
import { positionField } from '#cms/fields/position-field.ts';
import { searchTextField } from '#cms/fields/search-text-field.ts';
import { shownPictureField } from '#cms/fields/shown-picture-field.ts';
import { slugField } from '#cms/fields/slug-field.ts';
import { orderHooks } from '#cms/hooks/order-hooks.ts';
import { withoutApiTab } from './without-api-tab.ts';

/** Loạt bài. An article says itself which one it belongs to. */
export const series: CollectionConfig = {
  slug: 'series',
  labels: { singular: 'Loạt bài', plural: 'Loạt bài' },
  access: orderAccess,
  defaultSort: 'position',
  admin: {
    components: { views: { edit: withoutApiTab } },
    group: 'Sắp xếp',
    useAsTitle: 'name',
    defaultColumns: ['name', 'isOpen', 'position', 'updatedAt'],
    listSearchableFields: ['searchText'],
    description: 'Lưu là hiện ngay trên cổng. Bài nào thuộc loạt bài thì chọn trong chính bài đó.',
  },
  hooks: orderHooks('series'),
  fields: [
    { name: 'name', label: 'Tên loạt bài', type: 'text', required: true, maxLength: 150 },
    { name: 'about', label: 'Giới thiệu ngắn', type: 'textarea', maxLength: 500 },
    shownPictureField('picture', 'Ảnh'),
    { name: 'isOpen', label: 'Còn bài tiếp theo', type: 'checkbox', defaultValue: true },
    positionField,
    slugField({ example: 'nhung-nguoi-giu-rung → /loat-bai/nhung-nguoi-giu-rung/', unique: true }),
    searchTextField,
  ],
};
