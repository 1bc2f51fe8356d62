'use client';

import { Button, toast, useFormModified } from '@payloadcms/ui';
import { useState } from 'react';
import { askDesk } from '#cms/admin/asking/ask-desk.ts';
import type { Panel, PanelAction } from '#cms/giving/panel/posting-panel.ts';
import './action-panel.css';

interface Props {
  /** Where the actions are posted to, below /api: "/postings/12". */
  address: string;
  panel: Panel;
  /** Sent along with every action. */
  body: Record<string, unknown>;
  /** Where to go when it is done; the same page, made anew, unless told otherwise. */
  then?: (answer: Record<string, unknown>) => string | undefined;
}

/** Above the form: where the document stands, and what can be done with it by somebody else's hand. */
export function ActionPanel({ address, panel, body, then }: Props) {
  const [asked, setAsked] = useState<PanelAction>();
  return (
    <section className="action-panel" data-tone={panel.tone} aria-label="Tình trạng">
      <p className="action-panel__text">{panel.text}</p>
      {asked ? (
        <Question
          key={asked.action}
          action={asked}
          send={(reason) => act(`${address}/${asked.action}`, { ...body, reason }, then)}
          leave={() => setAsked(undefined)}
        />
      ) : (
        <p className="action-panel__buttons">
          {panel.actions.map((action) => (
            <Button
              key={action.action}
              size="medium"
              margin={false}
              buttonStyle={action.isMain ? 'primary' : 'secondary'}
              onClick={() => setAsked(action)}
            >
              {action.label}
            </Button>
          ))}
        </p>
      )}
    </section>
  );
}

interface QuestionProps {
  action: PanelAction;
  send: (reason: string) => Promise<void>;
  leave: () => void;
}

function Question({ action, send, leave }: QuestionProps) {
  const isModified = useFormModified();
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const isHeldBack = action.wantsSaved && isModified;
  const submit = async () => {
    setBusy(true);
    await send(reason);
    setBusy(false);
  };
  return (
    <div className="action-panel__question">
      <p>{isHeldBack ? 'Có chỗ sửa chưa lưu. Hãy lưu hoặc bỏ chỗ sửa trước.' : action.question}</p>
      {action.needsReason && (
        <label>
          Lý do
          <textarea
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            maxLength={300}
            rows={2}
          />
        </label>
      )}
      <p className="action-panel__buttons">
        <Button
          size="medium"
          margin={false}
          disabled={busy || isHeldBack || (action.needsReason && reason.trim() === '')}
          onClick={() => void submit()}
        >
          {action.label}
        </Button>
        <Button size="medium" margin={false} buttonStyle="secondary" onClick={leave}>
          Thôi
        </Button>
      </p>
    </div>
  );
}

async function act(path: string, body: Record<string, unknown>, then: Props['then']): Promise<void> {
  const answer = await askDesk<Record<string, unknown>>('POST', path, body);
  if (!answer.ok) return void toast.error(answer.problem);
  const next = then?.(answer.body);
  if (next) window.location.assign(next);
  else window.location.reload();
}
