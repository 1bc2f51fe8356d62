import type { Field } from 'payload';
import { attachmentsFieldOf } from './attachments-field.ts';
import { dayField } from './day-field.ts';

/** What shows that a project is real and finished: those who saw it, and the papers. */
export const proofFields: Field[] = [
  {
    name: 'confirmations',
    label: 'Xác nhận',
    labels: { singular: 'Xác nhận', plural: 'Xác nhận' },
    type: 'array',
    admin: { description: 'UBND xã, bí thư chi đoàn, người kiểm tra: ai đã đến xem và nói gì.' },
    fields: [
      {
        type: 'row',
        fields: [
          dayField('on', { label: 'Ngày', required: true, width: '30%' }),
          {
            name: 'by',
            label: 'Ai xác nhận',
            type: 'text',
            required: true,
            admin: { width: '70%', description: '“Bí thư Đoàn xã Sơn Thành”' },
          },
        ],
      },
      { name: 'text', label: 'Nội dung', type: 'textarea', required: true, maxLength: 500 },
    ],
  },
  attachmentsFieldOf({
    name: 'completion',
    label: 'Hồ sơ hoàn thành',
    description: 'Biên bản nghiệm thu, quyết toán, thư cảm ơn.',
  }),
];
