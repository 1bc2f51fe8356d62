import { ROLE_LABELS, type Role } from '#cms/access/roles.ts';
import { LETTER_STATE_LABELS } from '#cms/feedback/letter-words.ts';
import type { LetterState } from '#contract/feedback/letter.ts';
import { formatDong, formatNumber } from '#contract/text/numbers.ts';
import { sayMoment } from '#cms/admin/clock/say-moment.ts';
import type { LogLine } from './read-log.ts';

const VIA: Record<string, string> = {
  desk: 'tại bàn biên tập',
  publish: 'khi bấm Xuất bản',
  link: 'qua liên kết xem trước',
};

const TYPES: Record<string, string> = { publish: 'đăng', unpublish: 'gỡ' };

const STEPS: Record<string, string> = {
  opened: 'mở xem',
  commented: 'góp ý',
  approved: 'duyệt',
  returned: 'trả lại',
};

const role = (value: unknown) => ROLE_LABELS[value as Role] ?? text(value);
/** What somebody or something became: a role, or the state of a letter. */
const standing = (value: unknown) => {
  const state = LETTER_STATE_LABELS[value as LetterState];
  return state ? `“${state}”` : role(value);
};
const number = (value: unknown) => formatNumber(Number(value));
/** Ids of single documents are words. */
const count = (value: unknown) => (Number.isFinite(Number(value)) ? number(value) : text(value));
const fromTo = (value: unknown) =>
  Array.isArray(value) ? `${text(value[0]) || 'trống'} → ${text(value[1]) || 'trống'}` : text(value);

/** How each thing that may stand in a line's detail is told; a name that is not here is told as it is. */
const SAID: Record<string, (value: unknown) => string> = {
  note: (value) => text(value),
  reason: (value) => text(value),
  via: (value) => VIA[String(value)] ?? text(value),
  role: (value) => `vai trò ${role(value)}`,
  from: (value) => `từ ${standing(value)}`,
  to: (value) => `thành ${standing(value)}`,
  name: (value) => `tên ${fromTo(value)}`,
  email: (value) => `thư điện tử ${fromTo(value)}`,
  unit: (value) => `đơn vị số ${fromTo(value)}`,
  count: (value) => `${number(value)} mục`,
  first: (value) => `từ số ${count(value)}`,
  last: (value) => `đến số ${count(value)}`,
  lines: (value) => `${number(value)} dòng`,
  amount: (value) => formatDong(Number(value)),
  bank: (value) => text(value),
  number: (value) => `số ${text(value)}`,
  path: (value) => text(value),
  link: (value) => `liên kết số ${text(value)}`,
  month: (value) => `tháng ${text(value)}`,
  child: (value) => (value === true ? 'là trẻ em' : ''),
  device: (value) => text(value),
  network: (value) => `từ mạng ${text(value)}`,
  type: (value) => TYPES[text(value)] ?? text(value),
  secondStep: (value) => (value === true ? 'có mã xác nhận' : ''),
  newDevice: (value) => (value === true ? 'thiết bị mới' : ''),
  step: (value) => `ở bước ${text(value)}`,
  reviewer: (value) => `gửi ${text(value)}`,
  mayDecide: (value) => (value === true ? 'được duyệt hoặc trả lại' : 'chỉ xem và góp ý'),
  days: (value) => `${text(value)} ngày`,
  action: (value) => STEPS[text(value)] ?? text(value),
  picture: (value) => `ảnh số ${text(value)}`,
  scheduledBy: (value) => `do ${text(value)} hẹn`,
  query: (value) => (value === '' ? 'không lọc' : `lọc ${text(value)}`),
};

/** For machines: seals of contents, numbers of what is named beside. */
const UNSAID = new Set(['face', 'project']);

/** What a line says beyond its event, in words. */
export function sayDetail({ detail }: Pick<LogLine, 'detail'>): string {
  return Object.entries(detail)
    .filter(([name, value]) => !UNSAID.has(name) && value !== null && value !== undefined)
    .map(([name, value]) =>
      name === 'for' ? `lúc ${whenSaid(value)}` : (SAID[name]?.(value) ?? `${name}: ${text(value)}`),
    )
    .filter((said) => said !== '')
    .join(' · ');
}

function text(value: unknown): string {
  if (typeof value === 'string') return value;
  return value === null || value === undefined ? '' : JSON.stringify(value);
}

function whenSaid(value: unknown): string {
  const moment = new Date(String(value));
  return Number.isNaN(moment.getTime()) ? text(value) : sayMoment(moment);
}
