'use client';

import { useState } from 'react';
import { sayMonth } from '#cms/royalties/month.ts';
import type { Context } from './context.ts';

interface Props {
  month: string;
  /** The asker was the last to write in the table. */
  isOwn: boolean;
  isExample: boolean;
  act: Context['act'];
}

/** Locks the month for good, once more asked; or says why not now. */
export function LockButton({ month, isOwn, isExample, act }: Props) {
  const [isAsked, setIsAsked] = useState(false);
  if (isExample) return <span>Nhập định mức thật rồi mới chốt được.</span>;
  if (isOwn) return <span>Bạn sửa bảng này sau cùng: người duyệt khác phải chốt.</span>;
  if (!isAsked)
    return (
      <button type="button" onClick={() => setIsAsked(true)}>
        Chốt tháng
      </button>
    );
  return (
    <span className="royalties__question">
      Chốt rồi không mở lại được. Chốt {sayMonth(month)}?
      <button
        type="button"
        className="royalties__main"
        onClick={() => void act('POST', `/months/${month}/lock`)}
      >
        Chốt
      </button>
      <button type="button" onClick={() => setIsAsked(false)}>
        Thôi
      </button>
    </span>
  );
}
