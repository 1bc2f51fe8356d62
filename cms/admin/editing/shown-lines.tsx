'use client';

import type { Line } from '#cms/editing/comparison/line.ts';
import { References } from './references.tsx';

/** The value of a field, to read. */
export function ShownLines({ lines }: { lines: readonly Line[] }) {
  if (lines.length === 0) return <span className="shown-lines__empty">(để trống)</span>;
  return (
    <span className="shown-lines">
      {lines.map(({ text, kind, references }, i) => (
        <span key={i} className="shown-lines__line">
          {kind && <span className="compared-lines__kind">{kind} </span>}
          {text}
          <References references={references ?? []} />
        </span>
      ))}
    </span>
  );
}
