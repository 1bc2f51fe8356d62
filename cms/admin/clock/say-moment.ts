import { formatDay, localStamp } from '#contract/text/dates.ts';

/** By `Date.getUTCDay()`, as they stand within a sentence. */
const WEEKDAYS = ['Chủ Nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'] as const;

/** A moment by the clock in Viet Nam, within a sentence: "15:20 thứ Hai, 23/11/2026". */
export function sayMoment(moment: string | Date): string {
  const stamp = localStamp(moment);
  return `${stamp.slice(11, 16)} ${WEEKDAYS[new Date(`${stamp}Z`).getUTCDay()]}, ${formatDay(stamp)}`;
}
