'use client';

import { toast, useDocumentInfo } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import type { ReviewLink } from '#cms/review-links/review-link.ts';

export interface NewLinkAsked {
  reviewer: string;
  mayDecide: boolean;
  days: number;
}

/** The links of the open document, and what can be done with them. */
export function useReviewLinks() {
  const { collectionSlug, id } = useDocumentInfo();
  const address = `/api/${collectionSlug}/${id}/review-links`;
  const [links, setLinks] = useState<ReviewLink[]>([]);

  const refresh = useCallback(async () => {
    const answer = await fetch(address, { credentials: 'same-origin' }).catch(() => undefined);
    if (answer?.ok) setLinks(((await answer.json()) as { links: ReviewLink[] }).links);
  }, [address]);
  useEffect(() => void refresh(), [refresh]);

  /** @returns the address, or why there is none */
  const make = async (asked: NewLinkAsked): Promise<{ url?: string; problem?: string }> => {
    const told = await post(address, asked);
    await refresh();
    return told.ok ? { url: told.url } : { problem: told.message };
  };
  const revoke = async (link: number) => {
    const told = await post(`${address}/${link}/revoke`, {});
    if (told.ok) toast.success(told.message);
    else toast.error(told.message);
    await refresh();
  };
  return { links, make, revoke };
}

interface Told {
  ok: boolean;
  message: string;
  url?: string | undefined;
}

async function post(address: string, body: unknown): Promise<Told> {
  const answer = await fetch(address, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => undefined);
  if (!answer) return { ok: false, message: 'Mất kết nối với bàn biên tập. Hãy thử lại.' };
  const told = (await answer.json().catch(() => ({}))) as {
    message?: string;
    url?: string;
    errors?: { message: string }[];
  };
  return {
    ok: answer.ok,
    message: told.message ?? told.errors?.[0]?.message ?? 'Không làm được. Hãy thử lại.',
    url: told.url,
  };
}
