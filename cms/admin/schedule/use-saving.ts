'use client';

import { toast, useDocumentInfo, useForm } from '@payloadcms/ui';
import { useFreshErrorCounts } from './use-fresh-error-counts.ts';

/** What the form sends to publish or to save a draft, and what the view has to know afterwards. */
export function useSaving(modified: boolean) {
  const { submit, getData } = useForm();
  const countErrorsAgain = useFreshErrorCounts();
  const { collectionSlug, id, ...info } = useDocumentInfo();
  const address = (query: string) => `/api/${collectionSlug}${id === undefined ? '' : `/${id}`}?${query}`;

  const publish = async () => {
    const answer = await submit({ action: address('depth=0'), overrides: { _status: 'published' } });
    if (!answer?.res.ok) {
      if (modified && id !== undefined)
        await keepDraft(address('depth=0&draft=true&autosave=true'), getData());
      return;
    }
    info.setUnpublishedVersionCount(0);
    info.setMostRecentVersionIsAutosaved(false);
    info.setHasPublishedDoc(true);
    countErrorsAgain();
  };

  const saveDraft = () =>
    submit({
      action: address('depth=0&draft=true'),
      method: id === undefined ? 'POST' : 'PATCH',
      overrides: { _status: 'draft' },
      skipValidation: true,
    });

  return { publish, saveDraft };
}

/**
 * Payload takes a form for saved once a publish was refused, and what was typed just before would be
 * lost with the page. Sent past the form, which would forget the marks at its fields.
 */
async function keepDraft(address: string, data: Record<string, unknown>): Promise<void> {
  const sent = { ...data, _status: 'draft' };
  const answer = await fetch(address, {
    method: 'PATCH',
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(sent),
  }).catch(() => undefined);
  if (!answer?.ok) toast.error('Bản nháp chưa lưu được. Hãy sửa chỗ báo lỗi rồi thử lại.');
}
