import type { APIRoute } from 'astro';
import { LISTS } from '#site/content/lists.ts';
import { pageSitemapXml } from '#site/model/sitemap.ts';
import { askDocumentTypes } from '../_ask/documents.ts';
import { xml } from '../_respond/xml.ts';

export const GET: APIRoute = ({ locals: { content }, url }) => {
  const answers = {
    series: content.all(LISTS.series),
    topics: content.all(LISTS.topics),
    campaigns: content.all(LISTS.campaigns),
    projects: content.all(LISTS.projects),
    units: content.all(LISTS.units),
    places: content.all(LISTS.places),
    pages: content.all(LISTS.pages),
    documentTypes: askDocumentTypes(content),
  };
  return xml(pageSitemapXml(answers, url.origin));
};
