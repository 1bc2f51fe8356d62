'use client';

import { useCallback, useEffect, useState } from 'react';
import type { QueueRow } from '../queue.ts';
import { askDesk } from '#cms/admin/asking/ask-desk.ts';
import { QueueDecision } from './queue-decision.tsx';
import { count, dayOfIso, dong } from './words.ts';

const KIND: Record<QueueRow['outcome'], string> = {
  new: 'Khoản ghi trước đã bị bỏ',
  unmatched: 'Chưa rõ công trình',
  reversal: 'Hoàn trả, chưa rõ khoản nào',
  doubtful: 'Nghi trùng với khoản khác',
};

/** Rows that nobody but a person can place. */
export function QueueView({ enters }: { enters: boolean }) {
  const [queue, setQueue] = useState<{ total: number; rows: QueueRow[] }>();
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [message, setMessage] = useState('');
  const refresh = useCallback(async () => {
    const answer = await askDesk<{ total: number; rows: QueueRow[] }>('GET', '/statements/queue');
    if (answer.ok) setQueue(answer.body);
    else setMessage(answer.problem);
    setChosen(new Set());
  }, []);
  useEffect(() => void refresh(), [refresh]);
  const toggle = (id: number) =>
    setChosen((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  const decided = async (told: string, isDone: boolean) => {
    setMessage(told);
    if (isDone) await refresh();
  };
  if (!queue) return <p role="status">{message || 'Đang mở…'}</p>;
  return (
    <section>
      <p role="status">{message}</p>
      {queue.total === 0 ? (
        <p>Không có dòng nào chờ.</p>
      ) : (
        <p>{count(queue.total)} dòng chờ người xem. Không gán chỉ vì số tiền giống.</p>
      )}
      {queue.total > 0 && (
        <QueueTable rows={queue.rows} chosen={chosen} onToggle={enters ? toggle : undefined} />
      )}
      {enters && chosen.size > 0 && (
        <QueueDecision rows={queue.rows.filter(({ id }) => chosen.has(id))} onDecided={decided} />
      )}
    </section>
  );
}

interface TableProps {
  rows: readonly QueueRow[];
  chosen: ReadonlySet<number>;
  onToggle?: (id: number) => void;
}

function QueueTable({ rows, chosen, onToggle }: TableProps) {
  return (
    <div className="statements__scroll">
      <table>
        <thead>
          <tr>
            <th>Chọn</th>
            <th>Ngày</th>
            <th>Số tiền</th>
            <th>Nội dung</th>
            <th>Người chuyển</th>
            <th>Vì sao chờ</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td>
                <input
                  type="checkbox"
                  aria-label={`Chọn dòng ${row.line}, ${dong(row.amount)}`}
                  checked={chosen.has(row.id)}
                  disabled={!onToggle}
                  onChange={() => onToggle?.(row.id)}
                />
              </td>
              <td>{dayOfIso(row.booked_on)}</td>
              <td>{dong(row.amount)}</td>
              <td>{row.memo}</td>
              <td>{row.counterparty}</td>
              <td>
                {[
                  KIND[row.outcome],
                  row.problem,
                  row.same_line && `giống dòng ${row.same_line} của ${row.same_file}`,
                  row.is_reversed && 'ngân hàng đã hoàn lại',
                ]
                  .filter(Boolean)
                  .join('. ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
