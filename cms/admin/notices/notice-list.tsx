'use client';

import { useState } from 'react';
import { machineDate } from '#contract/text/dates.ts';
import { askDesk } from '#cms/admin/asking/ask-desk.ts';
import { sayMoment } from '#cms/admin/clock/say-moment.ts';
import { sayNotice } from '#cms/notices/events.ts';
import { placeOf } from '#cms/notices/place-of.ts';
import type { ShownNotice } from '#cms/notices/read-notices.ts';
import { NOTICES_READ } from './bell.tsx';

const PAGE = 50;

/** Newest first; what is opened counts as read. */
export function NoticeList({ initial }: { initial: readonly ShownNotice[] }) {
  const [notices, setNotices] = useState(initial);
  const [isAll, setIsAll] = useState(initial.length < PAGE);
  const [problem, setProblem] = useState('');
  const readAll = async () => {
    const answer = await askDesk('POST', '/notices/read', {});
    if (!answer.ok) return setProblem(answer.problem);
    setNotices(notices.map((notice) => ({ ...notice, isRead: true })));
    window.dispatchEvent(new Event(NOTICES_READ));
  };
  const older = async () => {
    const answer = await askDesk<{ notices: ShownNotice[] }>('GET', `/notices?before=${notices.at(-1)!.id}`);
    if (!answer.ok) return setProblem(answer.problem);
    setNotices([...notices, ...answer.body.notices]);
    setIsAll(answer.body.notices.length < PAGE);
  };
  if (notices.length === 0) return <p>Chưa có thông báo nào.</p>;
  return (
    <>
      <p className="notices__buttons">
        <button type="button" disabled={notices.every(({ isRead }) => isRead)} onClick={() => void readAll()}>
          Đánh dấu đã đọc tất cả
        </button>
        <span role="status">{problem}</span>
      </p>
      <ul className="notices__list">
        {notices.map((notice) => (
          <Notice key={notice.id} notice={notice} />
        ))}
      </ul>
      {!isAll && (
        <button type="button" onClick={() => void older()}>
          Xem thông báo cũ hơn
        </button>
      )}
    </>
  );
}

function Notice({ notice }: { notice: ShownNotice }) {
  const { id, event, collection, about, title, text, at, isRead } = notice;
  const words = sayNotice(event, title ?? undefined);
  const open = () => void fetchRead(id);
  return (
    <li data-read={isRead}>
      {collection ? (
        <a href={placeOf(collection, about)} onClick={open} onAuxClick={open}>
          {words}
        </a>
      ) : (
        <strong>{words}</strong>
      )}
      {text && <p>{text}</p>}
      <small>
        <time dateTime={machineDate(at)}>{sayMoment(at)}</time>
        {!isRead && <span className="notices__new"> · chưa đọc</span>}
      </small>
    </li>
  );
}

/** Goes on after the page has been left; what fails stays unread. */
const fetchRead = (id: number) => askDesk('POST', '/notices/read', { ids: [id] }, { keepalive: true });
