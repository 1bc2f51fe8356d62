import type { Field, NumberField } from 'payload';
import { budgetField, wholeDong } from './budget-field.ts';
import { dayField } from './day-field.ts';

const dongField = (name: string, label: string, description?: string): NumberField => ({
  name,
  label,
  type: 'number',
  validate: wholeDong,
  admin: { width: '33%', description },
});

/** What a project costs and what has come in: cash, and goods and labour apart from it. */
export const moneyFields: Field[] = [
  budgetField,
  {
    type: 'row',
    fields: [
      dongField('raised', 'Đã nhận (đồng)', 'Chỉ tiền đã về, không tính phần mới hứa.'),
      dongField('spent', 'Đã chi (đồng)'),
      dongField('valueInKind', 'Giá trị làm lợi (đồng)', 'Ngày công và hiện vật quy ra tiền.'),
    ],
  },
  dayField('figuresAsOf', { label: 'Số liệu tính đến ngày' }),
];
