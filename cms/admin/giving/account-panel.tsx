'use client';

import { useAuth, useDocumentInfo } from '@payloadcms/ui';
import { accountPanel } from '#cms/giving/panel/account-panel.ts';
import { ActionPanel } from './action-panel.tsx';
import { meOf } from './me.ts';

/** Above the form of a saved account. */
export function AccountPanel() {
  const { id, data } = useDocumentInfo();
  const { user } = useAuth();
  if (id === undefined || !data || !user) return null;
  return <ActionPanel address={`/accounts/${id}`} panel={accountPanel(data, meOf(user))} body={{}} />;
}
