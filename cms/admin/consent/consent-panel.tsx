'use client';

import { useAuth, useDocumentInfo } from '@payloadcms/ui';
import { mayPublish, maySteer } from '#cms/access/roles.ts';
import { idsOf } from '#cms/publishing/relation.ts';
import { consentPanel } from '#cms/consent/consent-panel.ts';
import { ActionPanel } from '../giving/action-panel.tsx';
import { UntiePicture } from './untie-picture.tsx';
import './consent.css';

const ONLY_READ = 'Cần sửa hay rút lại, hãy báo biên tập viên.';

/** Above the form of a saved consent: whether it stands, how to end it, how to hand it out. */
export function ConsentPanel() {
  const { id, data } = useDocumentInfo();
  const { user } = useAuth();
  if (id === undefined || !data || !user) return null;
  const req = { user: user as never };
  const panel = consentPanel(data, mayPublish({ req }));
  if (!maySteer({ req }))
    return (
      <ActionPanel
        address={`/consents/${id}`}
        panel={{ ...panel, text: `${panel.text} ${ONLY_READ}`, actions: [] }}
        body={{}}
      />
    );
  return (
    <>
      <ActionPanel address={`/consents/${id}`} panel={panel} body={{}} />
      {panel.tone === 'good' && <UntiePicture consent={id} pictures={idsOf(data['pictures']).map(Number)} />}
      <p className="consent-export">
        <a href={`/api/consents/${id}/export`} download>
          Tải toàn bộ dữ liệu của phiếu này (một tệp, để gửi người có ảnh)
        </a>
      </p>
    </>
  );
}
