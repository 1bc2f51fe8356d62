import type { Field, GroupField } from 'payload';
import { LINKABLE } from '#cms/publishing/linkable.ts';

const PATH = /^\/(?!\/)[^\s]*$/u;
const HREF = /^https?:\/\/[^\s<>"'\\]+$/u;

const when =
  (type: string) =>
  (_: unknown, target: Record<string, unknown> | undefined): boolean =>
    target?.['type'] === type;

const matching = (pattern: RegExp, type: string, problem: string) => (value: unknown, options: unknown) => {
  const { siblingData } = options as { siblingData: Record<string, unknown> };
  if (siblingData['type'] !== type) return true as const;
  return (typeof value === 'string' && pattern.test(value)) || problem;
};

/** Where a menu entry leads: a document, a page of the site without one, or another site. */
const targetField: GroupField = {
  name: 'target',
  label: 'Dẫn tới',
  type: 'group',
  fields: [
    {
      name: 'type',
      label: 'Loại',
      type: 'radio',
      required: true,
      defaultValue: 'document',
      options: [
        { value: 'document', label: 'Nội dung của cổng' },
        { value: 'path', label: 'Mục có sẵn của cổng' },
        { value: 'href', label: 'Trang khác' },
      ],
    },
    {
      name: 'document',
      label: 'Nội dung',
      type: 'relationship',
      relationTo: [...LINKABLE],
      maxDepth: 1,
      admin: { condition: when('document'), allowCreate: false },
      validate: (value: unknown, { siblingData }: { siblingData: Record<string, unknown> }) =>
        siblingData['type'] !== 'document' || !!value || 'Chọn nội dung mà mục này dẫn tới.',
    },
    {
      name: 'path',
      label: 'Địa chỉ trong cổng',
      type: 'text',
      admin: { condition: when('path'), description: 'Ví dụ: /tin-tuc/, /cong-trinh/' },
      validate: matching(PATH, 'path', 'Địa chỉ trong cổng bắt đầu bằng một dấu “/”.'),
    },
    {
      name: 'href',
      label: 'Địa chỉ trang khác',
      type: 'text',
      admin: { condition: when('href') },
      validate: matching(HREF, 'href', 'Dán địa chỉ đầy đủ, bắt đầu bằng https://'),
    },
  ],
};

/** The fields of one entry of a menu. */
export const menuLinkFields: Field[] = [
  { name: 'label', label: 'Tên mục', type: 'text', required: true, maxLength: 60 },
  targetField,
];
