import type { APIRoute } from 'astro';
import { weekCalendar } from '#site/model/week-calendar.ts';
import { calendar } from '../../_respond/calendar.ts';
import { notFound } from '../../_respond/not-found.ts';

export const GET: APIRoute = ({ locals: { content }, params, url }) => {
  const week = content.at('week', `/lich-cong-tac/${params['week']}/`);
  if (!week) return notFound();
  const { shortName } = content.the('site');
  return calendar(weekCalendar({ weeks: [week], name: `${week.title}, ${shortName}`, origin: url.origin }));
};
