'use client';

import { useAuth, useDocumentInfo } from '@payloadcms/ui';
import { ActionPanel } from '#cms/admin/giving/action-panel.tsx';
import { meOf } from '#cms/admin/giving/me.ts';
import { hostPanel } from '#cms/gate/hosts/host-panel.ts';

/** Above the form of a host that somebody has proposed. */
export function HostPanel() {
  const { id, data } = useDocumentInfo();
  const { user } = useAuth();
  if (id === undefined || !data || !user) return null;
  return <ActionPanel address={`/link-hosts/${id}`} panel={hostPanel(data, meOf(user))} body={{}} />;
}
