'use client';

import { useAuth, useDocumentInfo } from '@payloadcms/ui';
import { postingPanel } from '#cms/giving/panel/posting-panel.ts';
import { ActionPanel } from './action-panel.tsx';
import { meOf } from './me.ts';

/** Above the form of a saved entry. */
export function PostingPanel() {
  const { id, data } = useDocumentInfo();
  const { user } = useAuth();
  if (id === undefined || !data || !user) return null;
  return (
    <ActionPanel
      address={`/postings/${id}`}
      panel={postingPanel(data, meOf(user))}
      body={{ updatedAt: data['updatedAt'] }}
      then={(answer) =>
        typeof answer['id'] === 'number' ? `/admin/collections/postings/${answer['id']}` : undefined
      }
    />
  );
}
