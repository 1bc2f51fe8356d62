'use client';

import { useDocumentInfo } from '@payloadcms/ui';
import { ONLY_ID } from '#contract/kinds.ts';
import { kindOf } from '#cms/publishing/kind-slugs.ts';
import { sayStatus } from './say-status.ts';
import { usePublicationStatus } from './use-publication-status.ts';
import './publish-status.css';

/** Beside the buttons of the edit view: whether the last published change has reached the reader. */
export function PublishStatus() {
  const { id, collectionSlug, globalSlug, lastUpdateTime } = useDocumentInfo();
  const kind = kindOf(collectionSlug ?? globalSlug ?? '');
  const documentId = globalSlug ? ONLY_ID : id === undefined ? undefined : String(id);
  const status = usePublicationStatus(kind, documentId, lastUpdateTime);
  const saying = status ? sayStatus(status, new Date().toISOString()) : undefined;
  // Its line is kept free until the answer is there: what stands below it must not jump.
  const tone = saying?.tone ?? (documentId === undefined ? undefined : 'waiting');
  return (
    <p className="publish-status" role="status" aria-live="polite" data-tone={tone}>
      {saying?.text}
      {saying?.url && (
        <a href={saying.url} target="_blank" rel="noopener">
          Xem trang
        </a>
      )}
    </p>
  );
}
