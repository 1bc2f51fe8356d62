import type { WeekEntry } from '#contract/faces/week.ts';
import { dayAfter, formatDay, weekdayName } from '#contract/text/dates.ts';
import type { Stamp } from './stamp.ts';

/** A line of the schedule, ready to be read. */
export interface EntryView {
  /** "07:30 – 09:00", "07:30", "Sáng", "Cả ngày" */
  time: string;
  /** For `<time>`: "2023-03-13T07:30+07:00"; absent for a part of a day. */
  datetime?: string;
  what: string;
  /** Thành phần, Địa điểm, Chủ trì: those that are known. */
  details: { label: string; text: string }[];
  isCancelled: boolean;
}

export interface DayView {
  /** "2023-03-13" */
  day: string;
  /** "ngay-2023-03-13" */
  anchor: string;
  weekday: string;
  at: Stamp;
  entries: EntryView[];
}

const PARTS: Record<WeekEntry['part'], { label: string; from: string }> = {
  day: { label: 'Cả ngày', from: '00:00' },
  morning: { label: 'Sáng', from: '00:01' },
  afternoon: { label: 'Chiều', from: '12:00' },
  evening: { label: 'Tối', from: '18:00' },
};

/** How a part of the day is called: "Sáng". */
export const partLabel = (part: WeekEntry['part']) => PARTS[part].label;

/** Monday to Friday always, Saturday and Sunday where something is on; none for a week without entries. */
export function weekDays(startsOn: string, entries: readonly WeekEntry[]): DayView[] {
  if (entries.length === 0) return [];
  const ordered = inOrder(entries);
  return Array.from({ length: 7 }, (_, i) => dayAfter(startsOn, i))
    .map((day) => dayView(day, ordered))
    .filter(({ entries: own }, i) => i < 5 || own.length > 0);
}

export function dayView(day: string, entries: readonly WeekEntry[]): DayView {
  return {
    day,
    anchor: `ngay-${day}`,
    weekday: weekdayName(day),
    at: { datetime: day, text: formatDay(day) },
    entries: entries.filter((entry) => entry.on === day).map(entryView),
  };
}

/** By day, then by the clock; what has no hour opens its part of the day. Equal ones stay as they were written. */
export function inOrder(entries: readonly WeekEntry[]): WeekEntry[] {
  const key = (entry: WeekEntry) => `${entry.on} ${entry.from ?? PARTS[entry.part].from}`;
  return [...entries].sort((a, b) => (key(a) < key(b) ? -1 : Number(key(a) > key(b))));
}

function entryView(entry: WeekEntry): EntryView {
  const { on, from, to, what, isCancelled } = entry;
  const details = [
    { label: 'Thành phần', text: entry.who },
    { label: 'Địa điểm', text: entry.where },
    { label: 'Chủ trì', text: entry.chair },
  ];
  return {
    time: from ? (to ? `${from} – ${to}` : from) : PARTS[entry.part].label,
    datetime: from && `${on}T${from}+07:00`,
    what,
    details: details.flatMap(({ label, text }) => (text ? [{ label, text }] : [])),
    isCancelled,
  };
}
