import { DefaultTemplate } from '@payloadcms/next/templates';
import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import type { ReactNode } from 'react';
import './sign-in.css';

/** A page within the desk, for whoever is signed in. Payload does not guard views of one's own. */
export function DeskFrame({
  view: { initPageResult, params, searchParams },
  path,
  title,
  children,
}: {
  view: AdminViewServerProps;
  path: string;
  title: string;
  children: ReactNode;
}) {
  const { req, locale, permissions, visibleEntities } = initPageResult;
  if (!req.user) redirect(`/admin/login?redirect=${encodeURIComponent(`/admin${path}`)}`);
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      searchParams={searchParams}
      user={req.user}
      visibleEntities={visibleEntities}
    >
      <div className="gutter--left gutter--right own-account">
        <h1>{title}</h1>
        {children}
      </div>
    </DefaultTemplate>
  );
}
