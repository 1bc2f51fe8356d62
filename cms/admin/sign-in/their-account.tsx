'use client';

import { Button } from '@payloadcms/ui';
import { useState } from 'react';
import { askDesk } from '#cms/admin/asking/ask-desk.ts';
import { Problem } from './problem.tsx';
import { SessionList } from './session-list.tsx';
import type { ShownSession } from './shown-session.ts';

interface Props {
  id: number;
  /** In words; undefined for an account that works. */
  suspendedSince: string | undefined;
  factor: string;
  hasFactor: boolean;
  sessions: ShownSession[];
}

interface Deed {
  path: string;
  label: string;
  question: string;
}

const SUSPEND: Deed = {
  path: '/suspend',
  label: 'Tạm khóa tài khoản',
  question: 'Người này sẽ bị đăng xuất ở mọi nơi ngay lập tức và không đăng nhập được nữa. Tạm khóa?',
};
const REINSTATE: Deed = {
  path: '/reinstate',
  label: 'Mở lại tài khoản',
  question: 'Người này sẽ đăng nhập được như trước. Mở lại?',
};
const RESET: Deed = {
  path: '/two-factor/reset',
  label: 'Xóa xác thực hai bước',
  question: 'Chỉ làm khi người này mất điện thoại và mã dự phòng, và bạn biết chắc đúng là họ. Xóa?',
};

/** What an administrator may do with the sign-in of another. */
export function TheirAccount({ id, suspendedSince, factor, hasFactor, sessions }: Props) {
  const [asked, setAsked] = useState<Deed>();
  const [problem, setProblem] = useState<string>();
  const [isBusy, setIsBusy] = useState(false);
  const deeds = [suspendedSince ? REINSTATE : SUSPEND, ...(hasFactor ? [RESET] : [])];

  async function carryOut({ path }: Deed) {
    setIsBusy(true);
    const answer = await askDesk('POST', `/users/${id}${path}`, {});
    // The form would save the old state over the new one: load it anew.
    if (answer.ok) return window.location.reload();
    setProblem(answer.problem);
    setIsBusy(false);
  }

  return (
    <section className="their-account" data-suspended={suspendedSince !== undefined} aria-label="Đăng nhập">
      <p>{suspendedSince ? <b>{`Đang tạm khóa, từ ${suspendedSince}.`}</b> : 'Tài khoản đang hoạt động.'}</p>
      <p>{factor}</p>
      <div className="door__buttons">
        {deeds.map((deed) => (
          <Button
            key={deed.path}
            buttonStyle="secondary"
            size="small"
            margin={false}
            onClick={() => setAsked(deed)}
            disabled={isBusy}
          >
            {deed.label}
          </Button>
        ))}
      </div>
      {asked && (
        <div className="their-account__question" role="group" aria-label={asked.label}>
          <p>{asked.question}</p>
          <div className="door__buttons">
            <Button size="small" margin={false} disabled={isBusy} onClick={() => void carryOut(asked)}>
              {asked.label}
            </Button>
            <Button size="small" margin={false} buttonStyle="secondary" onClick={() => setAsked(undefined)}>
              Thôi
            </Button>
          </div>
        </div>
      )}
      <Problem text={problem} />
      {sessions.length > 0 && (
        <details>
          <summary>{`Đang đăng nhập ở ${sessions.length} nơi`}</summary>
          <SessionList sessions={sessions} address={`/users/${id}/sessions/end`} allBody={{ all: true }} />
        </details>
      )}
    </section>
  );
}
