'use client';

import type { DefaultCellComponentProps } from 'payload';
import { STAGE_LABELS, type Stage } from '../../workflow/stages.ts';
import './stage.css';

/** The stage of a document in a list, as a word in a coloured mark. */
export function StageCell({ cellData }: DefaultCellComponentProps) {
  const stage = (typeof cellData === 'string' && cellData in STAGE_LABELS ? cellData : 'draft') as Stage;
  return <span className={`stage stage--${stage}`}>{STAGE_LABELS[stage]}</span>;
}
