/*
 * Dates as a Vietnamese newspaper prints them. Viet Nam has kept UTC+7 without summer time since
 * 1975 (Decision 121-CP of 8 August 1967 in the north), so the local clock is plain arithmetic.
 */

const OFFSET_MS = 7 * 60 * 60 * 1000;

/** A moment on a clock in Viet Nam, sortable: "2023-03-14T09:30:00.000". */
export function localStamp(moment: string | Date): string {
  return new Date(new Date(moment).getTime() + OFFSET_MS).toISOString().slice(0, -1);
}
