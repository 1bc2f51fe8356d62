/** @param body whole, or in parts of UTF-8 */
export function csv(body: string | ReadableStream<Uint8Array>): Response {
  return new Response(body, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}
