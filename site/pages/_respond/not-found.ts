/**
 * There is no such page: the publisher puts nothing on the shelf, or takes away what was there.
 * Empty text, not `null`: for a null body Astro renders the 404 page in its place, with questions of its own
 * (`core/routing/handler.js`).
 */
export function notFound(): Response {
  return new Response('', { status: 404 });
}
