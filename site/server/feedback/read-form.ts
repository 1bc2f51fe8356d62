import type { IncomingMessage } from 'node:http';

/** A letter of 5,000 Vietnamese characters, each encoded as up to nine, sent with its token and its work. */
const MOST_BYTES = 64 * 1024;

/** Why a POST is not even read. */
export type FormRefusal = 403 | 413 | 415;

/**
 * The fields of a form that one of our own pages sent.
 * @returns a status where it came from elsewhere, is too large, or is no form
 */
export async function readForm(
  request: IncomingMessage,
  siteUrl: string,
): Promise<URLSearchParams | FormRefusal> {
  if (!isOurs(request, siteUrl)) return 403;
  const type = (request.headers['content-type'] ?? '').split(';')[0]!.trim().toLowerCase();
  if (type !== 'application/x-www-form-urlencoded') return 415;
  if (Number(request.headers['content-length'] ?? 0) > MOST_BYTES) return 413;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MOST_BYTES) return 413;
    chunks.push(chunk);
  }
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
}

/**
 * Browsers say where a form stood: since 2020–2023 by Sec-Fetch-Site, before by Origin. What says neither is
 * no browser.
 */
function isOurs({ headers }: IncomingMessage, siteUrl: string): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  return headers.origin === siteUrl;
}
