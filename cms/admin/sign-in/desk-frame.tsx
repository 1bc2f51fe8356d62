import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import type { ReactNode } from 'react';
import { OwnView } from '#cms/admin/own-view/own-view.tsx';
import './own-account.css';
import './sign-in.css';

/** A page about one's own account, also for who has yet to set up the second step. */
export function DeskFrame({
  view,
  path,
  title,
  children,
}: {
  view: AdminViewServerProps;
  path: string;
  title: string;
  children: ReactNode;
}) {
  if (!view.initPageResult.req.user) redirect(`/admin/login?redirect=${encodeURIComponent(`/admin${path}`)}`);
  return (
    <OwnView view={view} className="own-account">
      <h1>{title}</h1>
      {children}
    </OwnView>
  );
}
