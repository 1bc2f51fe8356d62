'use client';

import { useId, useState } from 'react';
import type { PageToLookAt } from '#cms/preview/pages-to-look-at.ts';

const ANOTHER = 'khác';

interface Props {
  pages: readonly PageToLookAt[];
  value: string;
  onChange: (path: string) => void;
}

/** Which page of the site to look at: those that the draft appears on, or any other by its address. */
export function ChoosePage({ pages, value, onChange }: Props) {
  const id = useId();
  const [isTyping, setTyping] = useState(false);
  return (
    <span className="preview-panel__choice">
      <label htmlFor={id}>Trang</label>
      <select
        id={id}
        value={isTyping ? ANOTHER : value}
        onChange={({ target }) => {
          setTyping(target.value === ANOTHER);
          if (target.value !== ANOTHER) onChange(target.value);
        }}
      >
        {pages.map(({ label, path }) => (
          <option key={path} value={path}>
            {label}
          </option>
        ))}
        <option value={ANOTHER}>Địa chỉ khác…</option>
      </select>
      {isTyping && <TypedPage onChange={onChange} />}
    </span>
  );
}

function TypedPage({ onChange }: { onChange: (path: string) => void }) {
  const [typed, setTyped] = useState('/');
  const go = () => onChange(pathOf(typed));
  return (
    <input
      type="text"
      aria-label="Địa chỉ trên cổng"
      placeholder="/don-vi/"
      value={typed}
      onChange={({ target }) => setTyped(target.value)}
      onBlur={go}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        // The form around it would be saved.
        event.preventDefault();
        go();
      }}
    />
  );
}

/** An address as somebody may paste it: with or without the site's name, with or without slashes. */
function pathOf(typed: string): string {
  const path = typed.trim().replace(/^https?:\/\/[^/]*/u, '');
  return path.startsWith('/') ? path : `/${path}`;
}
