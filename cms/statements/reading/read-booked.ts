import { cellText, UnreadableCell, type Cell } from './cell.ts';

/** When the bank booked it, by its own clock. */
export interface Booked {
  /** "2026-11-22" */
  day: string;
  /** "08:30:00", if the bank says. */
  time?: string;
  /** What else stood in the cell: some banks print the reference below the date. */
  rest?: string;
}

const TIME = /(?<h>\d{1,2}):(?<mi>\d{2})(?::(?<s>\d{2})(?:[.,]\d+)?)?(?: ?(?<half>am|pm|sa|ch))?/iu.source;
const DAY_FIRST = new RegExp(
  `^(?<d>\\d{1,2})[/.-](?<m>\\d{1,2})[/.-](?<y>\\d{4}|\\d{2})(?:[ ,T]+${TIME})?(?![\\d:])`,
  'iu',
);
const TIME_FIRST = new RegExp(`^${TIME}[ ,]+(?<d>\\d{1,2})[/.-](?<m>\\d{1,2})[/.-](?<y>\\d{4})(?!\\d)`, 'iu');
const YEAR_FIRST = new RegExp(
  `^(?<y>\\d{4})[/.-](?<m>\\d{1,2})[/.-](?<d>\\d{1,2})(?:[ T]+${TIME})?(?:Z|[+-]\\d{2}:?\\d{2})?(?![\\d:])`,
  'iu',
);
/** Days since 1899-12-30: from 2000 to 2099. */
const SERIAL = /^(?<days>\d{5})(?:[.,](?<part>\d+))?$/u;
const FIRST_SERIAL = 36_526;
const LAST_SERIAL = 73_050;
const SERIAL_EPOCH = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;

/**
 * "22/11/2026 08:30:15", "22-11-2026", "2026-11-22", a date cell, or Excel's number of days. The day
 * always comes before the month, as everywhere in Viet Nam.
 * @throws {UnreadableCell} with a Vietnamese message
 */
export function readBooked(cell: Cell | undefined): Booked {
  if (cell instanceof Date) return fromStamp(cell, cellText(cell));
  const typed = cellText(cell);
  const serial = SERIAL.exec(typed)?.groups;
  if (serial) return fromSerial(Number(`${serial.days}.${serial.part ?? '0'}`), typed);
  for (const shape of [DAY_FIRST, TIME_FIRST, YEAR_FIRST]) {
    const found = shape.exec(typed);
    if (found?.groups) return fromParts(found.groups, typed, typed.slice(found[0].length));
  }
  throw unreadable(typed);
}

function fromSerial(days: number, typed: string): Booked {
  if (days < FIRST_SERIAL || days >= LAST_SERIAL) throw unreadable(typed);
  return fromStamp(new Date(SERIAL_EPOCH + Math.round((days * DAY_MS) / 1000) * 1000), typed);
}

function fromStamp(stamp: Date, typed: string): Booked {
  if (Number.isNaN(stamp.getTime())) throw unreadable(typed);
  const text = new Date(Math.round(stamp.getTime() / 1000) * 1000).toISOString();
  const time = text.slice(11, 19);
  return time === '00:00:00' ? { day: text.slice(0, 10) } : { day: text.slice(0, 10), time };
}

function fromParts(part: Record<string, string | undefined>, typed: string, after: string): Booked {
  const year = part.y!.length === 2 ? 2000 + Number(part.y) : Number(part.y);
  const day = `${year}-${part.m!.padStart(2, '0')}-${part.d!.padStart(2, '0')}`;
  const stamp = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(stamp.getTime()) || stamp.toISOString().slice(0, 10) !== day || year < 2000 || year > 2099)
    throw unreadable(typed);
  const time = timeOf(part, typed);
  const rest = after.replace(/^[\s,;/|-]+/u, '');
  return { day, ...(time && { time }), ...(rest && { rest }) };
}

function timeOf(part: Record<string, string | undefined>, typed: string): string | undefined {
  if (part.h === undefined) return undefined;
  const afternoon = /^(?:pm|ch)$/iu.test(part.half ?? '');
  const hour = part.half === undefined ? Number(part.h) : (Number(part.h) % 12) + (afternoon ? 12 : 0);
  if (hour > 23 || Number(part.mi) > 59 || Number(part.s ?? 0) > 59) throw unreadable(typed);
  const time = `${String(hour).padStart(2, '0')}:${part.mi}:${part.s ?? '00'}`;
  return time === '00:00:00' ? undefined : time;
}

function unreadable(typed: string): UnreadableCell {
  return new UnreadableCell(
    typed === ''
      ? 'Thiếu ngày giao dịch. Hãy điền ngày vào tệp rồi tải lại.'
      : `Không đọc được ngày “${typed.slice(0, 40)}”. Hãy sửa trong tệp thành dạng ngày/tháng/năm, ví dụ 22/11/2026, rồi tải lại.`,
  );
}
