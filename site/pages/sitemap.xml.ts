import type { APIRoute } from 'astro';
import { LISTS } from '#site/content/lists.ts';
import { sitemapIndexXml } from '#site/model/sitemap.ts';
import { xml } from './_respond/xml.ts';

export const GET: APIRoute = ({ locals: { content }, url }) => {
  const months = content.months(LISTS.articles);
  const dated = [LISTS.documents, LISTS.albums, LISTS.videos, LISTS.weeks, LISTS.answers];
  const years = new Set(dated.flatMap((list) => content.years(list)));
  return xml(sitemapIndexXml({ months, years: [...years].sort().reverse() }, url.origin));
};
