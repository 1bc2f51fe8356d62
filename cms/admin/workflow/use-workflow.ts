'use client';

import { toast, useDocumentInfo } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import { askDesk } from '#cms/admin/asking/ask-desk.ts';
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
  const address = id === undefined ? undefined : `/${collectionSlug}/${id}/workflow`;
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
  const answer = await askDesk<WorkflowView>('GET', address);
  return answer.ok ? answer.body : undefined;
}

async function send(address: string, body: object): Promise<Refused | undefined> {
  const answer = await askDesk<{ message?: string } | undefined>('POST', address, body);
  if (!answer.ok) return { status: answer.status, message: answer.problem };
  if (answer.body?.message) toast.success(answer.body.message);
  return undefined;
}
