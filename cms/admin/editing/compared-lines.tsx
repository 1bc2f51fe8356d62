'use client';

import { Fragment } from 'react';
import type { ComparedLine } from '#cms/editing/comparison/compare-lines.ts';
import { References } from './references.tsx';
import './compared-lines.css';

/** Unchanged lines shown around a change. */
const CONTEXT = 1;

const SAID = { added: 'Thêm', removed: 'Bớt', changed: 'Sửa', same: '' } as const;

/** What was taken out and put in, word by word; long stretches without a change are folded. */
export function ComparedLines({ lines }: { lines: readonly ComparedLine[] }) {
  return (
    <ol className="compared-lines">
      {folded(lines).map((item, i) =>
        typeof item === 'number' ? (
          <li key={i} className="compared-lines__fold">
            … {item} đoạn không đổi …
          </li>
        ) : (
          <li key={i} data-change={item.change}>
            {item.change !== 'same' && <span className="compared-lines__said">{SAID[item.change]}: </span>}
            {item.line.kind && <span className="compared-lines__kind">{item.line.kind} </span>}
            {item.parts.map(({ text, change }, j) => (
              <Fragment key={j}>
                {change === 'added' ? <ins>{text}</ins> : change ? <del>{text}</del> : text}
              </Fragment>
            ))}
            <References references={item.line.references ?? []} />
          </li>
        ),
      )}
    </ol>
  );
}

/** Lines, and between them how many were left out. */
function folded(lines: readonly ComparedLine[]): (ComparedLine | number)[] {
  const near = lines.map((_, i) =>
    lines.slice(Math.max(0, i - CONTEXT), i + CONTEXT + 1).some(({ change }) => change !== 'same'),
  );
  const result: (ComparedLine | number)[] = [];
  for (const [i, line] of lines.entries()) {
    const last = result.at(-1);
    if (near[i]) result.push(line);
    else if (typeof last === 'number') result[result.length - 1] = last + 1;
    else result.push(1);
  }
  return result;
}
