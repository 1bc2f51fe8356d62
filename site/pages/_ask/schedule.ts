import type { CardOf } from '#contract/faces/face.ts';
import { dayAfter } from '#contract/text/dates.ts';
import { LISTS } from '#site/content/lists.ts';
import { currentWeek, NEWEST_WEEKS, weekAhead, type WeekAnswers } from '#site/model/week-pages.ts';

type Content = App.Locals['content'];

/** The week that it is, by the edition's day: asked anew when the next one begins, by itself. */
export function askCurrentWeek(content: Content): CardOf<'week'> | undefined {
  return currentWeek(content.newest(LISTS.weeks, NEWEST_WEEKS), (day) => content.hasCome(day));
}

export function askSchedule(content: Content) {
  const week = askCurrentWeek(content);
  return {
    current: week && withNeighbours(content, week),
    isOver: week !== undefined && content.hasCome(dayAfter(week.startsOn, 7)),
    years: content.years(LISTS.weeks),
  };
}

/** The lines that are still to come, of this week or, once it is over, of the next. */
export function askWeekAhead(content: Content) {
  const hasCome = (day: string) => content.hasCome(day);
  const week = askCurrentWeek(content);
  if (!week) return undefined;
  const ahead = weekAhead(week, hasCome);
  if (ahead) return ahead;
  const [next] = content.newerThan(LISTS.weeks, week, 1);
  return next && weekAhead(next, hasCome);
}

export function askWeek(content: Content, path: string): WeekAnswers | undefined {
  const week = content.at('week', path);
  return week && withNeighbours(content, week);
}

function withNeighbours(content: Content, week: CardOf<'week'>): WeekAnswers {
  return {
    week,
    newer: content.newerThan(LISTS.weeks, week, 1)[0],
    older: content.olderThan(LISTS.weeks, week, 1)[0],
  };
}
