/* CSV as RFC 4180 has it, and as Excel opens it: UTF-8 with its mark, so that Vietnamese letters stay whole. */

export const BYTE_ORDER_MARK = '\u{feff}';

/** A cell; nothing for undefined and null. Text is data: what Excel would take for a formula loses its meaning. */
export type Cell = string | number | boolean | null | undefined;

/** Signs that begin a formula in spreadsheets, in full width too, and what hides them (OWASP, CSV injection). */
const FORMULA = /^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(cell: Cell): string {
  if (cell === undefined || cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const harmless = disarmed(cell);
  return /["\n\r,;]/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** Text that no spreadsheet takes for a formula: a quote before it makes it text. */
export const disarmed = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** A whole file. */
export const csvFile = (rows: readonly (readonly Cell[])[]): string =>
  BYTE_ORDER_MARK + rows.map(csvLine).join('');
