/** A number of the table as people type it, "1,5" or "1.5", exact: digits for PostgreSQL's numeric. */
export function decimalIn(value: unknown, places: number): string | undefined {
  const typed = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
  const [, whole, rest = ''] = /^(\d{1,4})(?:[.,](\d+))?$/u.exec(typed) ?? [];
  if (whole === undefined || rest.length > places) return undefined;
  return rest === '' ? whole : `${whole}.${rest}`;
}

/** "1.500" → "1,5" */
export function sayDecimal(exact: string): string {
  const short = exact.includes('.') ? exact.replace(/\.?0+$/u, '') : exact;
  return short.replace('.', ',');
}
