'use client';

import { toast, useDocumentInfo } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import type { Action } from '#cms/workflow/actions.ts';
import type { WorkflowView } from '#cms/workflow/workflow-view.ts';
import { MOVED } from './moved.ts';

const IDLE_MS = 20_000;

export interface Refused {
  status: number;
  message: string;
}

/** Where the open document stands, asked again after each move and each save, and now and then. */
export function useWorkflow() {
  const { collectionSlug, id, lastUpdateTime } = useDocumentInfo();
  const address = id === undefined ? undefined : `/api/${collectionSlug}/${id}/workflow`;
  const [view, setView] = useState<WorkflowView | undefined>();

  const refresh = useCallback(async () => {
    const fresh = address ? await ask(address) : undefined;
    if (fresh) setView(fresh);
    return fresh;
  }, [address]);

  useEffect(() => {
    void refresh();
    const again = () => void (document.hidden || refresh());
    const timer = setInterval(again, IDLE_MS);
    window.addEventListener(MOVED, again);
    return () => {
      clearInterval(timer);
      window.removeEventListener(MOVED, again);
    };
  }, [refresh, lastUpdateTime]);

  const act = useCallback(
    async (action: Action, body: Record<string, unknown> = {}): Promise<Refused | undefined> => {
      if (!address) return { status: 404, message: 'Bài chưa được lưu.' };
      const seen = (await ask(address))?.seen;
      const refused = await send(`${address}/${action}`, { seen, ...body });
      window.dispatchEvent(new Event(MOVED));
      return refused;
    },
    [address],
  );

  return { view, refresh, act };
}

/** Undefined while the desk does not answer; what is shown then stays. */
async function ask(address: string): Promise<WorkflowView | undefined> {
  try {
    const answer = await fetch(address, { credentials: 'same-origin' });
    return answer.ok ? ((await answer.json()) as WorkflowView) : undefined;
  } catch {
    return undefined;
  }
}

async function send(address: string, body: unknown): Promise<Refused | undefined> {
  const answer = await fetch(address, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => undefined);
  if (!answer) return { status: 0, message: 'Mất kết nối với bàn biên tập. Hãy thử lại.' };
  const told = (await answer.json().catch(() => ({}))) as Told;
  if (answer.ok) {
    if (told.message) toast.success(told.message);
    return undefined;
  }
  return { status: answer.status, message: told.errors?.[0]?.message ?? 'Không làm được. Hãy thử lại.' };
}

interface Told {
  message?: string;
  errors?: { message: string }[];
}
