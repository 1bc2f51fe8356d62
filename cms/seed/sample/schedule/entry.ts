import type { FaceOf } from '#contract/faces/face.ts';
import { isoWeekOf } from '#contract/text/iso-week.ts';
import type { WeekEntry } from '#contract/faces/week.ts';
import { at } from '../moment.ts';

type Words = Partial<Pick<WeekEntry, 'who' | 'where' | 'chair' | 'isCancelled'>>;

/** A line at an hour: `timed('2023-06-12', '07:30-09:00', 'Giao ban', {…})`; `'14:00'` where no end is known. */
export function timed(on: string, hours: string, what: string, words: Words = {}): WeekEntry {
  const [from = '', to] = hours.split('-');
  const part = from < '12:00' ? 'morning' : from < '18:00' ? 'afternoon' : 'evening';
  return { on, from, ...(to && { to }), part, what, isCancelled: false, ...words };
}

/** A line without an hour. */
export const during = (on: string, part: WeekEntry['part'], what: string, words: Words = {}): WeekEntry => ({
  on,
  part,
  what,
  isCancelled: false,
  ...words,
});

interface Written {
  id: string;
  monday: string;
  published: string;
  updated?: string;
  note?: string;
  entries: WeekEntry[];
}

/** A week under the name and address that the desk gives it. */
export function weekOf({ id, monday, published, updated, note, entries }: Written): FaceOf<'week'> {
  const { year, week } = isoWeekOf(monday);
  return {
    id,
    slug: `${year}-tuan-${String(week).padStart(2, '0')}`,
    title: `Lịch công tác tuần ${week}, năm ${year}`,
    startsOn: monday,
    entries,
    ...(note && { note }),
    publishedAt: at(published),
    ...(updated && { updatedAt: at(updated) }),
  };
}
