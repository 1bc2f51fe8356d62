'use client';

import { useEffect, useState } from 'react';
import type { Kind } from '#contract/kinds.ts';
import type { PublicationStatus } from '#cms/publishing/status/publication-status.ts';
import { askDesk } from '#cms/admin/asking/ask-desk.ts';
import { MOVED } from '#cms/admin/workflow/moved.ts';
import { isSilent } from './say-status.ts';

/** A publish takes a fraction of a second: while it is under way the editor looks at this line. */
const WAITING_MS = 300;
const IDLE_MS = 15_000;

/**
 * Where a document is on its way to the reader, asked again whenever `savedAt` changes or the
 * document moves on, often while
 * something is under way and seldom otherwise. Undefined before the first answer, null while the
 * desk does not answer.
 */
export function usePublicationStatus(
  kind: Kind | undefined,
  id: string | undefined,
  savedAt: number,
): PublicationStatus | null | undefined {
  const [status, setStatus] = useState<PublicationStatus | null | undefined>();
  useEffect(() => {
    if (!kind || !id) return setStatus(undefined);
    const stop = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async () => {
      const answer = document.hidden ? undefined : await fetchStatus(kind, id, stop.signal);
      if (stop.signal.aborted) return;
      if (answer !== undefined) setStatus(answer);
      const isUnderWay = answer?.state === 'waiting' && !isSilent(answer);
      clearTimeout(timer);
      timer = setTimeout(() => void ask(), isUnderWay ? WAITING_MS : IDLE_MS);
    };
    const askNow = () => {
      clearTimeout(timer);
      void ask();
    };
    askNow();
    window.addEventListener(MOVED, askNow);
    return () => {
      window.removeEventListener(MOVED, askNow);
      stop.abort();
      clearTimeout(timer);
    };
  }, [kind, id, savedAt]);
  return status;
}

/** Null if the desk does not answer: the line then keeps silent rather than telling what may be untrue. */
async function fetchStatus(kind: Kind, id: string, signal: AbortSignal): Promise<PublicationStatus | null> {
  const path = `/publishing/status?${new URLSearchParams({ kind, id })}`;
  const answer = await askDesk<PublicationStatus>('GET', path, undefined, { signal });
  return answer.ok ? answer.body : null;
}
