import type { APIRoute } from 'astro';
import { LISTS } from '#site/content/lists.ts';
import { weekCalendar, WEEKS_IN_FEED } from '#site/model/week-calendar.ts';
import { calendar } from '../_respond/calendar.ts';

export const GET: APIRoute = ({ locals: { content }, url }) => {
  const weeks = content.newest(LISTS.weeks, WEEKS_IN_FEED);
  const { shortName } = content.the('site');
  return calendar(weekCalendar({ weeks, name: `Lịch công tác ${shortName}`, origin: url.origin }));
};
