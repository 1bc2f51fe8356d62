import type { APIRoute } from 'astro';
import { PATHS } from '#contract/paths.ts';
import { atomXml, newsFeed } from '#site/model/feed.ts';
import { askFeed } from './_ask/feed.ts';
import { xml } from './_respond/xml.ts';

export const GET: APIRoute = (context) =>
  xml(atomXml(newsFeed(askFeed(context), PATHS.atom)), 'application/atom+xml');
