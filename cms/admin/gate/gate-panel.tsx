'use client';

import { useAuth, useConfig, useDocumentInfo } from '@payloadcms/ui';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { mayWrite } from '#cms/access/roles.ts';
import { blocks } from '#cms/gate/finding.ts';
import { FindingList } from './finding-list.tsx';
import { formFields } from './form-fields.ts';
import { sayFindings } from './say-findings.ts';
import { SHOW_GATE } from './show-gate.ts';
import { useFindings } from './use-findings.ts';
import './gate.css';

/** In every form: one quiet line of what the gate has to say, and behind it the list that leads to each place. */
export function GatePanel() {
  const { collectionSlug, isTrashed } = useDocumentInfo();
  const { user } = useAuth();
  const { getEntityConfig } = useConfig();
  const { findings, askAgain } = useFindings();
  const [isOpen, setOpen] = useState(false);
  const summary = useRef<HTMLButtonElement>(null);
  const id = useId();
  const fields = useMemo(
    () => formFields(getEntityConfig({ collectionSlug: collectionSlug ?? '' })?.fields ?? []),
    [collectionSlug, getEntityConfig],
  );
  useEffect(() => {
    const show = () => [askAgain(), setOpen(true)];
    window.addEventListener(SHOW_GATE, show);
    return () => window.removeEventListener(SHOW_GATE, show);
  }, [askAgain]);
  if (isTrashed || !mayWrite({ req: { user: user as never } })) return null;

  const close = () => {
    setOpen(false);
    summary.current?.focus();
  };
  const said = findings ? sayFindings(findings) : 'Đang kiểm tra…';
  const tone = !findings || findings.length === 0 ? 'quiet' : findings.some(blocks) ? 'block' : 'warn';
  return (
    <>
      <button
        ref={summary}
        type="button"
        className="gate-summary"
        data-tone={tone}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => (isOpen ? close() : [askAgain(), setOpen(true)])}
      >
        {said}
      </button>
      <span className="gate-said" role="status" aria-live="polite">
        {findings && `Kiểm tra trước khi đăng: ${said}`}
      </span>
      {isOpen &&
        createPortal(
          <FindingList id={id} findings={findings} fields={fields} askAgain={askAgain} close={close} />,
          document.body,
        )}
    </>
  );
}
