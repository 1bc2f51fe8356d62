'use client';

import { Button } from '@payloadcms/ui';
import { useState } from 'react';
import { askDesk } from '#cms/admin/asking/ask-desk.ts';
import { Problem } from './problem.tsx';
import type { ShownSession } from './shown-session.ts';

interface Props {
  sessions: ShownSession[];
  /** Where sessions are ended, below /api. */
  address: string;
  /** What to send to end all that may be ended. */
  allBody: object;
}

/** Sessions with a button each, and one for all. */
export function SessionList({ sessions: given, address, allBody }: Props) {
  const [sessions, setSessions] = useState(given);
  const [problem, setProblem] = useState<string>();
  const [said, setSaid] = useState('');
  const others = sessions.filter(({ isThis }) => !isThis);

  async function end(body: object, ended: (session: ShownSession) => boolean, what: string) {
    setProblem(undefined);
    const answer = await askDesk('POST', address, body);
    if (!answer.ok) return setProblem(answer.problem);
    setSessions(sessions.filter((session) => !ended(session)));
    setSaid(what);
  }

  return (
    <>
      {sessions.length === 0 && <p>Không có phiên đăng nhập nào.</p>}
      <ul className="session-list">
        {sessions.map((session) => (
          <li key={session.id}>
            <div>
              <b>{session.device}</b>{' '}
              {session.isThis && <span className="session-list__this">nơi bạn đang ngồi</span>}
              <p className="own-account__hint">
                {session.network} · từ {session.began} · dùng gần nhất {session.lastSeen}
              </p>
            </div>
            {!session.isThis && (
              <Button
                buttonStyle="secondary"
                size="small"
                margin={false}
                aria-label={`Kết thúc phiên ${session.device}, từ ${session.began}`}
                onClick={() =>
                  void end(
                    { id: session.id },
                    ({ id }) => id === session.id,
                    `Đã kết thúc phiên ${session.device}.`,
                  )
                }
              >
                Kết thúc
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Problem text={problem} />
      <p role="status" className="own-account__hint">
        {said}
      </p>
      {others.length > 1 && (
        <Button
          buttonStyle="secondary"
          margin={false}
          onClick={() => void end(allBody, ({ isThis }) => !isThis, 'Đã kết thúc các phiên khác.')}
        >
          {`Kết thúc cả ${others.length} phiên${others.length < sessions.length ? ' khác' : ''}`}
        </Button>
      )}
    </>
  );
}
