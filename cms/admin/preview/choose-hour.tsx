'use client';

import { useId, useState } from 'react';
import { MomentPicker } from '#cms/admin/clock/moment-picker.tsx';

interface Props {
  /** ISO moment; null for now. */
  value: string | null;
  onChange: (moment: string | null) => void;
}

/** The site as it is now, or as it will be at a future hour, with all that is scheduled until then. */
export function ChooseHour({ value, onChange }: Props) {
  const id = useId();
  const [isLater, setLater] = useState(value !== null);
  return (
    <span className="preview-panel__choice">
      <label htmlFor={id}>Thời điểm</label>
      <select
        id={id}
        value={isLater ? 'later' : 'now'}
        onChange={({ target }) => {
          setLater(target.value === 'later');
          if (target.value === 'now') onChange(null);
        }}
      >
        <option value="now">Bây giờ</option>
        <option value="later">Vào lúc…</option>
      </select>
      {isLater && (
        <MomentPicker
          id={`${id}-picker`}
          value={value}
          onChange={onChange}
          earliest={new Date().toISOString()}
        />
      )}
    </span>
  );
}
