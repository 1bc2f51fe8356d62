import { NextResponse } from 'next/server';
import { env } from './env.ts';

/*
 * The policy of the desk's pages. Not among the headers of next.config.ts: those are written down by the build,
 * and where previews are served is only known when the desk runs.
 */

/** The admin sets styles inline and Next starts with inline scripts; nothing comes from elsewhere. */
const POLICY = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' blob: data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  `frame-src ${env.PREVIEW_URL}`,
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** Named as Next wants it: runs before every answer of the desk. */
export function proxy(): NextResponse {
  const response = NextResponse.next();
  response.headers.set('Content-Security-Policy', POLICY);
  return response;
}

export const config = { matcher: '/((?!_next/static/).*)' };
