import type { ArrayField, Field } from 'payload';
import { dayField } from './day-field.ts';

const CLOCK = /^(?:[01][0-9]|2[0-3]):[0-5][0-9]$/u;

const clockField = (name: string, label: string): Field => ({
  name,
  label,
  type: 'text',
  validate: (value: unknown) =>
    value === undefined || value === null || value === '' || (typeof value === 'string' && CLOCK.test(value))
      ? true
      : 'Điền giờ và phút, ví dụ 07:30 hoặc 14:00.',
  admin: { width: '20%', placeholder: '07:30' },
});

/** The lines of a week's schedule. */
export const weekEntriesField: ArrayField = {
  name: 'entries',
  label: 'Các việc trong tuần',
  labels: { singular: 'Việc', plural: 'Việc' },
  type: 'array',
  fields: [
    {
      type: 'row',
      fields: [
        dayField('on', { label: 'Ngày', required: true, width: '30%' }),
        {
          name: 'part',
          label: 'Buổi',
          type: 'select',
          required: true,
          defaultValue: 'morning',
          options: [
            { value: 'morning', label: 'Sáng' },
            { value: 'afternoon', label: 'Chiều' },
            { value: 'evening', label: 'Tối' },
            { value: 'day', label: 'Cả ngày' },
          ],
          admin: { width: '30%', isClearable: false },
        },
        clockField('from', 'Từ'),
        clockField('to', 'Đến'),
      ],
    },
    { name: 'what', label: 'Nội dung', type: 'textarea', required: true, maxLength: 500 },
    {
      type: 'row',
      fields: [
        { name: 'who', label: 'Thành phần', type: 'text', maxLength: 300, admin: { width: '50%' } },
        { name: 'chair', label: 'Chủ trì', type: 'text', maxLength: 150, admin: { width: '50%' } },
      ],
    },
    { name: 'where', label: 'Địa điểm', type: 'text', maxLength: 200 },
    { name: 'isCancelled', label: 'Đã hoãn, hủy', type: 'checkbox', defaultValue: false },
  ],
};
