/** "2026-11", of the clock in Viet Nam. */
export type Month = string;

const MONTH = /^20\d{2}-(?:0[1-9]|1[0-2])$/u;

export const isMonth = (value: unknown): value is Month => typeof value === 'string' && MONTH.test(value);

/** The month so many after (or before) another. */
export function monthAfter(month: Month, count = 1): Month {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + count, 1)).toISOString().slice(0, 7);
}

/** "tháng 11/2026" */
export const sayMonth = (month: Month): string => `tháng ${Number(month.slice(5))}/${month.slice(0, 4)}`;
