'use client';

import type { DefaultCellComponentProps } from 'payload';
import type { LetterState } from '#contract/feedback/letter.ts';
import { dayOf } from '#contract/text/dates.ts';
import { sayDue, sayForgotten } from '#cms/feedback/letter-standing.ts';
import { LETTER_STATE_LABELS } from '#cms/feedback/letter-words.ts';
import './letter-panel.css';

/** Where a letter stands, and by when it is to be answered. */
export function LetterStateCell({ cellData, rowData }: DefaultCellComponentProps) {
  const today = dayOf(new Date());
  const facts = rowData as Record<string, string | null>;
  const due = sayDue(facts, today);
  const end = sayForgotten(facts, today);
  return (
    <span className="letter-state">
      {LETTER_STATE_LABELS[cellData as LetterState]}
      {due && <small data-late={due.isLate}>{due.text}</small>}
      {end && <small data-late>{end}</small>}
    </span>
  );
}
