import { csvText } from '#tests/unit/statements/bank-files.ts';

export interface Line {
  day?: string;
  reference?: string;
  amount: number;
  memo: string;
  balance?: number;
}

const HEADER = ['Ngày giao dịch', 'Số tham chiếu', 'Ghi nợ', 'Ghi có', 'Số dư', 'Diễn giải'];
/** A statement in the plainest layout; a balance only where it is given. */
export const csv = (...lines: Line[]) =>
  csvText([
    HEADER,
    ...lines.map(({ day = '2026-11-03', reference = '', amount, memo, balance }) => [
      day,
      reference,
      amount < 0 ? String(-amount) : '',
      amount > 0 ? String(amount) : '',
      balance === undefined ? '' : String(balance),
      memo,
    ]),
  ]);
