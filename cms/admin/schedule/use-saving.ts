'use client';

import { useDocumentInfo, useForm } from '@payloadcms/ui';
import { useFreshErrorCounts } from './use-fresh-error-counts.ts';

/** What the form sends to save a draft, and what the view has to know after a publish. */
export function useSaving() {
  const { submit } = useForm();
  const countErrorsAgain = useFreshErrorCounts();
  const { collectionSlug, id, ...info } = useDocumentInfo();
  const address = (query: string) => `/api/${collectionSlug}${id === undefined ? '' : `/${id}`}?${query}`;

  /** @returns whether it was saved */
  const saveDraft = async (): Promise<boolean> => {
    const answer = await submit({
      action: address('depth=0&draft=true'),
      method: id === undefined ? 'POST' : 'PATCH',
      overrides: { _status: 'draft' },
      skipValidation: true,
    });
    return answer?.res.ok === true;
  };

  /** Sends the form as if to publish it: it is refused once more, and now marks the fields that are wrong. */
  const showProblems = () => void submit({ action: address('depth=0'), overrides: { _status: 'published' } });

  const nowPublished = () => {
    info.setUnpublishedVersionCount(0);
    info.setMostRecentVersionIsAutosaved(false);
    info.setHasPublishedDoc(true);
    countErrorsAgain();
  };

  return { saveDraft, showProblems, nowPublished };
}
