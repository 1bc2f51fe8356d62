'use client';

import type { DefaultCellComponentProps } from 'payload';
import { formatDong } from '#contract/text/numbers.ts';

/** A sum in a list: "30.000.000 đồng". */
export function DongCell({ cellData }: DefaultCellComponentProps) {
  return <span>{typeof cellData === 'number' ? formatDong(cellData) : ''}</span>;
}
