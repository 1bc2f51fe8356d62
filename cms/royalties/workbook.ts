import writeXlsx from 'write-excel-file/node';
import type { RoyaltyMonth } from './read-month.ts';
import { linesTable, peopleTable, type TableCell } from './royalty-table.ts';

/** Text is stored as text: no cell of it can be a formula. */
const cell = (value: TableCell, isHead: boolean) =>
  value === null
    ? null
    : typeof value === 'number'
      ? { value, type: Number, format: Number.isInteger(value) ? '#,##0' : '0.###' }
      : { value, type: String, ...(isHead && { fontWeight: 'bold' as const }) };

const sheet = (name: string, table: TableCell[][], widths: number[]) => ({
  sheet: name,
  data: table.map((row, at) => row.map((value) => cell(value, at === 0 || at === table.length - 1))),
  columns: widths.map((width) => ({ width })),
  stickyRowsCount: 1,
});

/** A month as an Excel file: by person, and all lines. */
export function workbook(month: RoyaltyMonth): Promise<Buffer> {
  return writeXlsx([
    sheet('Theo người', peopleTable(month), [32, 10, 20, 24]),
    sheet('Chi tiết', linesTable(month), [60, 9, 12, 12, 16, 32, 9, 10, 16, 18, 32]),
  ]).toBuffer();
}
