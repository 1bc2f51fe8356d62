import type { GroupField } from 'payload';

const whole = (value: unknown) =>
  value === null ||
  value === undefined ||
  (Number.isInteger(value) && Number(value) > 0) ||
  'Điền số nguyên từ 1.';

const count = (name: string, label: string) => ({
  name,
  label,
  type: 'number' as const,
  validate: whole,
  admin: { width: '50%', step: 1 },
});

/** The square of a commune on the schematic map. */
export const cellField: GroupField = {
  name: 'cell',
  label: 'Ô trên bản đồ sơ lược',
  type: 'group',
  admin: { description: 'Đếm từ góc tây bắc: cột sang đông, hàng xuống nam.' },
  fields: [{ type: 'row', fields: [count('column', 'Cột'), count('row', 'Hàng')] }],
};
