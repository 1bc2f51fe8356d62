'use client';

import { useDocumentInfo, useFormFields } from '@payloadcms/ui';
import { useId, useRef, useState } from 'react';
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
  const send = async (file: File | undefined) => {
    if (!file) return;
    setSending(true);
    setProblem('');
    const answer = await sendWordFile(file, into);
    if (input.current) input.current.value = '';
    if ('problem' in answer) {
      setSending(false);
      return setProblem(answer.problem);
    }
    keepReport(answer.id, answer.notes);
    // A whole new page: the form of an article that is open here would not know what came in.
    window.location.assign(`/admin/collections/articles/${answer.id}`);
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
        onChange={(event) => void send(event.target.files?.[0])}
      />
      {problem && (
        <p id={problemId} role="alert" className="word-import__problem">
          {problem}
        </p>
      )}
    </div>
  );
}
