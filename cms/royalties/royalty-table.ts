import { formatDay, dayOf } from '#contract/text/dates.ts';
import { GENRE_LABELS, ROLE_PAID_LABELS } from './genres.ts';
import type { RoyaltyMonth } from './read-month.ts';

export type TableCell = string | number | null;

const HEAD = [
  'Bài',
  'Mã bài',
  'Ngày đăng',
  'Thể loại',
  'Phần việc',
  'Người hưởng',
  'Hệ số',
  'Số lượng',
  'Đơn giá (đồng)',
  'Thành tiền (đồng)',
  'Ghi chú',
];

/** The lines of a month, and their sum, for a spreadsheet. */
export function linesTable({ lines, articles, total }: RoyaltyMonth): TableCell[][] {
  const days = new Map(articles.map(({ id, publishedAt }) => [id, formatDay(dayOf(publishedAt))]));
  const rows = lines.map((line) => [
    line.title,
    line.article,
    days.get(line.article) ?? null,
    GENRE_LABELS[line.genre],
    ROLE_PAID_LABELS[line.role],
    line.person,
    Number(line.coefficient),
    Number(line.quantity),
    line.unitPrice,
    line.amount,
    line.adjusts === null ? line.note : `Điều chỉnh: ${line.note}`,
  ]);
  return [HEAD, ...rows, ['Cộng', ...Array<null>(8).fill(null), total, null]];
}

/** What each person gets. */
export const peopleTable = ({ people, total }: RoyaltyMonth): TableCell[][] => [
  ['Người hưởng', 'Số dòng', 'Thành tiền (đồng)', 'Ký nhận'],
  ...people.map(({ person, lines, amount }) => [person, lines, amount, null]),
  ['Cộng', null, total, null],
];
