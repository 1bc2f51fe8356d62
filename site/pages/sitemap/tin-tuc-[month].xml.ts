import type { APIRoute } from 'astro';
import { LISTS } from '#site/content/lists.ts';
import { articleSitemapXml } from '#site/model/sitemap.ts';
import { notFound } from '../_respond/not-found.ts';
import { xml } from '../_respond/xml.ts';

export const GET: APIRoute = ({ locals: { content }, params, url }) => {
  const month = params.month ?? '';
  const articles = /^\d{4}-\d{2}$/u.test(month) ? content.month(LISTS.articles, month) : [];
  if (articles.length === 0) return notFound();
  const topicPaths = content.links(articles.map(({ topic }) => ({ kind: 'topic', id: topic }))).values();
  return xml(articleSitemapXml({ month, articles, topicPaths }, url.origin));
};
