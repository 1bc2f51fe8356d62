import { readFile, stat } from 'node:fs/promises';
import { foldVi } from '#contract/text/fold.ts';
import { cellText, isBlank, UnreadableCell, type SheetRecord } from './cell.ts';
import { areComplete, type Columns } from './column-words.ts';
import { csvRecords } from './csv-records.ts';
import { decodeText } from './decode-text.ts';
import { findHeader, type Header } from './find-header.ts';
import { guessDelimiter } from './guess-delimiter.ts';
import { readAmount } from './read-amount.ts';
import { RunningBalance, type BalanceCheck } from './running-balance.ts';
import { sniffStatement } from './sniff-statement.ts';
import { MAX_PREAMBLE, MAX_STATEMENT_BYTES, MAX_STATEMENT_ROWS } from './statement-limits.ts';
import { StatementRefused } from './statement-refused.ts';
import { statementRow, type Aside, type RowRules, type StatementRow } from './statement-row.ts';
import { readSheets, tooManyRows, xlsxRecords, type Sheet } from './xlsx-records.ts';

export interface ReadOrder {
  file: string;
  /** Columns as a person has corrected them, for this file. */
  columns?: Columns;
  /** Columns remembered for this bank, by the signature of the header. */
  remembered: Record<string, Columns>;
  /** The day on which it is read, in Viet Nam. */
  today: string;
  projectInMemo(memo: string): string | undefined;
}

/** What the file looks like, before its rows. */
export interface StatementHead {
  format: string;
  sheet?: string;
  delimiter?: string;
  headerLine: number;
  headings: string[];
  signature: string;
  columns: Columns;
  columnsFrom: 'wording' | 'memory' | 'person';
  /** The lines above the header, and the numbers of accounts in them. */
  preamble: string[];
  accounts: string[];
  /** The first data rows as they stand. */
  samples: { line: number; cells: string[] }[];
}

export interface StatementTail {
  rows: number;
  /** Totals and remarks between and below the rows. */
  asides: Aside[];
  asideCount: number;
  balance?: BalanceCheck;
}

export type ReadMessage =
  | { type: 'head'; head: StatementHead }
  | { type: 'rows'; rows: StatementRow[]; done: number; total: number }
  | { type: 'tail'; tail: StatementTail };

const BATCH = 1000;
const SAMPLES = 8;
const SHOWN_ASIDES = 50;

/**
 * Reads a statement: its head, then its rows by the thousand, then what can be said of the whole. If the
 * columns are not complete only the head comes: a person has to choose first.
 * @throws {StatementRefused} if it cannot be read as a statement at all
 */
export async function* readStatement(order: ReadOrder): AsyncGenerator<ReadMessage> {
  const source = await open(order.file);
  const first = firstOf(source.records(), MAX_PREAMBLE + SAMPLES + 2);
  const header = findHeader(first);
  if (!header) throw noHeader();
  const head = headOf(order, source, header, first);
  yield { type: 'head', head };
  if (areComplete(head.columns)) yield* rowsOf(order, source, header, head.columns);
}

interface Source {
  format: string;
  sheet?: string;
  delimiter?: string;
  records(): Generator<SheetRecord>;
}

async function open(file: string): Promise<Source> {
  if ((await stat(file)).size > MAX_STATEMENT_BYTES) throw new StatementRefused('Tệp quá lớn.');
  const bytes = await readFile(file);
  if (sniffStatement(bytes.subarray(0, 4096)) === 'xlsx') return openWorkbook(await readSheets(file));
  const { text, encoding } = decodeText(bytes);
  const delimiter = guessDelimiter(text);
  return { format: `CSV, ${encoding}`, delimiter, records: () => csvRecords(text, delimiter) };
}

/** The first sheet with a header: some banks put a cover sheet before it. */
function openWorkbook(sheets: readonly Sheet[]): Source {
  const sheet = sheets.find((one) => findHeader(firstOf(xlsxRecords(one), MAX_PREAMBLE + 2))) ?? sheets[0];
  if (!sheet) throw noHeader();
  return { format: 'Excel (.xlsx)', sheet: sheet.name, records: () => xlsxRecords(sheet) };
}

const noHeader = () =>
  new StatementRefused(
    'Không thấy dòng tên cột (ngày giao dịch, ghi có, nội dung…) trong tệp. Hãy tải lại sao kê từ ngân hàng và đừng xóa dòng tên cột.',
  );

function firstOf(records: Generator<SheetRecord>, most: number): SheetRecord[] {
  const first: SheetRecord[] = [];
  for (const record of records) {
    first.push(record);
    if (first.length >= most) break;
  }
  return first;
}

function headOf(
  order: ReadOrder,
  source: Source,
  header: Header,
  first: readonly SheetRecord[],
): StatementHead {
  const { headings, signature, line, records } = header;
  const remembered = order.remembered[signature];
  const preamble = first.slice(0, records).filter((record) => record.line < line);
  const said = preamble.map(({ cells }) => cells.map(cellText).filter(Boolean).join(' · ').slice(0, 300));
  return {
    format: source.format,
    ...(source.sheet !== undefined && { sheet: source.sheet }),
    ...(source.delimiter !== undefined && { delimiter: source.delimiter }),
    headerLine: line,
    headings: headings.map((heading) => heading.slice(0, 120)),
    signature,
    columns: order.columns ?? remembered ?? header.columns,
    columnsFrom: order.columns ? 'person' : remembered ? 'memory' : 'wording',
    preamble: said,
    accounts: said.flatMap(accountNumbers),
    samples: first.slice(records, records + SAMPLES).map((record) => ({
      line: record.line,
      cells: record.cells.map((cell) => cellText(cell).slice(0, 120)),
    })),
  };
}

/** "Số tài khoản: 0011 0019 32418" */
function accountNumbers(text: string): string[] {
  if (!/\b(?:tai khoan|account|tk)\b/u.test(foldVi(text))) return [];
  const numbers = text.match(/(?<![\d/:])\d(?:[ .-]?\d){7,18}(?![\d/:])/gu) ?? [];
  return numbers.map((number) => number.replace(/\D/gu, ''));
}

function* rowsOf(order: ReadOrder, source: Source, header: Header, columns: Columns): Generator<ReadMessage> {
  const survey = surveyOf(source, header, columns);
  const rules: RowRules = { ...order, columns, debitsAreNegative: survey.debitsAreNegative };
  const balance = new RunningBalance();
  const tail: StatementTail = { rows: 0, asides: [], asideCount: 0 };
  let rows: StatementRow[] = [];
  let done = 0;
  for (const record of dataRecords(source, header)) {
    done += 1;
    const row = statementRow(record, rules);
    if ('outcome' in row) {
      tail.rows += 1;
      balance.add(row.line, row.amount, row.balance);
      rows.push(row);
    } else {
      tail.asideCount += 1;
      if (tail.asides.length < SHOWN_ASIDES) tail.asides.push(row);
    }
    if (rows.length < BATCH) continue;
    yield { type: 'rows', rows, done, total: survey.records };
    rows = [];
  }
  yield { type: 'rows', rows, done, total: survey.records };
  yield { type: 'tail', tail: { ...tail, balance: balance.result() } };
}

/** The rows below the header; a header that is repeated on every printed page is none. */
function* dataRecords(source: Source, header: Header): Generator<SheetRecord> {
  let at = 0;
  const headings = header.headings.join('|');
  for (const record of source.records()) {
    at += 1;
    if (at <= header.records) continue;
    if (record.cells.every(isBlank)) continue;
    if (record.cells.map(cellText).join('|') === headings) continue;
    yield record;
  }
}

/** One look over all rows before they are read. */
function surveyOf(
  source: Source,
  header: Header,
  { debit }: Columns,
): { records: number; debitsAreNegative: boolean } {
  let records = 0;
  let negative = 0;
  let positive = 0;
  for (const record of dataRecords(source, header)) {
    records += 1;
    if (records > MAX_STATEMENT_ROWS) throw tooManyRows();
    const amount = debit === undefined ? 0 : amountOrNothing(record, debit);
    if (amount < 0) negative += 1;
    if (amount > 0) positive += 1;
  }
  return { records, debitsAreNegative: negative > positive };
}

function amountOrNothing(record: SheetRecord, column: number): number {
  try {
    return readAmount(record.cells[column]) ?? 0;
  } catch (error) {
    if (error instanceof UnreadableCell) return 0;
    throw error;
  }
}
