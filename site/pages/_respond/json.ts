/** Indented: open data are read by people too, and packed they weigh the same. */
export function json(value: object): Response {
  const headers = { 'content-type': 'application/json; charset=utf-8' };
  return new Response(`${JSON.stringify(value, undefined, 2)}\n`, { headers });
}
