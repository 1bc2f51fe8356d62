'use client';

import { usePathname } from 'next/navigation';
import { useEffect, useState } from 'react';
import { askDesk } from '#cms/admin/asking/ask-desk.ts';
import './bell.css';

const EVERY_MS = 30_000;

/** The page of notices tells of what was read there. */
export const NOTICES_READ = 'cong-doan:notices-read';

/** A bell with the number of unread notices. It has its place before it knows the number. */
export function Bell() {
  const unread = useUnread();
  const shown = unread > 99 ? '99+' : String(unread);
  const label = unread === 0 ? 'Thông báo' : `Thông báo: ${shown} chưa đọc`;
  return (
    <a className="bell" href="/admin/thong-bao" aria-label={label} title={label}>
      <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
        <path
          d="M12 3a6 6 0 0 0-6 6v4.2L4.3 16.6a.6.6 0 0 0 .5.9h14.4a.6.6 0 0 0 .5-.9L18 13.2V9a6 6 0 0 0-6-6Zm-2.4 16.5a2.5 2.5 0 0 0 4.8 0"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.6"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      <span className="bell__count" hidden={unread === 0} aria-hidden="true">
        {shown}
      </span>
    </a>
  );
}

/** Asked at every change of page, on coming back to the window, and every half minute while it is seen. */
function useUnread(): number {
  const [unread, setUnread] = useState(0);
  const path = usePathname();
  useEffect(() => {
    const abort = new AbortController();
    const look = () => {
      if (document.visibilityState === 'visible')
        void askUnread(abort.signal).then((count) => count !== undefined && setUnread(count));
    };
    look();
    const timer = setInterval(look, EVERY_MS);
    for (const event of ['focus', NOTICES_READ])
      window.addEventListener(event, look, { signal: abort.signal });
    return () => {
      abort.abort();
      clearInterval(timer);
    };
  }, [path]);
  return unread;
}

/** Undefined while the desk does not answer: the bell then keeps what it knows. */
async function askUnread(signal: AbortSignal): Promise<number | undefined> {
  const answer = await askDesk<{ unread: number }>('GET', '/notices/count', undefined, { signal });
  return answer.ok ? answer.body.unread : undefined;
}
