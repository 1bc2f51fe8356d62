/** Excel takes these for the beginning of a formula; a quote before them makes it text. */
const FORMULA = /^[\s]*[=+\-@\t\r]/u;

/** One cell of a CSV that people open in Excel: quoted, and never a formula. */
export function csvCell(value: string | number | null): string {
  const text = String(value ?? '');
  const safe = typeof value !== 'number' && FORMULA.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** A CSV with a mark by which Excel knows that it is UTF-8. */
export const csvFile = (rows: readonly (readonly (string | number | null)[])[]): string =>
  `\ufeff${rows.map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;
