import type { APIRoute } from 'astro';
import { suggestions } from '#site/model/suggestions.ts';
import { askSuggestions } from '../_ask/suggestions.ts';
import { notFound } from '../_respond/not-found.ts';

export const GET: APIRoute = ({ locals, params }) => {
  const found = suggestions(askSuggestions(locals.content, params.prefix ?? ''));
  if (found.length === 0) return notFound();
  const headers = { 'content-type': 'application/json; charset=utf-8' };
  return new Response(JSON.stringify(found), { headers });
};
