import type { CollectionConfig } from 'payload';
import { orderAccess } from '#cms/access/order.ts';
import { bodyField } from '#cms/fields/body-field.ts';
import { oneOf } from '#cms/fields/relation-fields.ts';
import { officersField } from '#cms/fields/officers-field.ts';
import { positionField } from '#cms/fields/position-field.ts';
import { searchTextField } from '#cms/fields/search-text-field.ts';
import { shownPictureField } from '#cms/fields/shown-picture-field.ts';
import { slugField } from '#cms/fields/slug-field.ts';
import { validityFields } from '#cms/fields/validity-fields.ts';
import { orderHooks } from '#cms/hooks/order-hooks.ts';
import { withoutApiTab } from './without-api-tab.ts';

const contactRow: CollectionConfig['fields'][number] = {
  type: 'row',
  fields: [
    { name: 'address', label: 'Địa chỉ', type: 'text', admin: { width: '50%' } },
    { name: 'phone', label: 'Điện thoại', type: 'text', admin: { width: '25%' } },
    { name: 'email', label: 'Thư điện tử', type: 'email', admin: { width: '25%' } },
  ],
};

/** Đơn vị. */
export const units: CollectionConfig = {
  slug: 'units',
  labels: { singular: 'Đơn vị', plural: 'Đơn vị' },
  access: orderAccess,
  defaultSort: 'position',
  admin: {
    components: { views: { edit: withoutApiTab } },
    group: 'Sắp xếp',
    useAsTitle: 'name',
    defaultColumns: ['name', 'level', 'parent', 'validTo', 'updatedAt'],
    listSearchableFields: ['searchText'],
    description: 'Lưu là hiện ngay trên cổng. Đơn vị đã sáp nhập thì ghi ngày hết hiệu lực, không xóa.',
  },
  hooks: orderHooks('unit'),
  fields: [
    { name: 'name', label: 'Tên đầy đủ', type: 'text', required: true, maxLength: 200 },
    { name: 'shortName', label: 'Tên ngắn', type: 'text', maxLength: 60 },
    {
      name: 'englishName',
      label: 'Tên tiếng Anh',
      type: 'text',
      maxLength: 200,
      admin: { description: 'Hiện trên trang tiếng Anh của cổng. Để trống thì đơn vị không có ở đó.' },
    },
    {
      name: 'level',
      label: 'Cấp',
      type: 'select',
      required: true,
      options: [
        { value: 'province', label: 'Tỉnh Đoàn' },
        { value: 'department', label: 'Ban, đơn vị trực thuộc' },
        { value: 'district', label: 'Huyện Đoàn, Thành Đoàn' },
        { value: 'commune', label: 'Đoàn xã, phường' },
        { value: 'school', label: 'Đoàn trường' },
        { value: 'other', label: 'Khác' },
      ],
    },
    oneOf('units', 'parent', { label: 'Đơn vị cấp trên' }),
    oneOf('places', 'place', { label: 'Địa bàn' }),
    ...validityFields('units'),
    contactRow,
    officersField,
    shownPictureField('picture', 'Ảnh'),
    bodyField('about', { label: 'Giới thiệu' }),
    positionField,
    slugField({ example: 'huyen-doan-cho-moi → /don-vi/huyen-doan-cho-moi/', unique: true }),
    searchTextField,
  ],
};
