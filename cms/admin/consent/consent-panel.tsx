'use client';

import { useAuth, useDocumentInfo } from '@payloadcms/ui';
import { mayPublish } from '#cms/access/roles.ts';
import { consentPanel } from '#cms/consent/consent-panel.ts';
import { ActionPanel } from '../giving/action-panel.tsx';
import './consent.css';

/** Above the form of a saved consent: whether it stands, how to end it, how to hand it out. */
export function ConsentPanel() {
  const { id, data } = useDocumentInfo();
  const { user } = useAuth();
  if (id === undefined || !data || !user) return null;
  const mayForget = mayPublish({ req: { user: user as never } });
  return (
    <>
      <ActionPanel address={`/consents/${id}`} panel={consentPanel(data, mayForget)} body={{}} />
      <p className="consent-export">
        <a href={`/api/consents/${id}/export`} download>
          Tải toàn bộ dữ liệu của phiếu này (một tệp, để gửi người có ảnh)
        </a>
      </p>
    </>
  );
}
