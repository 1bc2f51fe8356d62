/*
 * Dates as a Vietnamese newspaper prints them. The whole country has kept UTC+7, without summer time,
 * since June 1975 (IANA time zone database, Asia/Ho_Chi_Minh), so the local clock is plain arithmetic.
 * Ready-made Intl styles change with the ICU version of the machine; these do not.
 */

const OFFSET_MS = 7 * 60 * 60 * 1000;

/** By `Date.getUTCDay()`. */
const WEEKDAYS = ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'] as const;

/**
 * A moment on a clock in Viet Nam, sortable: "2023-03-14T09:30:00.000".
 * @throws {RangeError} if the moment is not a date.
 */
export function localStamp(moment: string | Date): string {
  return localDate(moment).toISOString().slice(0, -1);
}

/** "Thứ Ba, 14/03/2023 | 09:30" */
export function formatArticleDate(moment: string | Date): string {
  const local = localDate(moment);
  const stamp = local.toISOString();
  return `${WEEKDAYS[local.getUTCDay()]}, ${formatDay(stamp)} | ${stamp.slice(11, 16)}`;
}

/** The weekday of a day: ("2023-03-14") → "Thứ Ba" */
export function weekdayName(day: string): string {
  return WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()]!;
}

/** "10:32:05" */
export function formatClock(moment: string | Date): string {
  return localStamp(moment).slice(11, 19);
}

/** For `<time datetime>`, feeds and structured data: "2023-03-14T09:30:00+07:00". */
export function machineDate(moment: string | Date): string {
  return `${localStamp(moment).slice(0, 19)}+07:00`;
}

/** The day in Viet Nam: "2023-03-14". */
export function dayOf(moment: string | Date): string {
  return localStamp(moment).slice(0, 10);
}

/** The month in Viet Nam: "2023-03". */
export function monthOf(moment: string | Date): string {
  return localStamp(moment).slice(0, 7);
}

/** "2023-03-14" → "14/03/2023" */
export function formatDay(day: string): string {
  return `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
}

/** What a person types, "5/3/2024" or "05-03-2024", or a machine's "2024-03-05" → "2024-03-05"; undefined if there is no such day. */
export function parseDay(typed: string): string | undefined {
  const text = typed.trim();
  const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u.exec(text);
  const day = local ? `${local[3]}-${local[2]!.padStart(2, '0')}-${local[1]!.padStart(2, '0')}` : text;
  const date = new Date(`${day}T00:00:00Z`);
  const isDay = !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === day;
  return isDay ? day : undefined;
}

/**
 * "2024-03-05" → "ngày 05 tháng 3 năm 2024". Days below 10 and the months 1 and 2 take a zero
 * (Decree 30/2020/NĐ-CP, appendix I, on the form of official documents).
 */
export function formatLongDay(day: string): string {
  const month = Number(day.slice(5, 7));
  return `ngày ${day.slice(8, 10)} tháng ${month < 3 ? `0${month}` : month} năm ${day.slice(0, 4)}`;
}

/** "2023-03" → "Tháng 3/2023" */
export function monthTitle(month: string): string {
  return `Tháng ${Number(month.slice(5, 7))}/${month.slice(0, 4)}`;
}

/** Days later: ("2024-02-28", 2) → "2024-03-01". Negative counts go back. */
export function dayAfter(day: string, count = 1): string {
  const later = new Date(`${day}T00:00:00Z`);
  later.setUTCDate(later.getUTCDate() + count);
  return later.toISOString().slice(0, 10);
}

function localDate(moment: string | Date): Date {
  return new Date(new Date(moment).getTime() + OFFSET_MS);
}
