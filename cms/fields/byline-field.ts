import type { GroupField } from 'payload';
import { oneOf } from './relation-fields.ts';

const when =
  (type: string) =>
  (_: unknown, byline: Record<string, unknown> | undefined): boolean =>
    byline?.['type'] === type;

const unit = oneOf('units', 'unit', { label: 'Đơn vị' });

/** Who signs: a unit, persons, or a pen name. Never the account that typed the text. */
export const bylineField: GroupField = {
  name: 'byline',
  label: 'Ký tên',
  type: 'group',
  admin: { position: 'sidebar' },
  fields: [
    {
      name: 'type',
      label: 'Ai ký',
      type: 'select',
      options: [
        { value: 'unit', label: 'Đơn vị' },
        { value: 'persons', label: 'Tác giả' },
        { value: 'penName', label: 'Bút danh' },
      ],
    },
    { ...unit, admin: { ...unit.admin, condition: when('unit') } } as typeof unit,
    {
      name: 'names',
      label: 'Họ tên',
      type: 'text',
      hasMany: true,
      admin: { condition: when('persons'), description: 'Gõ xong mỗi tên bấm Enter.' },
    },
    { name: 'name', label: 'Bút danh', type: 'text', admin: { condition: when('penName') } },
  ],
};
