import type { CardOf } from '#contract/faces/face.ts';
import type { Form } from '#contract/faces/posting.ts';
import { machineDate } from '#contract/text/dates.ts';
import { BYTE_ORDER_MARK, csvLine, type Cell } from '#contract/text/csv.ts';
import { BUCKET_LABELS } from './sums.ts';

/* A whole ledger as a table. Names are as the public face has them: masked at the desk, long before. */

type Posting = CardOf<'posting'>;
type Project = Pick<CardOf<'project'>, 'budget' | 'needs'>;

export const FORM_LABELS: Record<Form, string> = { money: 'Tiền', goods: 'Hiện vật', labour: 'Ngày công' };

type Column = (posting: Posting, purposes: ReadonlyMap<string, string>) => Cell;

const COLUMNS: Record<string, Column> = {
  Số: ({ number }) => number,
  Ngày: ({ on }) => on,
  'Vào sổ lúc': ({ confirmedAt }) => machineDate(confirmedAt),
  Mục: ({ bucket }) => BUCKET_LABELS[bucket],
  'Hình thức': ({ form }) => FORM_LABELS[form],
  'Số tiền (đồng)': ({ amount }) => amount,
  'Hiện vật, công việc': ({ item }) => item,
  'Số lượng': ({ quantity }) => quantity,
  'Đơn vị tính': ({ unit }) => unit,
  'Người góp hoặc người nhận chi': ({ name }) => name,
  'Lời nhắn': ({ message }) => message,
  'Số chứng từ': ({ reference }) => reference,
  'Dùng cho': ({ budgetLine, need }, purposes) => purposes.get(budgetLine ?? need ?? ''),
  'Hủy khoản số': ({ cancels }) => cancels,
  'Bị hủy bởi khoản số': ({ cancelledBy }) => cancelledBy,
  'Lý do hủy': ({ reason }) => reason,
  'Lý do chi vượt thu': ({ overspending }) => overspending,
};

/** The names of the columns, after the mark that tells Excel the encoding. */
export const LEDGER_CSV_HEAD: string = BYTE_ORDER_MARK + csvLine(Object.keys(COLUMNS));

/** What postings of a project may be for, by the id of the line. */
export function purposesOf({ budget, needs = [] }: Project): ReadonlyMap<string, string> {
  const lines = budget.flatMap(({ id, item }) => (id ? [[id, item] as const] : []));
  return new Map([...lines, ...needs.map(({ id, item }) => [id, item] as const)]);
}

export function ledgerCsvLines(postings: readonly Posting[], purposes: ReadonlyMap<string, string>): string {
  return postings
    .map((posting) => csvLine(Object.values(COLUMNS).map((cellOf) => cellOf(posting, purposes))))
    .join('');
}
