'use client';

import { useEffect, useState } from 'react';
import type { QueueRow } from '../queue.ts';
import { askDesk } from '#cms/admin/asking/ask-desk.ts';
import { count, dayOfIso, dong } from './words.ts';

interface Props {
  rows: readonly QueueRow[];
  onDecided: (message: string, isDone: boolean) => Promise<void>;
}

/** What a person decides on the rows that are ticked, always with a reason. */
export function QueueDecision({ rows, onDecided }: Props) {
  const [reason, setReason] = useState('');
  const [project, setProject] = useState('');
  const [original, setOriginal] = useState('');
  const kinds = new Set(rows.map(({ outcome }) => outcome));
  const areCredits = !kinds.has('reversal') && !kinds.has('doubtful');
  const isReversal = kinds.size === 1 && kinds.has('reversal') && rows.length === 1;
  const areDoubts = kinds.size === 1 && kinds.has('doubtful');
  const decide = async (action: string, more: object = {}) => {
    const body = { rows: rows.map(({ id }) => id), reason, ...more };
    const answer = await askDesk<{ message: string }>('POST', `/statements/queue/${action}`, body);
    await onDecided(answer.ok ? answer.body.message : answer.problem, answer.ok);
  };
  return (
    <div className="statements__form statements__decision">
      <p>
        Đã chọn {count(rows.length)} dòng, {dong(rows.reduce((sum, { amount }) => sum + Number(amount), 0))}.
      </p>
      {areCredits && <ProjectPicker value={project} onChange={setProject} />}
      {isReversal && <OriginalPicker row={rows[0]!.id} value={original} onChange={setOriginal} />}
      <label>
        Lý do (bắt buộc, lưu lại cùng tên bạn)
        <input value={reason} maxLength={300} onChange={(event) => setReason(event.target.value)} />
      </label>
      <div className="statements__buttons">
        {areCredits && (
          <Decide
            label="Gán cho công trình"
            off={!project}
            onClick={() => decide('assign', { project: Number(project) })}
          />
        )}
        {isReversal && (
          <Decide
            label="Hủy khoản đã chọn"
            off={!original}
            onClick={() => decide('reversal', { original: Number(original) })}
          />
        )}
        {areDoubts && (
          <Decide label="Là khoản khác, ghi thêm" onClick={() => decide('doubt', { same: false })} />
        )}
        {areDoubts && <Decide label="Là khoản đã có" onClick={() => decide('doubt', { same: true })} />}
        <Decide label="Không phải khoản đóng góp" onClick={() => decide('aside')} />
      </div>
    </div>
  );
}

function Decide({
  label,
  off = false,
  onClick,
}: {
  label: string;
  off?: boolean;
  onClick: () => Promise<void>;
}) {
  return (
    <button type="button" className="btn btn--style-secondary" disabled={off} onClick={() => void onClick()}>
      {label}
    </button>
  );
}

interface PickerProps {
  value: string;
  onChange: (value: string) => void;
}

function ProjectPicker({ value, onChange }: PickerProps) {
  const [projects, setProjects] = useState<{ id: number; title?: string | null }[]>([]);
  useEffect(() => {
    const query = '/projects?limit=500&depth=0&sort=title&select[title]=true';
    void askDesk<{ docs: { id: number; title?: string | null }[] }>('GET', query).then(
      (answer) => answer.ok && setProjects(answer.body.docs),
    );
  }, []);
  return (
    <label>
      Công trình
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">chọn công trình</option>
        {projects.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </label>
  );
}

function OriginalPicker({ row, value, onChange }: PickerProps & { row: number }) {
  const [rows, setRows] = useState<QueueRow[]>([]);
  useEffect(() => {
    void askDesk<{ rows: QueueRow[] }>('GET', `/statements/queue/originals?row=${row}`).then(
      (answer) => answer.ok && setRows(answer.body.rows),
    );
  }, [row]);
  return (
    <label>
      Khoản bị hoàn trả
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{rows.length === 0 ? 'không có khoản nào cùng số tiền' : 'chọn khoản'}</option>
        {rows.map(({ id, booked_on, amount, memo }) => (
          <option key={id} value={id}>
            {`${dayOfIso(booked_on)}, ${dong(amount)}, ${memo.slice(0, 60)}`}
          </option>
        ))}
      </select>
    </label>
  );
}
