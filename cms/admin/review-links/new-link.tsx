'use client';

import { Button, toast, useAuth } from '@payloadcms/ui';
import { useId, useState } from 'react';
import { mayPublish } from '#cms/access/roles.ts';
import type { NewLinkAsked } from './use-review-links.ts';

const LIVES = [
  { days: 1, label: '1 ngày' },
  { days: 3, label: '3 ngày' },
  { days: 7, label: '7 ngày' },
  { days: 14, label: '14 ngày' },
] as const;

type Make = (asked: NewLinkAsked) => Promise<{ url?: string; problem?: string }>;

/** Asks whom the link is for and what they may do; shows it once. */
export function NewLink({ make }: { make: Make }) {
  const { user } = useAuth();
  const id = useId();
  const [asked, setAsked] = useState<NewLinkAsked>({ reviewer: '', mayDecide: false, days: 3 });
  const [url, setUrl] = useState<string | undefined>();
  const [problem, setProblem] = useState<string | undefined>();
  const send = async () => {
    const told = await make(asked);
    setUrl(told.url);
    setProblem(told.problem);
  };
  return (
    <div className="review-links-new">
      <label htmlFor={`${id}-name`}>Người xem (tên, chức vụ)</label>
      <input
        id={`${id}-name`}
        type="text"
        maxLength={80}
        value={asked.reviewer}
        onChange={(event) => setAsked({ ...asked, reviewer: event.target.value })}
      />
      <label htmlFor={`${id}-days`}>Liên kết sống trong</label>
      <select
        id={`${id}-days`}
        value={asked.days}
        onChange={(event) => setAsked({ ...asked, days: Number(event.target.value) })}
      >
        {LIVES.map(({ days, label }) => (
          <option key={days} value={days}>
            {label}
          </option>
        ))}
      </select>
      {mayPublish({ req: { user: user as never } }) && (
        <label className="review-links-new__decide">
          <input
            type="checkbox"
            checked={asked.mayDecide}
            onChange={(event) => setAsked({ ...asked, mayDecide: event.target.checked })}
          />
          <span>Được duyệt hoặc trả lại thay tôi. Người này quyết định thì tôi cùng chịu trách nhiệm.</span>
        </label>
      )}
      <Button id="review-link-make" disabled={asked.reviewer.trim() === ''} onClick={() => void send()}>
        Tạo liên kết
      </Button>
      {problem && (
        <p className="review-links-new__problem" role="alert">
          {problem}
        </p>
      )}
      {url && <MadeLink url={url} />}
    </div>
  );
}

function MadeLink({ url }: { url: string }) {
  const copy = async () => {
    await navigator.clipboard.writeText(url);
    toast.success('Đã sao chép liên kết.');
  };
  return (
    <div className="review-links-made" role="status">
      <p>Sao chép và gửi ngay: liên kết chỉ hiện một lần.</p>
      <input
        type="text"
        readOnly
        aria-label="Liên kết"
        value={url}
        onFocus={(event) => event.target.select()}
      />
      <Button id="review-link-copy" buttonStyle="secondary" size="small" onClick={() => void copy()}>
        Sao chép
      </Button>
    </div>
  );
}
