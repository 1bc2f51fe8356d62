import type { APIRoute } from 'astro';
import { PATHS } from '#contract/paths.ts';
import { newsFeed, rssXml } from '#site/model/feed.ts';
import { askFeed } from './_ask/feed.ts';
import { xml } from './_respond/xml.ts';

export const GET: APIRoute = (context) =>
  xml(rssXml(newsFeed(askFeed(context), PATHS.rss)), 'application/rss+xml');
