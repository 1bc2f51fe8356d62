export function css(text: string): Response {
  return new Response(text, { headers: { 'content-type': 'text/css; charset=utf-8' } });
}
