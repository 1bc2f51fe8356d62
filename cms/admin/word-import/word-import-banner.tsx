'use client';

import { useDocumentInfo } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { forgetReport, keptReport } from './kept-report.ts';
import { WordImportHere } from './word-import-button.tsx';
import './word-import.css';

/** In an article: the way to import while it is empty, and what there is to look at after an import. */
export function WordImportBanner() {
  const { id } = useDocumentInfo();
  const [notes, setNotes] = useState<string[]>();
  useEffect(() => setNotes(id === undefined ? undefined : keptReport(id)), [id]);
  if (!notes || id === undefined) return <WordImportHere />;
  const close = () => {
    forgetReport(id);
    setNotes(undefined);
  };
  return createPortal(
    <aside className="word-import-report" aria-label="Kết quả nhập từ Word">
      <h2>Đã nhập từ Word thành bản nháp</h2>
      {notes.length > 0 && (
        <>
          <p>Cần xem lại:</p>
          <ul>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </>
      )}
      <button type="button" className="btn btn--style-secondary btn--size-small" onClick={close}>
        Đã xem
      </button>
    </aside>,
    document.body,
  );
}
