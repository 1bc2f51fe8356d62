import { normalizeText } from '#contract/text/normalize.ts';
import { MAX_CELL } from './statement-limits.ts';

/**
 * What stands in a cell. Text comes from CSV and from text cells; `{ number }` is a numeric cell of a
 * workbook, in the digits of its file; a date cell counts as if its clock were UTC.
 */
export type Cell = string | { readonly number: string } | Date | boolean | null;

/** One row of the file; `line` is its line in a text file, its row in a workbook, counted from 1. */
export interface SheetRecord {
  readonly line: number;
  readonly cells: readonly Cell[];
}

/** A cell as one line of text; "" for an empty one. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 19);
  if (typeof cell === 'boolean') return String(cell);
  const text = typeof cell === 'string' ? cell : cell.number;
  return normalizeText(text).slice(0, MAX_CELL);
}

export const isBlank = (cell: Cell | undefined): boolean => cellText(cell) === '';

/** A cell that cannot be read as what it should be; the message is for the treasurer. */
export class UnreadableCell extends Error {
  override readonly name = 'UnreadableCell';
}
