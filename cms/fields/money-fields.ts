import type { Field } from 'payload';
import { budgetField } from './budget-field.ts';
import { dongField } from './dong-field.ts';

/** What a project costs and looks for in money. What has come in and gone out is added up from its postings. */
export const moneyFields: Field[] = [
  {
    name: 'goal',
    label: 'Mục tiêu vận động bằng tiền',
    type: 'group',
    fields: [
      {
        type: 'row',
        fields: [
          dongField('minimum', {
            label: 'Tối thiểu',
            width: '50%',
            description: 'Có chừng này là khởi công được.',
          }),
          dongField('full', { label: 'Đủ', width: '50%', description: 'Có chừng này thì không cần thêm.' }),
        ],
      },
    ],
  },
  budgetField,
  dongField('valueInKind', {
    label: 'Giá trị làm lợi',
    description: 'Ngày công và hiện vật quy ra tiền; tính riêng, không cộng vào tiền mặt.',
  }),
  {
    name: 'surplus',
    label: 'Nếu còn dư thì làm gì',
    type: 'textarea',
    maxLength: 500,
    admin: { description: 'Người đóng góp đọc câu này trước khi chuyển tiền.' },
  },
];
