'use client';

import { useAuth, useDocumentInfo } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { sayPresence } from '#cms/editing/say-presence.ts';
import { saySaveState } from '#cms/editing/save-state.ts';
import { CopyOffer } from './copy-offer.tsx';
import { CompareVersions } from './compare-versions.tsx';
import type { EditingSession, SessionView } from './editing-session.ts';
import { useEditingSession, type EditedDocument } from './use-editing-session.ts';
import { usePresence } from './use-presence.ts';
import './editing-form.css';

/**
 * In the bar above the form: where the words are, and who else is here. Payload makes a document
 * before its form opens, so there is none without a number.
 */
export function EditingForm() {
  const { id, collectionSlug, hasSavePermission, isTrashed } = useDocumentInfo();
  const { user } = useAuth();
  // A session that ends does not close the form: its words are still this person's.
  const [owner] = useState(Number(user?.id));
  if (id === undefined || !collectionSlug || !hasSavePermission || isTrashed) return null;
  const document = { collection: collectionSlug, id: Number(id), user: owner };
  return <OpenForm key={`${collectionSlug}/${id}`} document={document} />;
}

function OpenForm({ document }: { document: EditedDocument }) {
  const [session, view] = useEditingSession(document);
  const others = usePresence(session);
  useWarningBeforeLeaving(session);
  return (
    <div className="editing-form">
      <SaveLine session={session} view={view} />
      <p className="editing-form__others" role="status" aria-live="polite">
        {sayPresence(others)}
      </p>
      <CopyOffer session={session} />
      {view.conflict && view.isComparing && (
        <CompareVersions session={session} conflict={view.conflict} collection={document.collection} />
      )}
    </div>
  );
}

function SaveLine({ session, view }: { session: EditingSession; view: SessionView }) {
  const { state, isKept, conflict } = view;
  const { text, tone } = saySaveState(state, isKept, new Date().toISOString());
  const isSignedOut = state.type === 'failed' && (state.why === 'signedOut' || state.why === 'otherUser');
  return (
    <p className="editing-form__state" data-tone={tone} role="status" aria-live="polite">
      <span>{text}</span>
      {conflict && (
        <button type="button" onClick={() => session.openComparison()}>
          So hai bản
        </button>
      )}
      {state.type === 'newer' && (
        <button type="button" onClick={() => void session.takeNewest()}>
          Mở bản mới
        </button>
      )}
      {isSignedOut && (
        <a href="/admin/login" target="_blank" rel="noopener">
          Đăng nhập ở thẻ mới rồi quay lại đây
        </a>
      )}
    </p>
  );
}

/** Only while there are words that the desk does not have. */
function useWarningBeforeLeaving(session: EditingSession): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      session.keepNow();
      if (session.hasUnsavedWords) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [session]);
}
