import type { APIRoute } from 'astro';
import { LISTS } from '#site/content/lists.ts';
import { freshNews, NEWEST_IN_SITEMAP, newsSitemapXml } from '#site/model/sitemap.ts';
import { xml } from './_respond/xml.ts';

export const GET: APIRoute = ({ locals: { content }, url }) => {
  const newest = content.newest(LISTS.articles, NEWEST_IN_SITEMAP);
  const fresh = freshNews(newest, (day) => content.hasCome(day));
  return xml(newsSitemapXml(fresh, content.the('site'), url.origin));
};
