'use client';

import { useForm } from '@payloadcms/ui';
import { useEffect, useRef } from 'react';

/** Payload counts at most every 250 ms. */
const COUNTED_AFTER_MS = 600;

/**
 * Payload counts the errors of a tab only while the form counts as refused; a publish that succeeds
 * ends that, and the last count would stay on the tab. Calling this lets it count once more.
 */
export function useFreshErrorCounts(): () => void {
  const { setSubmitted } = useForm();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return () => {
    setSubmitted(true);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setSubmitted(false), COUNTED_AFTER_MS);
  };
}
