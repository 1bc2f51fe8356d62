import { createHash } from 'node:crypto';
import { createEvents, type EventAttributes } from 'ics';
import type { CardOf } from '#contract/faces/face.ts';
import type { WeekEntry } from '#contract/faces/week.ts';
import { pathOf } from '#contract/paths.ts';
import { inOrder, partLabel } from './week-view.ts';

/** How many of the newest weeks the feed holds. */
export const WEEKS_IN_FEED = 8;

interface Calendar {
  /** Newest first or in any order. */
  weeks: readonly CardOf<'week'>[];
  name: string;
  /** "https://tinhdoan.example" */
  origin: string;
}

/**
 * Weeks of the schedule as iCalendar (RFC 5545). Hours are written in UTC, which Vietnam has been seven ahead of
 * since 1975, so that no time zone has to be described. All moments are data: the same weeks give the same bytes.
 * @throws {Error} when an entry is nothing that a calendar can hold
 */
export function weekCalendar({ weeks, name, origin }: Calendar): string {
  const events = weeks.flatMap((week) => eventsOf(week, origin));
  const { error, value } = createEvents(events, {
    productId: '-//Cong Doan//Lich cong tac//VI',
    method: 'PUBLISH',
    // Written as it is given, though its commas mean something (3.3.11).
    calName: name.replace(/[\\;,]/gu, '\\$&'),
  });
  if (value === null || value === undefined) throw error ?? new Error('The calendar came out empty.');
  return foldedByBytes(value);
}

function eventsOf(week: CardOf<'week'>, origin: string): EventAttributes[] {
  const url = origin + pathOf('week', week);
  const changed = utc(week.updatedAt ?? week.publishedAt);
  const seen = new Map<string, number>();
  return inOrder(week.entries).map((entry) => {
    const nth = (seen.get(entry.what) ?? 0) + 1;
    seen.set(entry.what, nth);
    const event = {
      uid: `${nameOf(week.id, entry.what, nth)}@${new URL(origin).hostname}`,
      title: titleOf(entry),
      ...timesOf(entry),
      timestamp: changed,
      created: utc(week.publishedAt),
      lastModified: changed,
      description: descriptionOf(entry),
      location: entry.where,
      url,
      status: entry.isCancelled ? 'CANCELLED' : 'CONFIRMED',
      // Other people's work: it makes nobody who subscribes busy.
      transp: 'TRANSPARENT',
    };
    // The package's types ask for an end, its checks and RFC 5545 (3.6.1) do not; nor do they know `timestamp`.
    return event as unknown as EventAttributes;
  });
}

/** The same line keeps its name when its hour or day changes, so calendars move it and don't show it twice. */
const nameOf = (week: string, what: string, nth: number) =>
  createHash('sha256').update(`${week}\n${what}\n${nth}`).digest('hex').slice(0, 24);

function titleOf({ what, from, part, isCancelled }: WeekEntry): string {
  const when = from ? '' : `${partLabel(part)}: `;
  return `${isCancelled ? '[Hoãn, hủy] ' : ''}${when}${what}`;
}

/** What has no hour stands over its whole day, its title says in which part of it. */
function timesOf({ on, from, to }: WeekEntry): { start: string | number[]; end?: string } {
  if (!from) return { start: on.split('-').map(Number) };
  const ends = to && to > from ? utc(`${on}T${to}:00+07:00`) : undefined;
  return { start: utc(`${on}T${from}:00+07:00`), end: ends };
}

function descriptionOf({ who, chair }: WeekEntry): string | undefined {
  const lines = [who && `Thành phần: ${who}`, chair && `Chủ trì: ${chair}`].filter(Boolean);
  return lines.length > 0 ? lines.join('\n') : undefined;
}

/** "20230313T003000Z" */
function utc(moment: string): string {
  return new Date(moment).toISOString().replace(/[-:]|\.\d{3}/gu, '');
}

/** Octets a line may have, its end not counted (RFC 5545, 3.1). */
const LONGEST_LINE = 75;

/** The package folds after so many letters, and a Vietnamese letter takes up to three octets. */
function foldedByBytes(calendar: string): string {
  const unfolded = calendar.replace(/\r\n[\t ]/gu, '');
  return unfolded.split('\r\n').map(foldLine).join('\r\n');
}

function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (octets + size > LONGEST_LINE) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += letter;
    octets += size;
  }
  return folded;
}
