import type { ServerProps } from 'payload';
import { ROLE_LABELS, roleOf } from '#cms/access/roles.ts';

const TASKS = [
  { label: 'Viết tin bài', href: '/admin/collections/articles/create' },
  { label: 'Thêm công trình', href: '/admin/collections/projects/create' },
  { label: 'Tải ảnh lên', href: '/admin/collections/media/create' },
];

const TREASURER_TASKS = [
  { label: 'Ghi khoản thu chi', href: '/admin/collections/postings/create' },
  { label: 'Tải chứng từ lên', href: '/admin/collections/media/create' },
];

/** The top of the dashboard: who is at the desk, and what they most often come for. */
export function Welcome({ user, siteUrl }: Pick<ServerProps, 'user'> & { siteUrl: string }) {
  const role = roleOf({ user: user ?? null });
  return (
    <section className="desk-welcome">
      <div>
        <h1 className="desk-welcome__name">Chào {String(user?.['name'] ?? 'bạn')}</h1>
        {role && <p className="desk-welcome__role">{ROLE_LABELS[role]}</p>}
      </div>
      <nav className="desk-welcome__tasks" aria-label="Việc thường làm">
        {(role === 'treasurer' ? TREASURER_TASKS : TASKS).map(({ label, href }) => (
          <a key={href} href={href}>
            {label}
          </a>
        ))}
        <a href={siteUrl} target="_blank" rel="noopener">
          Xem cổng
        </a>
      </nav>
    </section>
  );
}
