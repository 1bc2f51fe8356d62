'use client';

import { useState } from 'react';
import type { Outcome } from '../dry-run.ts';
import type { ImportReport, ReportedRow } from '../import-report.ts';
import { askDesk } from '#cms/admin/asking/ask-desk.ts';
import { count, dayOfIso, dong, OUTCOME_LABELS, OUTCOME_ORDER } from './words.ts';

/** What a commit would do, or has done. */
export function DryRunView({ report }: { report: ImportReport }) {
  const { dryRun, tail, seenBefore } = report;
  const outcomes = OUTCOME_ORDER.filter((outcome) => dryRun.outcomes[outcome]);
  return (
    <>
      {dryRun.from && dryRun.to && (
        <p>
          Từ {dayOfIso(dryRun.from)} đến {dayOfIso(dryRun.to)}.
        </p>
      )}
      {seenBefore && <p className="statements__hint">Đúng tệp này đã được nhập trước đây.</p>}
      <table>
        <thead>
          <tr>
            <th>Kết quả</th>
            <th>Số dòng</th>
            <th>Số tiền</th>
          </tr>
        </thead>
        <tbody>
          {outcomes.map((outcome) => (
            <tr key={outcome} data-outcome={outcome}>
              <td>{OUTCOME_LABELS[outcome]}</td>
              <td>{count(dryRun.outcomes[outcome]!.rows)}</td>
              <td>{outcome === 'bad' ? '' : dong(dryRun.outcomes[outcome]!.amount)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {dryRun.reversalsFound > 0 && (
        <p>
          {count(dryRun.reversalsFound)} dòng hoàn trả đã tìm được khoản gốc, sẽ hủy khoản đó khi xác nhận.
        </p>
      )}
      <BalanceLine balance={tail?.balance} />
      <ProjectSums projects={dryRun.projects} />
      {outcomes.map((outcome) => (
        <RowsOf key={outcome} id={report.id} outcome={outcome} />
      ))}
      <p>
        <a href={`/api/statements/${report.id}/problems.csv`} download>
          Tải danh sách dòng cần xem (CSV)
        </a>
      </p>
    </>
  );
}

function BalanceLine({ balance }: { balance: NonNullable<ImportReport['tail']>['balance'] }) {
  if (!balance)
    return (
      <p className="statements__hint">Sao kê không có số dư nên không kiểm tra được đủ dòng hay chưa.</p>
    );
  if (balance.breaks === 0) return <p>Số dư khớp qua {count(balance.rows)} dòng.</p>;
  return (
    <div className="statements__problem">
      <p>Số dư không khớp ở {count(balance.breaks)} chỗ. Có thể thiếu dòng hoặc có dòng lỗi trước đó:</p>
      <ul>
        {balance.first.map(({ line, expected, found }) => (
          <li key={line}>
            Dòng {line}: tính ra {dong(expected)}, tệp ghi {dong(found)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function ProjectSums({ projects }: { projects: ImportReport['dryRun']['projects'] }) {
  if (projects.length === 0) return null;
  return (
    <table>
      <thead>
        <tr>
          <th>Công trình</th>
          <th>Số khoản</th>
          <th>Số tiền</th>
        </tr>
      </thead>
      <tbody>
        {projects.map(({ id, title, rows, amount }) => (
          <tr key={id}>
            <td>{title}</td>
            <td>{count(rows)}</td>
            <td>{dong(amount)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function RowsOf({ id, outcome }: { id: number; outcome: Outcome }) {
  const [rows, setRows] = useState<ReportedRow[]>([]);
  const [isWhole, setWhole] = useState(false);
  const [problem, setProblem] = useState('');
  const more = async () => {
    const after = rows.at(-1)?.line ?? 0;
    const answer = await askDesk<{ rows: ReportedRow[] }>(
      'GET',
      `/statements/${id}/rows?outcome=${outcome}&after=${after}`,
    );
    if (!answer.ok) return setProblem(answer.problem);
    setRows([...rows, ...answer.body.rows]);
    setWhole(answer.body.rows.length < 100);
  };
  return (
    <details onToggle={(event) => event.currentTarget.open && rows.length === 0 && void more()}>
      <summary>{OUTCOME_LABELS[outcome]}: xem từng dòng</summary>
      {problem && <p role="alert">{problem}</p>}
      <div className="statements__scroll">
        <table>
          <thead>
            <tr>
              <th>Dòng</th>
              <th>Ngày</th>
              <th>Số tiền</th>
              <th>Nội dung</th>
              <th>Tham chiếu</th>
              <th>Ghi chú</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <td>{row.line}</td>
                <td>{row.booked_on && dayOfIso(row.booked_on)}</td>
                <td>{row.amount !== null && dong(row.amount)}</td>
                <td>{row.memo}</td>
                <td>{row.reference}</td>
                <td>
                  {row.problem ??
                    (row.same_line === null ? '' : `Giống dòng ${row.same_line} của ${row.same_file}`)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {!isWhole && rows.length > 0 && (
        <button type="button" className="btn btn--style-secondary" onClick={() => void more()}>
          Xem thêm
        </button>
      )}
    </details>
  );
}
