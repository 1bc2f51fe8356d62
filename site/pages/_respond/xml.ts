/** @param type such as "application/rss+xml". */
export function xml(text: string, type = 'application/xml'): Response {
  return new Response(text, { headers: { 'content-type': `${type}; charset=utf-8` } });
}
