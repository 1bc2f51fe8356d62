import type { APIRoute } from 'astro';
import { LISTS, yearBounds } from '#site/content/lists.ts';
import { yearSitemapXml } from '#site/model/sitemap.ts';
import { notFound } from '../_respond/not-found.ts';
import { xml } from '../_respond/xml.ts';

export const GET: APIRoute = ({ locals: { content }, params, url }) => {
  const year = params['year']!;
  const [low, high] = yearBounds(year);
  const albums = content.span(LISTS.albums, low, high);
  const videos = content.span(LISTS.videos, low, high);
  const weeks = content.span(LISTS.weeks, low, high);
  const documents = content.span(LISTS.documents, low, high);
  const answers = content.span(LISTS.answers, low, high);
  if (documents.length + albums.length + videos.length + weeks.length + answers.length === 0)
    return notFound();
  return xml(yearSitemapXml({ year, albums, videos, weeks, documents, answers }, url.origin));
};
