/** There is no such page: the publisher puts nothing on the shelf, or takes away what was there. */
export function notFound(): Response {
  return new Response(null, { status: 404 });
}
