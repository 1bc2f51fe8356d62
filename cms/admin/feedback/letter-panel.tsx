'use client';

import { useAuth, useDocumentInfo } from '@payloadcms/ui';
import { ActionPanel } from '#cms/admin/giving/action-panel.tsx';
import { letterPanel } from '#cms/feedback/letter-panel.ts';

/** Above a letter: where it stands, and what can be done. */
export function LetterPanel() {
  const { id, data } = useDocumentInfo();
  const { user } = useAuth();
  if (id === undefined || !data || !user) return null;
  const toAnswer = ({ answer }: Record<string, unknown>) =>
    typeof answer === 'number' ? `/admin/collections/answers/${answer}` : undefined;
  return <ActionPanel address={`/letters/${id}`} panel={letterPanel(data)} body={{}} then={toAnswer} />;
}
