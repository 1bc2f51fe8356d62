import type { APIRoute } from 'astro';
import { LISTS } from '#site/content/lists.ts';
import { sitemapIndexXml } from '#site/model/sitemap.ts';
import { xml } from './_respond/xml.ts';

export const GET: APIRoute = ({ locals, url }) =>
  xml(sitemapIndexXml(locals.content.months(LISTS.articles), url.origin));
