import type { APIRoute } from 'astro';
import { LISTS } from '#site/content/lists.ts';
import { articleSitemapXml } from '#site/model/sitemap.ts';
import { notFound } from '../_respond/not-found.ts';
import { xml } from '../_respond/xml.ts';

export const GET: APIRoute = ({ locals: { content }, params, url }) => {
  const month = params.month ?? '';
  const articles = /^\d{4}-\d{2}$/u.test(month) ? content.month(LISTS.articles, month) : [];
  return articles.length > 0 ? xml(articleSitemapXml(articles, url.origin)) : notFound();
};
