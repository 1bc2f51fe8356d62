'use client';

import { useId, useState } from 'react';

interface Props {
  label: string;
  name: 'current-password' | 'new-password';
  value: string;
  onChange: (value: string) => void;
  hint?: string;
}

/** A password that can be looked at while it is typed. */
export function PasswordBox({ label, name, value, onChange, hint }: Props) {
  const [isShown, setIsShown] = useState(false);
  const id = useId();
  return (
    <div className="door__field">
      <label htmlFor={id}>{label}</label>
      <div className="door__password">
        <input
          id={id}
          name={name}
          type={isShown ? 'text' : 'password'}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          autoComplete={name}
          autoCapitalize="none"
          spellCheck={false}
          required
          aria-describedby={hint ? `${id}-hint` : undefined}
        />
        <button type="button" onClick={() => setIsShown(!isShown)} aria-pressed={isShown}>
          {isShown ? 'Ẩn' : 'Hiện'}
        </button>
      </div>
      {hint && (
        <small id={`${id}-hint`} className="own-account__hint">
          {hint}
        </small>
      )}
    </div>
  );
}
