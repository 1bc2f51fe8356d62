'use client';

import { toast, useAuth } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import { capital } from '#contract/text/capital.ts';
import { askDesk } from '#cms/admin/asking/ask-desk.ts';
import { COLLECTION_OF, NAME_OF, type CollectionKind } from '#cms/publishing/kind-slugs.ts';
import type { Trouble, Troubles } from '#cms/publishing/status/troubles.ts';
import './publish-status.css';

const EVERY_MS = 20_000;

/** On every view: pages and schedules that did not reach the reader, for those who can mend them. */
export function TroubleBanner() {
  const { user } = useAuth();
  const [troubles, setTroubles] = useState<Trouble[]>([]);
  const refresh = useCallback(async () => {
    const answer = document.hidden ? undefined : await askDesk<Troubles>('GET', '/publishing/troubles');
    // While the desk does not answer, what was known stands; the next question comes by itself.
    if (answer?.ok) setTroubles(answer.body.troubles);
  }, []);
  useEffect(() => {
    if (!user) return setTroubles([]);
    void refresh();
    const timer = setInterval(() => void refresh(), EVERY_MS);
    return () => clearInterval(timer);
  }, [user, refresh]);
  return (
    <div role="status" aria-live="polite">
      {troubles.length > 0 && (
        <details className="trouble-banner">
          <summary>Có {troubles.length} việc chưa lên trang được</summary>
          <ul>
            {troubles.map((trouble) => (
              <TroubleLine
                key={`${trouble.type}-${trouble.job ?? `${trouble.kind}-${trouble.id}`}`}
                trouble={trouble}
                onGone={refresh}
              />
            ))}
          </ul>
        </details>
      )}
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

function editPath(kind: Trouble['kind'], id: string): string {
  const slug = COLLECTION_OF[kind as CollectionKind];
  return slug ? `/admin/collections/${slug}/${id}` : `/admin/globals/${kind}`;
}
