import { z } from 'zod';
import { day, id, moment, slug, words } from './parts.ts';

/** A time on the clock in Vietnam: "07:30". */
const clock = z.string().regex(/^(?:[01][0-9]|2[0-3]):[0-5][0-9]$/u);

/** A line of the schedule. */
export const weekEntry = z.strictObject({
  on: day,
  /** Absent: the whole half-day or day, as `part` says. */
  from: clock.optional(),
  to: clock.optional(),
  part: z.enum(['morning', 'afternoon', 'evening', 'day']),
  what: words,
  who: words.optional(),
  where: words.optional(),
  /** Chủ trì. */
  chair: words.optional(),
  isCancelled: z.boolean(),
});

/** Lịch công tác of one week, Monday to Sunday. It is signed as a whole, so it is one document. */
export const weekFace = z.strictObject({
  id,
  /** "2026-tuan-48": the week of ISO 8601. */
  slug,
  title: words,
  /** The Monday. */
  startsOn: day,
  entries: z.array(weekEntry),
  note: words.optional(),
  publishedAt: moment,
  updatedAt: moment.optional(),
});

export type WeekEntry = z.infer<typeof weekEntry>;
export type WeekFace = z.infer<typeof weekFace>;
