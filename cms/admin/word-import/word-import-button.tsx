'use client';

import { useDocumentInfo, useFormFields } from '@payloadcms/ui';
import { useId, useRef, useState, type ChangeEvent } from 'react';
import { LegacyOffer } from '#cms/admin/rich-text/paste/legacy-offer.tsx';
import type { LegacyFound } from '#cms/rich-text/paste/find-legacy.ts';
import { keepReport } from './kept-report.ts';
import { sendWordFile } from './send-word-file.ts';
import './word-import.css';

/** Above the list of articles: a Word file becomes a new draft. */
export function WordImportButton() {
  return <WordFileChooser />;
}

/** In an article that says nothing yet: the Word file becomes this one. */
export function WordImportHere() {
  const { id } = useDocumentInfo();
  const isEmpty = useFormFields(([fields]) =>
    ['title', 'sapo', 'body'].every((name) => isBlank(fields[name]?.value)),
  );
  return isEmpty ? <WordFileChooser into={id} /> : null;
}

/** The editor's form says an empty paragraph where it has no text yet. */
function isBlank(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true;
  if (typeof value === 'string') return value.trim() === '';
  const { children } =
    (value as { root?: { children?: { type: string; children?: unknown[] }[] } }).root ?? {};
  return (children ?? []).every((node) => node.type === 'paragraph' && (node.children ?? []).length === 0);
}

function WordFileChooser({ into }: { into?: number | string }) {
  const input = useRef<HTMLInputElement>(null);
  const problemId = useId();
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState('');
  const [undecided, setUndecided] = useState<{ file: File; found: LegacyFound }>();
  const send = async (file: File, legacy?: 'convert' | 'keep') => {
    setSending(true);
    setProblem('');
    const answer = await sendWordFile(file, { into, legacy });
    // A whole new page: the form of an article that is open here would not know what came in.
    if ('id' in answer) {
      keepReport(answer.id, answer.notes);
      return window.location.assign(`/admin/collections/articles/${answer.id}`);
    }
    setSending(false);
    if ('legacy' in answer) setUndecided({ file, found: answer.legacy });
    else setProblem(answer.problem);
  };
  const decide = (isWanted: boolean | undefined) => {
    setUndecided(undefined);
    if (undecided && isWanted !== undefined) void send(undecided.file, isWanted ? 'convert' : 'keep');
  };
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    event.target.value = '';
    if (file) void send(file);
  };
  return (
    <div className="word-import">
      <button
        type="button"
        className="btn btn--style-secondary btn--size-small word-import__button"
        disabled={isSending}
        aria-describedby={problem ? problemId : undefined}
        onClick={() => input.current?.click()}
      >
        {isSending ? 'Đang đọc tệp Word…' : 'Nhập từ Word'}
      </button>
      <input
        ref={input}
        type="file"
        name="word-file"
        accept=".docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        aria-label="Tệp Word (.docx) để nhập thành tin bài"
        tabIndex={-1}
        onChange={choose}
      />
      {problem && (
        <p id={problemId} role="alert" className="word-import__problem">
          {problem}
        </p>
      )}
      {undecided && <LegacyOffer found={undecided.found} cancel="Không nhập" onEnd={decide} />}
    </div>
  );
}
