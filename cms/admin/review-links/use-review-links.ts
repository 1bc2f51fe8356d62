'use client';

import { toast, useDocumentInfo } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import { askDesk } from '#cms/admin/asking/ask-desk.ts';
import type { ReviewLink } from '#cms/review-links/review-link.ts';

export interface NewLinkAsked {
  reviewer: string;
  mayDecide: boolean;
  days: number;
}

/** The links of the open document, and what can be done with them. */
export function useReviewLinks() {
  const { collectionSlug, id } = useDocumentInfo();
  const address = `/${collectionSlug}/${id}/review-links`;
  const [links, setLinks] = useState<ReviewLink[]>([]);

  const refresh = useCallback(async () => {
    const answer = await askDesk<{ links: ReviewLink[] }>('GET', address);
    if (answer.ok) setLinks(answer.body.links);
    else toast.error(answer.problem);
  }, [address]);
  useEffect(() => void refresh(), [refresh]);

  /** @returns the address, or why there is none */
  const make = async (asked: NewLinkAsked): Promise<{ url?: string; problem?: string }> => {
    const answer = await askDesk<{ url: string }>('POST', address, asked);
    await refresh();
    return answer.ok ? { url: answer.body.url } : { problem: answer.problem };
  };
  const revoke = async (link: number) => {
    const answer = await askDesk<{ message: string }>('POST', `${address}/${link}/revoke`, {});
    if (answer.ok) toast.success(answer.body.message);
    else toast.error(answer.problem);
    await refresh();
  };
  return { links, make, revoke };
}
