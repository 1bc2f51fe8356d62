'use client';

import { useState, type FormEvent } from 'react';
import { askDesk } from '#cms/admin/asking/ask-desk.ts';

export interface ChosenAccount {
  id: number;
  bank: string | null;
  number: string;
  holder: string;
  project: string | null;
}

/** Which account, which file. */
export function UploadForm({
  accounts,
  onUploaded,
}: {
  accounts: ChosenAccount[];
  onUploaded: (id: number) => void;
}) {
  const [problem, setProblem] = useState('');
  const [isSending, setSending] = useState(false);
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setSending(true);
    const answer = await askDesk<{ id: number }>('POST', '/statements', new FormData(event.currentTarget));
    setSending(false);
    if (answer.ok) onUploaded(answer.body.id);
    else setProblem(answer.problem);
  };
  if (accounts.length === 0)
    return <p>Chưa có tài khoản tiếp nhận nào được xác minh. Hãy đề nghị và xác minh tài khoản trước.</p>;
  return (
    <form className="statements__form" onSubmit={(event) => void send(event)}>
      <label>
        Tài khoản
        <select name="account" required>
          {accounts.map(({ id, bank, number, holder, project }) => (
            <option key={id} value={id}>
              {[bank, number, holder, project && `“${project}”`].filter(Boolean).join(' – ')}
            </option>
          ))}
        </select>
      </label>
      <label>
        Tệp sao kê tải từ ngân hàng (Excel .xlsx hoặc CSV)
        <input type="file" name="file" accept=".xlsx,.csv,.txt" required />
      </label>
      <p className="statements__hint">
        Chưa có gì được ghi ở bước này: bạn xem thử trước. Tệp chỉ nằm ở máy chủ của bàn biên tập cho đến khi
        ghi xong hoặc bỏ.
      </p>
      {problem && (
        <p role="alert" className="statements__problem">
          {problem}
        </p>
      )}
      <button type="submit" className="btn btn--style-primary" disabled={isSending}>
        {isSending ? 'Đang gửi…' : 'Đọc tệp'}
      </button>
    </form>
  );
}
