import { DefaultTemplate } from '@payloadcms/next/templates';
import { redirect } from 'next/navigation';
import type { AdminViewServerProps, PayloadRequest } from 'payload';
import type { ReactNode } from 'react';
import { roleOf } from '#cms/access/roles.ts';

type Asker = PayloadRequest & { user: NonNullable<PayloadRequest['user']> };

/**
 * Who looks at a view of our own. Payload does not guard such views: a visitor, and whoever has yet to
 * set up the second step, is sent to sign in first.
 *
 * @param path of the view: "/admin/sao-ke"
 */
export function askerOf({ initPageResult: { req } }: AdminViewServerProps, path: string): Asker {
  if (!req.user || !roleOf(req)) redirect(`/admin/login?redirect=${encodeURIComponent(path)}`);
  return req as Asker;
}

interface Props {
  view: AdminViewServerProps;
  /** Of the element around the content. */
  className: string;
  children: ReactNode;
}

/** A view of our own within the desk: its bar, its navigation, and the content. */
export function OwnView({ view: { initPageResult, params, searchParams }, className, children }: Props) {
  const { req, locale, permissions, visibleEntities } = initPageResult;
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      searchParams={searchParams}
      user={req.user ?? undefined}
      viewActions={req.payload.config.admin.components.actions}
      visibleEntities={visibleEntities}
    >
      <div className={`gutter--left gutter--right ${className}`}>{children}</div>
    </DefaultTemplate>
  );
}
