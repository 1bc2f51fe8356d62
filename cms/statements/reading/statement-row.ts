import { foldVi } from '#contract/text/fold.ts';
import { normalizeText } from '#contract/text/normalize.ts';
import { cellText, UnreadableCell, type Cell, type SheetRecord } from './cell.ts';
import type { Columns } from './column-words.ts';
import { bankReference, derivedReference } from './derived-reference.ts';
import { looksLikeOrganisation } from '#contract/giving/looks-like-organisation.ts';
import { payerOf } from './payer.ts';
import { readAmount } from './read-amount.ts';
import { readBooked, type Booked } from './read-booked.ts';
import { speaksOfReversal } from './reversal-words.ts';

/** What a row is before anything is known of other statements. */
export type RowOutcome = 'new' | 'unmatched' | 'bad' | 'reversal' | 'debit';

/** One row of a statement as it is staged. Amounts in đồng: in is positive, out is negative. */
export interface StatementRow {
  line: number;
  outcome: RowOutcome;
  day?: string;
  time?: string;
  reference?: string;
  amount?: number;
  balance?: number;
  memo: string;
  counterparty: string;
  project?: string;
  donor?: string;
  donorKind?: 'individual' | 'organisation';
  /** Why a person has to look, and what to do. */
  problem?: string;
}

export interface RowRules {
  columns: Columns;
  /** The debit column says "-5.000" for money that went out. */
  debitsAreNegative: boolean;
  /** The day on which it is read: a statement has no rows of the future. */
  today: string;
  projectInMemo(memo: string): string | undefined;
}

/** What stands below or between the rows: totals, remarks, signatures. */
export interface Aside {
  line: number;
  text: string;
}

const TOTALS =
  /^(?:tong|cong)\b|\b(?:tong cong|tong so|cong phat sinh|total|so du (?:dau|cuoi)|(?:opening|closing|beginning|ending) balance|luy ke|phat sinh trong ky)\b/u;

const at = (record: SheetRecord, column: number | undefined): Cell | undefined =>
  column === undefined ? undefined : record.cells[column];

/** A row of the file as a row of the statement; what is none comes back as an {@link Aside}. */
export function statementRow(record: SheetRecord, rules: RowRules): StatementRow | Aside {
  const { columns } = rules;
  const aside = asideOf(record, columns);
  if (aside) return aside;
  const memo = cellText(at(record, columns.memo));
  const counterparty = cellText(at(record, columns.counterparty));
  const bare = { line: record.line, memo, counterparty };
  let balance: number | undefined;
  try {
    const booked = readBooked(at(record, columns.date));
    if (booked.day > rules.today)
      throw new UnreadableCell(
        `Ngày ${booked.day.split('-').reverse().join('/')} ở sau hôm nay. Hãy xem lại ngày và tháng.`,
      );
    balance = readAmount(at(record, columns.balance));
    const moved = movement(record, rules);
    return {
      ...bare,
      ...identity(record, columns, booked, bare),
      ...amounts(moved, balance),
      ...meaning(moved, bare, rules),
    };
  } catch (error) {
    if (!(error instanceof UnreadableCell)) throw error;
    return { ...bare, outcome: 'bad', problem: error.message, ...(balance !== undefined && { balance }) };
  }
}

function asideOf(record: SheetRecord, columns: Columns): Aside | undefined {
  const text = normalizeText(record.cells.map(cellText).filter(Boolean).join(' · '));
  const money = [columns.credit, columns.debit, columns.amount].map((column) => cellText(at(record, column)));
  const hasMoney = money.some((cell) => /[1-9]/u.test(cell));
  const date = cellText(at(record, columns.date));
  const isDated = /^\d/u.test(date);
  const first = foldVi(record.cells.map(cellText).find(Boolean) ?? '');
  const isTotal = !isDated && (TOTALS.test(first) || TOTALS.test(foldVi(cellText(at(record, columns.memo)))));
  if (isTotal || (!hasMoney && !isDated)) return { line: record.line, text: text.slice(0, 300) };
  if (!hasMoney && TOTALS.test(foldVi(text))) return { line: record.line, text: text.slice(0, 300) };
  return undefined;
}

interface Movement {
  /** What came in, or, negative, what went out. */
  amount: number;
  /** It stands with the opposite sign in the column of the other direction. */
  isContrary: boolean;
}

function movement(record: SheetRecord, { columns, debitsAreNegative }: RowRules): Movement {
  const debit = readAmount(at(record, columns.debit)) ?? 0;
  const out = debitsAreNegative ? -debit : debit;
  if (columns.credit !== undefined) {
    const credit = readAmount(at(record, columns.credit)) ?? 0;
    if (credit !== 0 && out !== 0)
      throw new UnreadableCell(
        'Vừa có tiền vào vừa có tiền ra trong một dòng. Hãy xem lại hai cột ghi có, ghi nợ.',
      );
    return { amount: some(credit - out), isContrary: credit < 0 || out < 0 };
  }
  const amount = some(readAmount(at(record, columns.amount)) ?? 0);
  if (columns.direction === undefined) return { amount, isContrary: false };
  const side = sideOf(cellText(at(record, columns.direction)));
  // Banks write "D -5.000" and "D 5.000" for the same; "C -5.000" takes a credit back.
  if (side === 'out') return { amount: -Math.abs(amount), isContrary: false };
  return { amount, isContrary: amount < 0 };
}

function some(amount: number): number {
  if (amount === 0)
    throw new UnreadableCell('Không có số tiền ở cột ghi có lẫn ghi nợ. Hãy điền vào tệp rồi tải lại.');
  return amount;
}

function sideOf(text: string): 'in' | 'out' {
  const folded = foldVi(text);
  if (/^(?:\+|c|cr|co|credit|ghi co|tien vao|vao|nhan)\b|^\+/u.test(folded)) return 'in';
  if (/^(?:d|dr|no|debit|ghi no|tien ra|ra|chuyen)\b|^[-−]/u.test(folded)) return 'out';
  throw new UnreadableCell(
    `Không rõ “${text.slice(0, 30)}” là tiền vào hay tiền ra. Hãy sửa trong tệp thành C hoặc D.`,
  );
}

function identity(
  record: SheetRecord,
  columns: Columns,
  booked: Booked,
  { memo, counterparty }: { memo: string; counterparty: string },
) {
  const inDate = columns.reference !== undefined && columns.reference === columns.date;
  const given = bankReference(inDate ? (booked.rest ?? '') : cellText(at(record, columns.reference)));
  return {
    day: booked.day,
    ...(booked.time && { time: booked.time }),
    reference: given ?? derivedReference(booked, memo, counterparty),
  };
}

const amounts = ({ amount }: Movement, balance: number | undefined) => ({
  amount,
  ...(balance !== undefined && { balance }),
});

const TAKEN_BACK = 'Nội dung nói hoàn, hủy hoặc đảo giao dịch: không tự nhận là khoản đóng góp.';
const REFUNDED = 'Số âm ở cột ghi nợ: ngân hàng trả lại một khoản chi, không tự nhận là khoản đóng góp.';

function meaning(
  { amount, isContrary }: Movement,
  { memo, counterparty }: { memo: string; counterparty: string },
  rules: RowRules,
): Pick<StatementRow, 'outcome' | 'project' | 'donor' | 'donorKind' | 'problem'> {
  const reverses = speaksOfReversal(memo);
  // Money that goes out is spending, unless its column or its words say that an earlier credit is taken back.
  if (amount < 0) return { outcome: isContrary || reverses ? 'reversal' : 'debit' };
  const donor = payerOf(counterparty, memo);
  const kind = donor && looksLikeOrganisation(donor) ? 'organisation' : 'individual';
  const who = donor && ({ donor, donorKind: kind } as const);
  if (isContrary || reverses)
    return { outcome: 'unmatched', problem: isContrary ? REFUNDED : TAKEN_BACK, ...who };
  const project = rules.projectInMemo(memo);
  return project ? { outcome: 'new', project, ...who } : { outcome: 'unmatched', ...who };
}
