import { getSafeRedirect } from 'payload/shared';

/** Where to go once signed in: a page of the desk, never another site. */
export const whereTo = (searchParams: Record<string, unknown> | undefined): string => {
  const asked = searchParams?.['redirect'];
  const target = getSafeRedirect({
    fallbackTo: '/admin',
    redirectTo: typeof asked === 'string' ? asked : '',
  });
  return target === '/admin' || target.startsWith('/admin/') || target.startsWith('/admin?')
    ? target
    : '/admin';
};
