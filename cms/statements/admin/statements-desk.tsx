'use client';

import { useCallback, useEffect, useState } from 'react';
import { askDesk } from '#cms/admin/asking/ask-desk.ts';
import { ImportView } from './import-view.tsx';
import { QueueView } from './queue-view.tsx';
import type { Rights } from './rights.ts';
import { UploadForm, type ChosenAccount } from './upload-form.tsx';
import { momentOf, STATE_LABELS } from './words.ts';
import './statements.css';

interface Overview {
  accounts: ChosenAccount[];
  imports: {
    id: number;
    fileName: string;
    state: string;
    importedByName: string | null;
    importedAt: string;
  }[];
}

/** Sao kê ngân hàng: a file in, what would happen, committed, confirmed by another; and what waits. */
export function StatementsDesk({ rights }: { rights: Rights }) {
  const [overview, setOverview] = useState<Overview>();
  const [problem, setProblem] = useState('');
  const [open, setOpen] = useState<number>();
  const [showsQueue, setShowsQueue] = useState(false);
  const refresh = useCallback(async () => {
    const answer = await askDesk<Overview>('GET', '/statements');
    if (answer.ok) setOverview(answer.body);
    setProblem(answer.ok ? '' : answer.problem);
  }, []);
  useEffect(() => void refresh(), [refresh]);
  const close = () => {
    setOpen(undefined);
    void refresh();
  };
  return (
    <>
      <h1>Sao kê ngân hàng</h1>
      <nav className="statements__tabs" aria-label="Sao kê">
        <button type="button" aria-pressed={!showsQueue} onClick={() => setShowsQueue(false)}>
          Nhập sao kê
        </button>
        <button type="button" aria-pressed={showsQueue} onClick={() => setShowsQueue(true)}>
          Hàng chờ
        </button>
      </nav>
      {problem && (
        <p role="alert" className="statements__problem">
          {problem}
        </p>
      )}
      {showsQueue && <QueueView enters={rights.enters} />}
      {!showsQueue && open !== undefined && (
        <ImportView key={open} id={open} rights={rights} onClose={close} />
      )}
      {!showsQueue && open === undefined && overview && (
        <>
          {rights.enters && <UploadForm accounts={overview.accounts} onUploaded={setOpen} />}
          <ImportList imports={overview.imports} onOpen={setOpen} />
        </>
      )}
    </>
  );
}

function ImportList({ imports, onOpen }: { imports: Overview['imports']; onOpen: (id: number) => void }) {
  if (imports.length === 0) return <p>Chưa nhập sao kê nào.</p>;
  return (
    <section>
      <h2>Các lần nhập gần đây</h2>
      <div className="statements__scroll">
        <table>
          <thead>
            <tr>
              <th>Tệp</th>
              <th>Người nhập</th>
              <th>Lúc</th>
              <th>Tình trạng</th>
            </tr>
          </thead>
          <tbody>
            {imports.map(({ id, fileName, state, importedByName, importedAt }) => (
              <tr key={id}>
                <td>
                  <button type="button" className="statements__open" onClick={() => onOpen(id)}>
                    {fileName}
                  </button>
                </td>
                <td>{importedByName}</td>
                <td>{momentOf(importedAt)}</td>
                <td>{STATE_LABELS[state] ?? state}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
