'use client';

import { useState } from 'react';
import { sayDecimal } from '#cms/royalties/decimal.ts';
import type { RoyaltyLine } from '#cms/royalties/read-month.ts';
import type { Context } from './context.ts';

/** Corrects a line of a locked month. Stands within the form of the line: no form of its own. */
export function AdjustForm({ line, act }: { line: RoyaltyLine; act: Context['act'] }) {
  const [isOpen, setIsOpen] = useState(false);
  const [coefficient, setCoefficient] = useState(sayDecimal(line.coefficient));
  const [reason, setReason] = useState('');
  if (!isOpen)
    return (
      <button type="button" onClick={() => setIsOpen(true)}>
        Điều chỉnh
      </button>
    );
  const adjust = async () => {
    if (await act('POST', `/lines/${line.id}/adjust`, { coefficient, reason })) setIsOpen(false);
  };
  return (
    <div className="royalties__adjust">
      <label>
        Hệ số đúng
        <input
          inputMode="decimal"
          value={coefficient}
          onChange={(event) => setCoefficient(event.target.value)}
        />
      </label>
      <label>
        Lý do
        <input value={reason} maxLength={200} onChange={(event) => setReason(event.target.value)} />
      </label>
      <button type="button" className="royalties__main" onClick={() => void adjust()}>
        Ghi vào tháng sau
      </button>
      <button type="button" onClick={() => setIsOpen(false)}>
        Thôi
      </button>
    </div>
  );
}
