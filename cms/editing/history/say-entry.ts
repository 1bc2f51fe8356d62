import { STAGE_LABELS } from '#cms/workflow/stages.ts';
import type { HistoryEntry, KeptVersion } from './history.ts';

/** What was done, as the history says it. */
const ACTIONS: Readonly<Record<string, string>> = {
  submit: 'gửi biên tập',
  recall: 'rút về',
  return: 'trả lại',
  pass: 'chuyển duyệt',
  approve: 'duyệt',
  publish: 'xuất bản',
  emergency: 'xuất bản khẩn',
  countersign: 'ký xác nhận bài xuất bản khẩn',
  withdraw: 'gỡ bài',
  schedule: 'hẹn giờ',
  unschedule: 'bỏ hẹn giờ',
  restore: 'khôi phục bản cũ',
};

/** "Lan trả lại", "Bàn biên tập tự lưu". */
export function sayEntry(entry: HistoryEntry): string {
  const who = entry.by || 'Bàn biên tập';
  if (entry.type === 'version') return `${who} ${saidOf(entry)}`;
  const action = ACTIONS[entry.action] ?? (STAGE_LABELS as Record<string, string>)[entry.action];
  return `${who} ${action ? action.toLowerCase() : 'đổi tình trạng'}`;
}

function saidOf({ status, title }: KeptVersion): string {
  if (status === 'published') return 'lưu bản đăng';
  return title === '' ? 'mở bài mới' : 'sửa';
}
