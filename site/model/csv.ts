/* CSV as RFC 4180 has it, and as Excel opens it: UTF-8 with its mark, so that Vietnamese letters stay whole. */

export const BYTE_ORDER_MARK = '\u{feff}';

/** A cell; nothing for undefined. Text is data: what Excel would take for a formula loses its meaning. */
export type Cell = string | number | boolean | undefined;

/** Signs that begin a formula in spreadsheets, in full width too, and what hides them (OWASP, CSV injection). */
const FORMULA = /^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell !== 'string') return String(cell);
  const harmless = FORMULA.test(cell) ? `'${cell}` : cell;
  return /["\n\r,;]/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
