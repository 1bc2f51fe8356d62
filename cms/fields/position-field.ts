import type { NumberField } from 'payload';

/** Where it stands among its like. */
export const positionField: NumberField = {
  name: 'position',
  label: 'Thứ tự',
  type: 'number',
  required: true,
  defaultValue: 100,
  validate: (value: unknown) => Number.isInteger(value) || 'Điền số nguyên.',
  admin: { position: 'sidebar', description: 'Số nhỏ đứng trước.' },
};
