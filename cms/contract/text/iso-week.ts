import { dayAfter } from './dates.ts';

/** A week as ISO 8601 counts them: from Monday, and the first of a year is the one that holds 4 January. */
export interface IsoWeek {
  /** The year that the week belongs to, which the days around New Year may not. */
  year: number;
  week: number;
  /** "2026-11-23" */
  monday: string;
}

const DAY_MS = 86_400_000;

/** The week that a day ("2026-11-22") lies in. */
export function isoWeekOf(day: string): IsoWeek {
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  const monday = dayAfter(day, -weekday);
  const year = Number(dayAfter(monday, 3).slice(0, 4));
  const fourth = new Date(`${year}-01-04T00:00:00Z`);
  const first = fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * DAY_MS;
  return { year, week: Math.round((Date.parse(`${monday}T00:00:00Z`) - first) / DAY_MS / 7) + 1, monday };
}
