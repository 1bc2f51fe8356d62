'use client';

import { useAllFormFields, useDocumentInfo } from '@payloadcms/ui';
import { reduceFieldsToValues } from 'payload/shared';
import { useCallback, useEffect, useRef, useState } from 'react';
import { askDesk } from '#cms/admin/asking/ask-desk.ts';
import type { Finding } from '#cms/gate/finding.ts';

/** Long enough not to judge half a word, short enough to be there when one looks up. */
const AFTER_TYPING_MS = 1000;

/** A host may be approved, a target published meanwhile. */
const IDLE_MS = 60_000;

/**
 * What the gate has to say of the form as it stands, asked again after typing. Undefined before the
 * first answer; while the desk does not answer, the last answer stays.
 */
export function useFindings(): { findings: Finding[] | undefined; askAgain: () => void } {
  const { collectionSlug, id } = useDocumentInfo();
  const [fields] = useAllFormFields();
  const [findings, setFindings] = useState<Finding[] | undefined>();
  const form = useRef(fields);
  const asked = useRef('');
  const running = useRef<AbortController | undefined>(undefined);
  form.current = fields;

  const ask = useCallback(
    async (anyway: boolean) => {
      const data = reduceFieldsToValues(form.current, true);
      const words = JSON.stringify(data);
      if (document.hidden || (!anyway && words === asked.current)) return;
      running.current?.abort();
      running.current = new AbortController();
      const address = `/${collectionSlug}${id === undefined ? '' : `/${id}`}/gate`;
      const { signal } = running.current;
      const answer = await askDesk<{ findings: Finding[] }>('POST', address, { data }, { signal });
      if (!answer.ok) return;
      asked.current = words;
      setFindings(answer.body.findings);
    },
    [collectionSlug, id],
  );

  useEffect(() => {
    const timer = setTimeout(() => void ask(false), AFTER_TYPING_MS);
    return () => clearTimeout(timer);
  }, [fields, ask]);

  useEffect(() => {
    const again = () => void ask(true);
    const timer = setInterval(again, IDLE_MS);
    window.addEventListener('focus', again);
    return () => {
      clearInterval(timer);
      window.removeEventListener('focus', again);
      running.current?.abort();
    };
  }, [ask]);

  return { findings, askAgain: useCallback(() => void ask(true), [ask]) };
}
