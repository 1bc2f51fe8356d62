'use client';

import { useState } from 'react';
import { refusalIn } from '../save-answers.ts';

interface Props {
  collection: string;
  document: number;
  version: number;
  onRestored: () => Promise<void>;
}

/** Takes a version back as a draft, after a question; what is live stays. */
export function RestoreButton({ collection, document, version, onRestored }: Props) {
  const [isAsking, setAsking] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const restore = async () => {
    setBusy(true);
    const refused = await restoreVersion(collection, version);
    setBusy(false);
    setProblem(refused);
    if (refused) return;
    setAsking(false);
    await onRestored();
    window.location.assign(`/admin/collections/${collection}/${document}`);
  };
  if (!isAsking)
    return (
      <button type="button" onClick={() => setAsking(true)}>
        Khôi phục bản này
      </button>
    );
  return (
    <div className="history__question" role="group" aria-label="Khôi phục bản này">
      <p>Bản này sẽ thành bản nháp mới nhất. Bản đang đăng không đổi; mọi bản khác vẫn còn trong lịch sử.</p>
      <button type="button" data-kind="main" disabled={isBusy} onClick={() => void restore()}>
        {isBusy ? 'Đang khôi phục…' : 'Khôi phục thành bản nháp'}
      </button>
      <button type="button" disabled={isBusy} onClick={() => setAsking(false)}>
        Thôi
      </button>
      {problem && <p role="alert">{problem}</p>}
    </div>
  );
}

/** @returns why not; empty when it is done */
async function restoreVersion(collection: string, version: number): Promise<string> {
  try {
    const answer = await fetch(`/api/${collection}/versions/${version}`, {
      method: 'POST',
      credentials: 'same-origin',
    });
    if (answer.ok) return '';
    return (await refusalIn(answer)).message ?? 'Chưa khôi phục được. Hãy thử lại.';
  } catch (error) {
    if (error instanceof TypeError) return 'Mất kết nối. Hãy thử lại.';
    throw error;
  }
}
