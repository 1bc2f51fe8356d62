'use client';

import { toast, useAuth } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import { askDesk } from '#cms/admin/asking/ask-desk.ts';
import { COLLECTION_OF, NAME_OF, type CollectionKind } from '#cms/publishing/kind-slugs.ts';
import type { Trouble, Troubles } from '#cms/publishing/status/troubles.ts';
import './publish-status.css';

const EVERY_MS = 20_000;

/** Above every view: pages and schedules that did not reach the reader, for those who can mend them. */
export function TroubleBanner() {
  const { user } = useAuth();
  const [troubles, setTroubles] = useState<Trouble[]>([]);
  const refresh = useCallback(async () => {
    if (!document.hidden) setTroubles(await fetchTroubles());
  }, []);
  useEffect(() => {
    if (!user) return setTroubles([]);
    void refresh();
    const timer = setInterval(() => void refresh(), EVERY_MS);
    return () => clearInterval(timer);
  }, [user, refresh]);
  if (troubles.length === 0) return <div role="status" aria-live="polite" />;
  return (
    <div className="trouble-banner" role="status" aria-live="polite">
      <strong>Có {troubles.length} việc chưa lên trang được</strong>
      <ul>
        {troubles.map((trouble) => (
          <TroubleLine
            key={`${trouble.type}-${trouble.job ?? `${trouble.kind}-${trouble.id}`}`}
            trouble={trouble}
            onGone={refresh}
          />
        ))}
      </ul>
    </div>
  );
}

function TroubleLine({ trouble, onGone }: { trouble: Trouble; onGone: () => Promise<void> }) {
  const { type, kind, id, title, message, job } = trouble;
  const dismiss = async () => {
    const answer = await askDesk('DELETE', `/publishing/troubles/${job}`);
    if (!answer.ok) toast.error(answer.problem);
    await onGone();
  };
  return (
    <li>
      {type === 'schedule' ? `Lịch hẹn của ${NAME_OF[kind]}` : capital(NAME_OF[kind])}{' '}
      <a href={editPath(kind, id)}>“{title || `số ${id}`}”</a>: {message}
      {job !== null && (
        <button type="button" onClick={() => void dismiss()}>
          Đã biết
        </button>
      )}
    </li>
  );
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function editPath(kind: Trouble['kind'], id: string): string {
  const slug = COLLECTION_OF[kind as CollectionKind];
  return slug ? `/admin/collections/${slug}/${id}` : `/admin/globals/${kind}`;
}

/** Nothing while the desk does not answer; the next question comes by itself. */
async function fetchTroubles(): Promise<Trouble[]> {
  const answer = await askDesk<Troubles>('GET', '/publishing/troubles');
  return answer.ok ? answer.body.troubles : [];
}
