'use client';

import { useCallback, useEffect, useState } from 'react';
import type { ImportReport } from '../import-report.ts';
import { askDesk } from '#cms/admin/asking/ask-desk.ts';
import { ColumnChooser } from './column-chooser.tsx';
import { DryRunView } from './dry-run-view.tsx';
import type { Rights } from './rights.ts';
import { PHASE_LABELS, STATE_LABELS } from './words.ts';

const EVERY_MS = 1000;

/** One import: how far it is, what it holds, and what may be done with it now. */
export function ImportView({ id, rights, onClose }: { id: number; rights: Rights; onClose: () => void }) {
  const [report, setReport] = useState<ImportReport>();
  const [problem, setProblem] = useState('');
  const refresh = useCallback(async () => {
    const answer = await askDesk<ImportReport>('GET', `/statements/${id}`);
    if (answer.ok) setReport(answer.body);
    else setProblem(answer.problem);
  }, [id]);
  const isBusy = Boolean(report?.phase) && !report?.isStalled;
  useEffect(() => {
    void refresh();
    const timer = setInterval(() => isBusy && void refresh(), EVERY_MS);
    return () => clearInterval(timer);
  }, [refresh, isBusy]);
  const act = async (method: 'POST' | 'PUT' | 'DELETE', path: string, body?: object) => {
    const answer = await askDesk(method, `/statements/${id}${path}`, body);
    setProblem(answer.ok ? '' : answer.problem);
    if (answer.ok && method === 'DELETE') onClose();
    else await refresh();
  };
  if (!report) return <p role="status">{problem || 'Đang mở…'}</p>;
  return (
    <section>
      <button type="button" className="statements__open" onClick={onClose}>
        ← Các lần nhập
      </button>
      <h2>{report.fileName}</h2>
      <p>
        Tài khoản {report.bankAccount.slice(7)} · {report.importedByName} · {STATE_LABELS[report.state]}
      </p>
      {isBusy && <Progress report={report} />}
      {(problem || report.problem) && (
        <p role="alert" className="statements__problem">
          {problem || report.problem}
        </p>
      )}
      {!isBusy && <Found report={report} rights={rights} act={act} />}
    </section>
  );
}

function Progress({ report }: { report: ImportReport }) {
  return (
    <p role="status">
      <label>
        {PHASE_LABELS[report.phase ?? 'read']}: {report.progress}%{' '}
        <progress max={100} value={report.progress} />
      </label>
    </p>
  );
}

interface FoundProps {
  report: ImportReport;
  rights: Rights;
  act: (method: 'POST' | 'PUT' | 'DELETE', path: string, body?: object) => Promise<void>;
}

function Found({ report, rights, act }: FoundProps) {
  const { state, head } = report;
  const isOpen = ['reading', 'columns', 'read', 'failed'].includes(state);
  const hasRows = ['read', 'committed', 'confirmed'].includes(state);
  return (
    <>
      {(report.isStalled || state === 'failed') && rights.enters && isOpen && (
        <p>
          {report.isStalled && 'Việc đang làm bị ngắt giữa chừng, chưa có gì bị ghi dở. '}
          <button
            type="button"
            className="btn btn--style-secondary"
            onClick={() => void act('POST', '/resume')}
          >
            Đọc lại từ đầu
          </button>
        </p>
      )}
      {head && isOpen && rights.enters && (
        <ColumnChooser
          head={head}
          isOpen={state === 'columns'}
          onChosen={(columns) => act('PUT', '/columns', { columns })}
        />
      )}
      {hasRows && <DryRunView report={report} />}
      {state === 'read' && rights.enters && <CommitForm report={report} act={act} />}
      {isOpen && rights.enters && (
        <button type="button" className="btn btn--style-secondary" onClick={() => void act('DELETE', '')}>
          Bỏ lần nhập này
        </button>
      )}
      {state === 'committed' && <ConfirmForm report={report} rights={rights} act={act} />}
    </>
  );
}

function CommitForm({ report, act }: Omit<FoundProps, 'rights'>) {
  const [checked, setChecked] = useState(false);
  const other = report.otherAccount;
  const commit = () => act('POST', '/commit', { fingerprint: report.fingerprint, accountChecked: checked });
  return (
    <div className="statements__commit">
      {other !== null && (
        <label className="statements__problem">
          <input type="checkbox" checked={checked} onChange={(event) => setChecked(event.target.checked)} />{' '}
          Tệp ghi số tài khoản {other}, khác tài khoản đã chọn. Tôi đã xem lại, đây đúng là sao kê của tài
          khoản đã chọn.
        </label>
      )}
      <button
        type="button"
        className="btn btn--style-primary"
        disabled={other !== null && !checked}
        onClick={() => void commit()}
      >
        Ghi vào sổ, chờ người khác xác nhận
      </button>
    </div>
  );
}

function ConfirmForm({ report, rights, act }: FoundProps) {
  if (!rights.confirms) return <p>Chờ người duyệt hoặc quản trị khác xác nhận {report.unconfirmed} khoản.</p>;
  if (report.importedBy === rights.me) return <p>Bạn đã nhập sao kê này: người khác phải xác nhận.</p>;
  return (
    <button type="button" className="btn btn--style-primary" onClick={() => void act('POST', '/confirm')}>
      Xác nhận cả {report.unconfirmed} khoản, đưa lên cổng
    </button>
  );
}
