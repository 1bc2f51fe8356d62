import type { ArrayField } from 'payload';
import { dayField } from './day-field.ts';
import { shownPictureField } from './shown-picture-field.ts';

/** Who holds which office of a unit, from when to when. Those who have left stay: papers bear their names. */
export const officersField: ArrayField = {
  name: 'officers',
  label: 'Cán bộ',
  labels: { singular: 'Cán bộ', plural: 'Cán bộ' },
  type: 'array',
  admin: { description: 'Người thôi giữ chức thì điền ngày “Đến hết ngày”, không xóa.' },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'name',
          label: 'Họ và tên',
          type: 'text',
          required: true,
          maxLength: 100,
          admin: { width: '40%' },
        },
        {
          name: 'title',
          label: 'Chức vụ',
          type: 'text',
          required: true,
          maxLength: 150,
          admin: { width: '60%' },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        dayField('from', { label: 'Giữ chức từ', width: '50%' }),
        dayField('to', { label: 'Đến hết ngày', width: '50%', description: 'Trống: đang giữ chức.' }),
      ],
    },
    { name: 'charge', label: 'Phụ trách', type: 'text', maxLength: 300 },
    {
      type: 'row',
      fields: [
        { name: 'phone', label: 'Điện thoại', type: 'text', maxLength: 40, admin: { width: '33%' } },
        { name: 'email', label: 'Thư điện tử', type: 'email', admin: { width: '33%' } },
        {
          name: 'englishTitle',
          label: 'Chức vụ bằng tiếng Anh',
          type: 'text',
          maxLength: 100,
          admin: { width: '34%' },
        },
      ],
    },
    shownPictureField('portrait', 'Ảnh chân dung'),
  ],
};
