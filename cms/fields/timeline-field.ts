import type { ArrayField } from 'payload';
import { dayField } from './day-field.ts';

/** The days of a campaign that a reader should know. */
export const timelineField: ArrayField = {
  name: 'timeline',
  label: 'Các mốc',
  labels: { singular: 'Mốc', plural: 'Mốc' },
  type: 'array',
  fields: [
    {
      type: 'row',
      fields: [
        dayField('on', { label: 'Ngày', required: true, width: '30%' }),
        { name: 'title', label: 'Việc', type: 'text', required: true, admin: { width: '70%' } },
      ],
    },
    { name: 'text', label: 'Nói thêm', type: 'textarea' },
  ],
};
