'use client';

import { useAuth, useDocumentInfo } from '@payloadcms/ui';
import { dayOf } from '#contract/text/dates.ts';
import { ActionPanel } from '#cms/admin/giving/action-panel.tsx';
import { letterPanel } from '#cms/feedback/letter-panel.ts';
import { mailAddressIn } from '#cms/feedback/mail-address-in.ts';
import './letter-panel.css';

/** A letter as it was sent; above it where it stands, and what can be done. */
export function LetterPanel() {
  const { id, data } = useDocumentInfo();
  const { user } = useAuth();
  if (id === undefined || !data || !user) return null;
  const toAnswer = ({ answer }: Record<string, unknown>) =>
    typeof answer === 'number' ? `/admin/collections/answers/${answer}` : undefined;
  return (
    <>
      <ActionPanel
        address={`/letters/${id}`}
        panel={letterPanel(data, dayOf(new Date()))}
        body={{}}
        then={toAnswer}
      />
      {typeof data['text'] === 'string' && (
        <article className="letter" aria-label="Thư">
          <h2 className="letter__subject">{words(data['subject'])}</h2>
          <p className="letter__text">{data['text']}</p>
          <Sender name={words(data['name'])} contact={words(data['contact'])} />
        </article>
      )}
    </>
  );
}

function Sender({ name, contact }: { name: string; contact: string }) {
  const mail = mailAddressIn(contact);
  return (
    <dl className="letter__sender">
      <dt>Người viết</dt>
      <dd>{name || 'Không ghi tên'}</dd>
      <dt>Liên lạc</dt>
      <dd>
        {contact || 'Không để lại; người viết chỉ xem được trả lời trên cổng, bằng mã.'}
        {contact && !mail && ' (không có thư điện tử: hãy gọi điện, hoặc trả lời trên cổng)'}
      </dd>
    </dl>
  );
}

const words = (value: unknown) => (typeof value === 'string' ? value : '');
