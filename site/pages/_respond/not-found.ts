/**
 * There is no such page: the publisher puts nothing on the shelf, or takes away what was there.
 * The header keeps Astro from rendering the 404 page in its place, with questions of its own.
 */
export function notFound(): Response {
  return new Response(null, { status: 404, headers: { 'X-Astro-Reroute': 'no' } });
}
