import readXlsxFile, { InvalidInputError, InvalidSpreadsheetError } from 'read-excel-file/node';
import type { Cell, SheetRecord } from './cell.ts';
import { MAX_COLUMNS, MAX_STATEMENT_ROWS } from './statement-limits.ts';
import { StatementRefused } from './statement-refused.ts';

export interface Sheet {
  name: string;
  rows: readonly (readonly Cell[])[];
}

/**
 * The sheets of a workbook. Numbers keep the digits of the file.
 * @throws {StatementRefused} for a damaged or encrypted workbook, or one with too many rows
 */
export async function readSheets(file: string): Promise<Sheet[]> {
  const sheets = await readXlsxFile(file, { parseNumber: (number: string) => ({ number }) }).catch(refuse);
  return sheets.map(({ sheet, data }) => {
    if (data.length > MAX_STATEMENT_ROWS + 200) throw tooManyRows();
    return { name: sheet, rows: data as unknown as Cell[][] };
  });
}

/** Rows are counted as Excel shows them. */
export function* xlsxRecords(sheet: Sheet): Generator<SheetRecord> {
  let line = 0;
  for (const cells of sheet.rows) {
    line += 1;
    if (cells.some((cell) => cell !== null && cell !== ''))
      yield { line, cells: cells.slice(0, MAX_COLUMNS) };
  }
}

export const tooManyRows = () =>
  new StatementRefused(
    `Sao kê có hơn ${MAX_STATEMENT_ROWS.toLocaleString('vi-VN')} dòng. Hãy xuất theo từng khoảng thời gian ngắn hơn.`,
  );

function refuse(error: unknown): never {
  if (error instanceof InvalidInputError || error instanceof InvalidSpreadsheetError)
    throw new StatementRefused(
      'Không mở được tệp Excel này: tệp hỏng hoặc đặt mật khẩu. Hãy tải lại từ ngân hàng, hoặc mở bằng Excel rồi lưu thành .xlsx mới.',
    );
  throw error;
}
