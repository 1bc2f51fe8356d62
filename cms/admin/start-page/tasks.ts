import type { Role } from '#cms/access/roles.ts';

interface Task {
  label: string;
  href: string;
}

const WRITING: readonly Task[] = [
  { label: 'Viết tin mới', href: '/admin/collections/articles/create' },
  { label: 'Thêm công trình', href: '/admin/collections/projects/create' },
  { label: 'Tải ảnh lên', href: '/admin/collections/media/create' },
];

const BOOKS: readonly Task[] = [
  { label: 'Ghi khoản thu chi', href: '/admin/collections/postings/create' },
  { label: 'Nhập sao kê', href: '/admin/sao-ke' },
  { label: 'Tải chứng từ lên', href: '/admin/collections/media/create' },
];

const LOG: readonly Task[] = [{ label: 'Xem nhật ký', href: '/admin/nhat-ky' }];

/** What a role most often comes for. */
export function tasksOf(role: Role | undefined): readonly Task[] {
  if (role === 'treasurer') return BOOKS;
  if (role === 'auditor') return LOG;
  return WRITING;
}
