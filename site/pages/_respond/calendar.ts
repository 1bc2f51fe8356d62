/** iCalendar (RFC 5545, 8.1). */
export function calendar(text: string): Response {
  return new Response(text, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
}
