import type { TextField } from 'payload';

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
const LONGEST = 120;

type Options = {
  /** Words at the desk that explain what the address looks like. */
  example: string;
  reserved?: readonly string[];
  /** An index in the database; only where there are no drafts and no trash to share a slug with. */
  unique?: boolean;
};

/** The part of a document's address made of words; `fillSlug` writes it, the editor may change it. */
export function slugField({ example, reserved = [], unique = false }: Options): TextField {
  return {
    name: 'slug',
    label: 'Đường dẫn',
    type: 'text',
    index: true,
    unique,
    hooks: { beforeDuplicate: [() => ''] },
    validate: (value: unknown) => slugProblem(value, reserved) ?? true,
    admin: {
      position: 'sidebar',
      disableBulkEdit: true,
      description: `Để trống thì máy tự tạo. Chỉ dùng chữ thường không dấu, số và dấu gạch nối. Ví dụ: ${example}`,
    },
  };
}

/** What is wrong with a slug, in the editor's words; null when it is fine, or empty and still to be filled. */
export function slugProblem(value: unknown, reserved: readonly string[] = []): string | null {
  if (value === undefined || value === null || value === '') return null;
  if (typeof value !== 'string') return 'Đường dẫn phải là chữ.';
  if (value.length > LONGEST) return `Đường dẫn dài quá ${LONGEST} ký tự.`;
  if (!SLUG.test(value)) return 'Đường dẫn chỉ gồm chữ thường không dấu, số và dấu gạch nối ở giữa.';
  if (reserved.includes(value)) return `Cổng đã dùng địa chỉ “/${value}/”, hãy chọn đường dẫn khác.`;
  return null;
}
