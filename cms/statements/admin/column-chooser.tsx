'use client';

import { useState, type FormEvent } from 'react';
import { ROLES, type ColumnRole, type Columns } from '../reading/column-words.ts';
import type { StatementHead } from '../reading/read-statement.ts';
import { COLUMN_LABELS } from './words.ts';

const FROM = {
  wording: 'nhận ra theo tên cột',
  memory: 'nhớ từ lần trước của ngân hàng này',
  person: 'do bạn chọn',
};

interface Props {
  head: StatementHead;
  isOpen: boolean;
  onChosen: (columns: Columns) => Promise<void>;
}

/** Which column is what, with the first rows as they stand in the file. */
export function ColumnChooser({ head, isOpen, onChosen }: Props) {
  const [columns, setColumns] = useState<Columns>(head.columns);
  const choose = (role: ColumnRole, value: string) =>
    setColumns((before) => ({ ...before, [role]: value === '' ? undefined : Number(value) }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void onChosen(columns);
  };
  return (
    <details className="statements__columns" open={isOpen}>
      <summary>
        Các cột: {head.format}
        {head.sheet ? `, trang “${head.sheet}”` : ''}, {FROM[head.columnsFrom]}
      </summary>
      {isOpen && (
        <p className="statements__problem">Chưa nhận ra đủ cột. Hãy chọn cột ngày và cột tiền vào.</p>
      )}
      <Samples head={head} />
      <form className="statements__form" onSubmit={submit}>
        <div className="statements__roles">
          {ROLES.map((role) => (
            <label key={role}>
              {COLUMN_LABELS[role]}
              <select value={columns[role] ?? ''} onChange={(event) => choose(role, event.target.value)}>
                <option value="">không có</option>
                {head.headings.map((heading, i) => (
                  <option key={i} value={i}>
                    {`${i + 1}. ${heading || '(không tên)'}`}
                  </option>
                ))}
              </select>
            </label>
          ))}
        </div>
        <button type="submit" className="btn btn--style-secondary">
          Đọc lại theo các cột này
        </button>
      </form>
    </details>
  );
}

function Samples({ head }: { head: StatementHead }) {
  return (
    <div className="statements__scroll">
      <table>
        <thead>
          <tr>
            <th>Dòng</th>
            {head.headings.map((heading, i) => (
              <th key={i}>{heading}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {head.samples.map(({ line, cells }) => (
            <tr key={line}>
              <td>{line}</td>
              {head.headings.map((_, i) => (
                <td key={i}>{cells[i]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
