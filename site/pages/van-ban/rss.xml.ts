import type { APIRoute } from 'astro';
import { LISTS } from '#site/content/lists.ts';
import { documentFeed } from '#site/model/document-feed.ts';
import { ENTRIES_IN_FEED, rssXml } from '#site/model/feed.ts';
import { xml } from '../_respond/xml.ts';

export const GET: APIRoute = ({ locals: { content }, url }) => {
  const documents = content.newest(LISTS.documents, ENTRIES_IN_FEED);
  const feed = documentFeed({ documents, site: content.the('site'), origin: url.origin });
  return xml(rssXml(feed), 'application/rss+xml');
};
