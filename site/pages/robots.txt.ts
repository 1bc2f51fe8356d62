import type { APIRoute } from 'astro';
import { robotsText } from '#site/model/sitemap.ts';

export const GET: APIRoute = ({ url }) =>
  new Response(robotsText(url.origin), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
