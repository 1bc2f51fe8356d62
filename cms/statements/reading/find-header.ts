import { createHash } from 'node:crypto';
import { cellText, type SheetRecord } from './cell.ts';
import {
  headingKey,
  holdsReferenceToo,
  recognise,
  ROLES,
  type ColumnRole,
  type Columns,
} from './column-words.ts';
import { MAX_PREAMBLE } from './statement-limits.ts';

export interface Header {
  /** How many records come before the first data row, the header's own included. */
  records: number;
  line: number;
  headings: string[];
  /** What the wording says. May be incomplete: then a person chooses. */
  columns: Columns;
  /** The same for every export in this layout: by it a bank's columns are remembered. */
  signature: string;
}

/**
 * The header row of a statement: the row, among the first ones, whose cells say most about their columns.
 * A second row of headings (the English below the Vietnamese, "Nợ | Có" below "Số tiền") belongs to it.
 */
export function findHeader(records: readonly SheetRecord[]): Header | undefined {
  let best: { at: number; score: number } | undefined;
  records.slice(0, MAX_PREAMBLE).forEach((record, at) => {
    const score = scoreOf(record.cells.map(cellText));
    if (score > (best?.score ?? 2)) best = { at, score };
  });
  if (!best) return undefined;
  const first = records[best.at]!;
  const own = first.cells.map(cellText);
  const below = records[best.at + 1]?.cells.map(cellText);
  const doubled = below !== undefined && isSecondRow(own, below);
  const headings = doubled ? own.map((heading, i) => join(heading, below[i] ?? '')) : own;
  if (doubled) below.slice(own.length).forEach((heading) => headings.push(heading));
  return {
    records: best.at + (doubled ? 2 : 1),
    line: first.line,
    headings,
    columns: guessColumns(headings),
    signature: signatureOf(headings),
  };
}

/** The columns by their headings; each role once, the surest heading first. */
export function guessColumns(headings: readonly string[]): Columns {
  const columns: Partial<Record<ColumnRole, number>> = {};
  const weights: Partial<Record<ColumnRole, number>> = {};
  headings.forEach((heading, i) => {
    const found = recognise(heading);
    const role = ROLES.find((known) => known === found?.role);
    if (!found || !role || found.weight <= (weights[role] ?? 0)) return;
    columns[role] = i;
    weights[role] = found.weight;
  });
  if (
    columns.reference === undefined &&
    columns.date !== undefined &&
    holdsReferenceToo(headings[columns.date]!)
  )
    columns.reference = columns.date;
  // "Số tiền" beside "Ghi có" and "Ghi nợ" repeats them.
  if (columns.credit !== undefined && columns.debit !== undefined) delete columns.amount;
  if (columns.amount === undefined) delete columns.direction;
  return columns;
}

const signatureOf = (headings: readonly string[]) =>
  createHash('sha256')
    .update(headings.map(headingKey).join('|').replace(/\|+$/u, ''))
    .digest('hex')
    .slice(0, 32);

const join = (above: string, below: string) =>
  above === below || below === '' ? above : `${above} ${below}`.trim();

/** How many different things a row of headings names; sentences and amounts name nothing. */
function scoreOf(cells: readonly string[]): number {
  if (cells.some((cell) => /\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{1,3}(?:[.,]\d{3})+/u.test(cell))) return 0;
  const roles = new Set(cells.map((cell) => recognise(cell)?.role).filter((role) => role !== undefined));
  const hasMoney = roles.has('credit') || roles.has('amount') || roles.has('debit');
  return roles.size < 3 ? 0 : roles.size + (roles.has('date') ? 2 : 0) + (hasMoney ? 2 : 0);
}

function isSecondRow(above: readonly string[], below: readonly string[]): boolean {
  const filled = below.filter((cell) => cell !== '');
  if (filled.length === 0 || filled.some((cell) => /\d{3}/u.test(cell))) return false;
  const named = filled.filter((cell) => recognise(cell) !== undefined).length;
  // Under a merged heading, only the part below says which column it is.
  const completes = below.some(
    (cell, i) => cell !== '' && (above[i] ?? '') === '' && recognise(cell) !== undefined,
  );
  return named >= 2 && (completes || named >= filled.length / 2);
}
