'use client';

import { useEffect, useRef, useState } from 'react';
import { sendPhoto } from './send-photo.ts';

/** A file on its way to the store. */
export interface Upload {
  key: number;
  file: File;
  state: 'waiting' | 'sending' | 'done' | 'failed';
  /** 0 to 100. */
  progress: number;
  problem?: string;
}

/** One at a time keeps the slow line of a commune from starving all of them. */
const AT_ONCE = 2;

/** Files that are being uploaded, some at a time; what fails says why and can be tried again. */
export function useUploads(onArrived: () => void) {
  const [uploads, setUploads] = useState<Upload[]>([]);
  const nextKey = useRef(1);
  const running = useRef(new Set<number>());
  const change = (key: number, part: Partial<Upload>) =>
    setUploads((all) => all.map((one) => (one.key === key ? { ...one, ...part } : one)));

  useEffect(() => {
    const waiting = uploads.filter(({ key, state }) => state === 'waiting' && !running.current.has(key));
    for (const { key, file } of waiting.slice(0, AT_ONCE - running.current.size)) {
      running.current.add(key);
      change(key, { state: 'sending', progress: 0, problem: undefined });
      void sendPhoto(file, (progress) => change(key, { progress })).then((problem) => {
        running.current.delete(key);
        change(key, problem === undefined ? { state: 'done', progress: 100 } : { state: 'failed', problem });
        if (problem === undefined) onArrived();
      });
    }
  }, [uploads, onArrived]);

  useEffect(() => {
    const isBusy = uploads.some(({ state }) => state === 'waiting' || state === 'sending');
    if (!isBusy) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [uploads]);

  return {
    uploads,
    add: (files: Iterable<File>) =>
      setUploads((all) => [
        ...all,
        ...[...files].map((file): Upload => ({
          key: nextKey.current++,
          file,
          state: 'waiting',
          progress: 0,
        })),
      ]),
    retry: (key: number) => change(key, { state: 'waiting', problem: undefined }),
    retryAll: () =>
      setUploads((all) =>
        all.map((one) => (one.state === 'failed' ? { ...one, state: 'waiting', problem: undefined } : one)),
      ),
    dismiss: (key: number) => setUploads((all) => all.filter((one) => one.key !== key)),
    clearDone: () => setUploads((all) => all.filter(({ state }) => state !== 'done')),
  };
}
