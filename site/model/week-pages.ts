import type { CardOf } from '#contract/faces/face.ts';
import { PATHS, pathOf, weekCalendarPath, weeksByYearPath } from '#contract/paths.ts';
import { dayAfter, formatDay } from '#contract/text/dates.ts';
import { isoWeekOf } from '#contract/text/iso-week.ts';
import type { Link } from './card.ts';
import { yearLinks } from './library-cards.ts';
import { pageBase, type PageBase, type Setting } from './setting.ts';
import { clockStamp, spanText, type Stamp } from './stamp.ts';
import { dayView, inOrder, weekDays, type DayView } from './week-view.ts';

type Week = CardOf<'week'>;

export interface WeekAnswers {
  week: Week;
  newer?: Week;
  older?: Week;
}

/** One week, as its own page and the current week show it. */
export interface WeekView {
  /** "13/03/2023 – 19/03/2023" */
  span: string;
  days: DayView[];
  note?: string;
  updated?: Stamp;
  /** A file for calendars. */
  calendar: string;
  newer?: Link;
  older?: Link;
}

export interface WeekPage extends PageBase, WeekView {
  title: string;
  up: Link;
}

export interface SchedulePage extends PageBase {
  title: string;
  about: string;
  week?: WeekView & { title: string; href: string };
  /** Said where the newest week is over. */
  notice?: string;
  /** What a calendar subscribes to, and the same as a file. */
  feed: { subscribe: string; file: string };
  years: Link[];
}

export interface WeekList extends PageBase {
  title: string;
  weeks: Link[];
  years: Link[];
}

const SCHEDULE: Link = { href: PATHS.schedule, label: 'Lịch công tác' };

/** How many of the newest weeks are looked through for the current one: schedules are published a week ahead or two. */
export const NEWEST_WEEKS = 4;

/** The week that has begun; where none has, the nearest to come. `newest` come newest first. */
export function currentWeek(newest: readonly Week[], hasCome: (day: string) => boolean): Week | undefined {
  return newest.find((week) => hasCome(week.startsOn)) ?? newest.at(-1);
}

export function weekPage(answers: WeekAnswers, setting: Setting): WeekPage {
  const { week } = answers;
  const view = weekView(answers);
  const description = `Lịch công tác của ${setting.site.name} từ ${view.span}.`;
  return {
    ...pageBase(setting, {
      title: week.title,
      step: weekName(week),
      description,
      above: [SCHEDULE, yearStep(week)],
    }),
    title: week.title,
    ...view,
    up: SCHEDULE,
  };
}

export function schedulePage(
  answers: { current?: WeekAnswers; isOver: boolean; years: string[] },
  setting: Setting,
): SchedulePage {
  const { current, isOver, years } = answers;
  const title = 'Lịch công tác';
  const about = `Lịch công tác tuần của ${setting.site.name}, công khai để cán bộ, đoàn viên và bạn đọc theo dõi.`;
  return {
    ...pageBase(setting, { title, description: about, above: [] }),
    title,
    about,
    week: current && {
      ...weekView(current),
      title: current.week.title,
      href: pathOf('week', current.week),
    },
    notice:
      current && isOver ? 'Lịch tuần này chưa được công bố. Dưới đây là lịch của tuần gần nhất.' : undefined,
    feed: {
      subscribe: setting.origin.replace(/^https?:/u, 'webcal:') + PATHS.scheduleFeed,
      file: PATHS.scheduleFeed,
    },
    years: yearLinks(years, weeksByYearPath),
  };
}

/** @param weeks ascending */
export function weekList(
  { weeks, year, years }: { weeks: Week[]; year: string; years: string[] },
  setting: Setting,
): WeekList {
  const title = `Lịch công tác năm ${year}`;
  const description = `Lịch công tác các tuần năm ${year} của ${setting.site.name}.`;
  return {
    ...pageBase(setting, { title, step: `Năm ${year}`, description, above: [SCHEDULE] }),
    title,
    weeks: [...weeks].reverse().map(linkTo),
    years: yearLinks(
      years.filter((other) => other !== year),
      weeksByYearPath,
    ),
  };
}

/** The next days on the front page. */
export interface WeekAhead {
  title: string;
  href: string;
  days: DayView[];
  /** How many more lines the week has. */
  more: number;
}

const LINES_AHEAD = 5;

/**
 * What is still to come of a week, today included: a few lines. Undefined once all days are over, or with nothing
 * in them.
 */
export function weekAhead(week: Week, hasCome: (day: string) => boolean): WeekAhead | undefined {
  const entries = inOrder(week.entries);
  const days = [...new Set(entries.map((entry) => entry.on))].filter((day) => !hasCome(dayAfter(day)));
  const ahead = entries.filter((entry) => days.includes(entry.on));
  if (ahead.length === 0) return undefined;
  const shown = ahead.slice(0, LINES_AHEAD);
  return {
    title: 'Lịch công tác',
    href: PATHS.schedule,
    days: days.map((day) => dayView(day, shown)).filter((day) => day.entries.length > 0),
    more: ahead.length - shown.length,
  };
}

function weekView({ week, newer, older }: WeekAnswers): WeekView {
  return {
    span: spanOf(week),
    days: weekDays(week.startsOn, week.entries),
    note: week.note,
    updated: week.updatedAt ? clockStamp(week.updatedAt) : undefined,
    calendar: weekCalendarPath(pathOf('week', week)),
    newer: newer && linkTo(newer),
    older: older && linkTo(older),
  };
}

const spanOf = ({ startsOn }: Week) => spanText(startsOn, dayAfter(startsOn, 6));

/** "Tuần 11 (13/03/2023 – 19/03/2023)" */
const linkTo = (week: Week): Link => ({
  href: pathOf('week', week),
  label: `${weekName(week)} (${formatDay(week.startsOn).slice(0, 5)} – ${formatDay(dayAfter(week.startsOn, 6))})`,
});

const weekName = ({ startsOn }: Week) => `Tuần ${isoWeekOf(startsOn).week}`;

function yearStep({ startsOn }: Week): Link {
  const year = String(isoWeekOf(startsOn).year);
  return { href: weeksByYearPath(year), label: `Năm ${year}` };
}
