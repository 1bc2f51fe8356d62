'use client';

import { Button, Drawer, useModal } from '@payloadcms/ui';
import { useId, useState } from 'react';
import type { Action } from '#cms/workflow/actions.ts';
import { ASKS } from './primary-action.ts';
import type { Refused } from './use-workflow.ts';
import './workflow.css';

const WITHDRAWALS = [
  { value: 'published-in-error', label: 'Đăng nhầm' },
  { value: 'consolidated', label: 'Đã gộp vào bài khác' },
  { value: 'outdated', label: 'Không còn đúng hoặc hết hiệu lực' },
  { value: 'other', label: 'Lý do khác (ghi rõ bên dưới)' },
] as const;

interface Props {
  slug: string;
  action: Action;
  run: (body: Record<string, unknown>) => Promise<Refused | undefined>;
}

/** Asks for the reason before something is returned, taken down or published without a second person. */
export function ReasonDrawer({ slug, action, run }: Props) {
  const { closeModal } = useModal();
  const [reason, setReason] = useState('');
  const [withdrawal, setWithdrawal] = useState('');
  const [problem, setProblem] = useState<string | undefined>();
  const [isBusy, setBusy] = useState(false);
  const id = useId();
  const asked = ASKS[action]!;
  const send = async () => {
    setBusy(true);
    const refused = await run({ reason, ...(action === 'withdraw' && { withdrawal }) });
    setBusy(false);
    setProblem(refused?.message);
    if (!refused) closeModal(slug);
  };
  return (
    <Drawer slug={slug} title={asked.title} className="workflow-drawer">
      <p>{asked.explain}</p>
      {action === 'withdraw' && (
        <fieldset className="workflow-drawer__reasons">
          <legend>Lý do</legend>
          {WITHDRAWALS.map(({ value, label }) => (
            <label key={value}>
              <input type="radio" name={`${id}-why`} onChange={() => setWithdrawal(value)} />
              {label}
            </label>
          ))}
        </fieldset>
      )}
      <label className="workflow-drawer__label" htmlFor={id}>
        {asked.field}
      </label>
      <textarea
        id={id}
        rows={4}
        maxLength={300}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      {problem && (
        <p className="workflow-drawer__problem" role="alert">
          {problem}
        </p>
      )}
      <Button
        id={`workflow-${action}-send`}
        disabled={
          isBusy || (asked.required && reason.trim() === '') || (action === 'withdraw' && !withdrawal)
        }
        onClick={() => void send()}
      >
        {asked.title}
      </Button>
    </Drawer>
  );
}
