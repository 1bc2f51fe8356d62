import type { APIRoute } from 'astro';
import { ENTRIES_IN_FEED, rssXml } from '#site/model/feed.ts';
import { projectFeed } from '#site/model/project-feed.ts';
import { askProjectCard } from '../../_ask/project-card.ts';
import { askUpdates } from '../../_ask/updates.ts';
import { notFound } from '../../_respond/not-found.ts';
import { xml } from '../../_respond/xml.ts';

export const GET: APIRoute = ({ locals: { content }, params, url }) => {
  const project = askProjectCard(content, `/cong-trinh/${params['project']}/`);
  if (!project) return notFound();
  const updates = askUpdates(content, project.id, ENTRIES_IN_FEED);
  const feed = projectFeed({ project, updates, site: content.the('site'), origin: url.origin });
  return xml(rssXml(feed), 'application/rss+xml');
};
