'use client';

import type { RefObject } from 'react';

interface Props {
  label: string;
  value: string;
  onChange: (value: string) => void;
  input?: RefObject<HTMLInputElement | null>;
  problem?: string | undefined;
}

/** Six digits; a phone offers its number keys, and the code if it knows it. */
export function CodeField({ label, value, onChange, input, problem }: Props) {
  return (
    <label className="door__field">
      <span>{label}</span>
      <input
        className="door__code"
        name="code"
        ref={input}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        autoComplete="one-time-code"
        inputMode="numeric"
        maxLength={7}
        required
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? 'door-problem' : undefined}
      />
    </label>
  );
}
