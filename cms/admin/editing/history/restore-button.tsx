'use client';

import { useState } from 'react';
import { askDesk } from '#cms/admin/asking/ask-desk.ts';

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
    const answer = await askDesk('POST', `/${collection}/versions/${version}`);
    setBusy(false);
    setProblem(answer.ok ? '' : answer.problem);
    if (!answer.ok) return;
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
