'use client';

import { useDocumentInfo } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { askDesk } from '#cms/admin/asking/ask-desk.ts';
import './upload-trouble.css';

const EVERY_MS = 5000;

/** At the picture itself: why readers cannot see it yet, if the desk could not make its sizes. */
export function UploadTrouble() {
  const { id, lastUpdateTime } = useDocumentInfo();
  const [trouble, setTrouble] = useState<string | null>(null);
  useEffect(() => {
    if (id === undefined) return;
    const stop = new AbortController();
    const ask = async () => {
      const answer = document.hidden ? undefined : await fetchTrouble(id, stop.signal);
      if (!stop.signal.aborted && answer !== undefined) setTrouble(answer);
    };
    void ask();
    const timer = setInterval(() => void ask(), EVERY_MS);
    return () => {
      stop.abort();
      clearInterval(timer);
    };
  }, [id, lastUpdateTime]);
  return (
    <div role="status" aria-live="polite">
      {trouble && <p className="upload-trouble">{trouble}</p>}
    </div>
  );
}

/** Undefined while the desk does not answer: what was said before then stays. */
async function fetchTrouble(id: number | string, signal: AbortSignal): Promise<string | null | undefined> {
  const path = `/media/${id}/trouble`;
  const answer = await askDesk<{ trouble: string | null }>('GET', path, undefined, { signal });
  return answer.ok ? answer.body.trouble : undefined;
}
