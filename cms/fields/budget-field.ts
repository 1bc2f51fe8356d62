import type { ArrayField } from 'payload';
import type { FundSource } from '#contract/faces/project.ts';
import { dongField } from './dong-field.ts';

export const SOURCE_LABELS: Record<FundSource, string> = {
  gifts: 'Vận động đóng góp',
  union: 'Kinh phí của Đoàn',
  state: 'Ngân sách nhà nước',
  households: 'Đối ứng của hộ dân',
  sponsor: 'Nhà tài trợ',
};

/** What a project costs, line by line. The id of a row stays when it is edited: postings name it. */
export const budgetField: ArrayField = {
  name: 'budget',
  label: 'Dự toán',
  labels: { singular: 'Hạng mục', plural: 'Hạng mục' },
  type: 'array',
  admin: { description: 'Mỗi hạng mục một dòng; phần đối ứng của hộ dân ghi dòng riêng.' },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'item', label: 'Hạng mục', type: 'text', required: true, admin: { width: '40%' } },
        { name: 'unit', label: 'Đơn vị tính', type: 'text', required: true, admin: { width: '15%' } },
        {
          name: 'quantity',
          label: 'Số lượng',
          type: 'number',
          required: true,
          min: 0.000001,
          admin: { width: '15%' },
        },
        dongField('unitPrice', { label: 'Đơn giá (đồng)', required: true, width: '30%' }),
      ],
    },
    {
      name: 'source',
      label: 'Nguồn kinh phí',
      type: 'select',
      options: Object.entries(SOURCE_LABELS).map(([value, label]) => ({ value, label })),
    },
  ],
};
