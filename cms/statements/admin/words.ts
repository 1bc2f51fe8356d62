import { formatDay, localStamp } from '#contract/text/dates.ts';
import { formatDong, formatNumber } from '#contract/text/numbers.ts';
import type { Outcome } from '../dry-run.ts';
import type { ColumnRole } from '../reading/column-words.ts';

export const COLUMN_LABELS: Record<ColumnRole, string> = {
  date: 'Ngày giao dịch (bắt buộc)',
  credit: 'Ghi có, tiền vào (bắt buộc, hoặc cột số tiền)',
  debit: 'Ghi nợ, tiền ra',
  amount: 'Số tiền, một cột cho cả vào và ra',
  direction: 'Dấu có/nợ bên cạnh số tiền',
  balance: 'Số dư',
  reference: 'Số tham chiếu, số bút toán',
  memo: 'Nội dung, diễn giải',
  counterparty: 'Tên người chuyển',
};

export const OUTCOME_LABELS: Record<Outcome, string> = {
  new: 'Khoản mới, đã rõ công trình',
  unmatched: 'Chưa rõ công trình: vào hàng chờ',
  doubtful: 'Nghi trùng: vào hàng chờ',
  reversal: 'Hoàn trả, hủy giao dịch',
  debit: 'Tiền ra: thủ quỹ tự ghi khoản chi',
  duplicate: 'Đã nhập trước đây: bỏ qua',
  bad: 'Dòng lỗi: sửa trong tệp rồi tải lại',
  aside: 'Đã để riêng',
};

export const OUTCOME_ORDER: readonly Outcome[] = [
  'new',
  'unmatched',
  'doubtful',
  'reversal',
  'debit',
  'duplicate',
  'bad',
  'aside',
];

export const STATE_LABELS: Record<string, string> = {
  reading: 'Đang đọc',
  columns: 'Chờ chọn cột',
  read: 'Chờ ghi',
  committed: 'Chờ xác nhận',
  confirmed: 'Đã xác nhận',
  failed: 'Không đọc được',
};

export const PHASE_LABELS: Record<string, string> = {
  read: 'Đang đọc tệp',
  commit: 'Đang ghi vào sổ',
  confirm: 'Đang xác nhận',
};

export const dong = (amount: number | string): string => formatDong(Number(amount));
export const count = (rows: number): string => formatNumber(rows);
export const dayOfIso = (day: string): string => day.split('-').reverse().join('/');
/** "08:30 22/11/2026", by the clock of Viet Nam. */
export const momentOf = (moment: string): string =>
  `${localStamp(moment).slice(11, 16)} ${formatDay(localStamp(moment))}`;
