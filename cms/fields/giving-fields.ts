import type { Field } from 'payload';
import { dayField } from './day-field.ts';
import { needsField } from './needs-field.ts';

/** How people can help: until when, on what ground, with what besides money, and whom to ask. */
export const givingFields: Field[] = [
  dayField('acceptsUntil', {
    label: 'Nhận đóng góp đến hết ngày',
    description: 'Qua ngày này mã chuyển khoản tự ẩn.',
  }),
  {
    name: 'legalBasis',
    label: 'Căn cứ vận động',
    type: 'text',
    maxLength: 300,
    admin: { description: 'Ví dụ: “Kế hoạch số 15-KH/TĐTN ngày 02/3/2023 của Tỉnh Đoàn”.' },
  },
  needsField,
  {
    name: 'contact',
    label: 'Liên hệ và góp ý',
    type: 'textarea',
    maxLength: 500,
    admin: { description: 'Tên đơn vị, số điện thoại cơ quan. Ai cũng đọc được.' },
  },
];
