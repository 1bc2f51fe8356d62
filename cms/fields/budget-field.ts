import type { ArrayField, NumberFieldSingleValidation } from 'payload';

/** Whole đồng: money is never a fraction. */
export const wholeDong: NumberFieldSingleValidation = (value, { required }) => {
  if (value === null || value === undefined) return required ? 'Cần điền số tiền.' : true;
  return (Number.isSafeInteger(value) && value >= 0) || 'Điền số đồng nguyên, không âm, không có phần lẻ.';
};

/** What a project costs, line by line. */
export const budgetField: ArrayField = {
  name: 'budget',
  label: 'Dự toán',
  labels: { singular: 'Hạng mục', plural: 'Hạng mục' },
  type: 'array',
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
        {
          name: 'unitPrice',
          label: 'Đơn giá (đồng)',
          type: 'number',
          required: true,
          validate: wholeDong,
          admin: { width: '30%' },
        },
      ],
    },
  ],
};
