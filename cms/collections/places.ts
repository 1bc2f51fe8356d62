import type { CollectionConfig } from 'payload';
import { orderAccess } from '#cms/access/order.ts';
import { cellField } from '#cms/fields/cell-field.ts';
import { oneOf } from '#cms/fields/relation-fields.ts';
import { searchTextField } from '#cms/fields/search-text-field.ts';
import { slugField } from '#cms/fields/slug-field.ts';
import { validityFields } from '#cms/fields/validity-fields.ts';
import { orderHooks } from '#cms/hooks/order-hooks.ts';
import { withoutApiTab } from './without-api-tab.ts';

/** Địa bàn. */
export const places: CollectionConfig = {
  slug: 'places',
  labels: { singular: 'Địa bàn', plural: 'Địa bàn' },
  access: orderAccess,
  defaultSort: 'name',
  admin: {
    components: { views: { edit: withoutApiTab } },
    group: 'Sắp xếp',
    useAsTitle: 'name',
    defaultColumns: ['name', 'level', 'parent', 'validTo', 'updatedAt'],
    listSearchableFields: ['searchText'],
    description: 'Lưu là hiện ngay trên cổng. Địa bàn đã sáp nhập thì ghi ngày hết hiệu lực, không xóa.',
  },
  hooks: orderHooks('place'),
  fields: [
    {
      name: 'name',
      label: 'Tên',
      type: 'text',
      required: true,
      maxLength: 100,
      admin: { description: 'Ghi cả cấp: “xã Sơn Thành”, “huyện Na Rì”.' },
    },
    {
      name: 'level',
      label: 'Cấp',
      type: 'select',
      required: true,
      options: [
        { value: 'province', label: 'Tỉnh, thành phố' },
        { value: 'district', label: 'Huyện (đến hết 30/6/2025)' },
        { value: 'commune', label: 'Xã, phường, thị trấn' },
      ],
    },
    oneOf('places', 'parent', { label: 'Thuộc' }),
    ...validityFields('places'),
    cellField,
    slugField({ example: 'xa-son-thanh', unique: true }),
    searchTextField,
  ],
};
