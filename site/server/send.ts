import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { readRange } from './byte-range.ts';
import type { HeaderList } from './headers.ts';
import type { Contents } from './shelf-reader.ts';

/** An answer whose body lies in memory. */
export function sendBytes(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  headers: HeaderList,
  bytes: Buffer,
): void {
  response.writeHead(status, [...headers, 'Content-Length', String(bytes.length)]);
  if (request.method === 'HEAD') response.end();
  else response.end(bytes);
}

/** "You have it already": the same headers, no body. */
export function sendNotModified(response: ServerResponse, headers: HeaderList): void {
  response.writeHead(304, headers);
  response.end();
}

/** Whether the client holds this very version (RFC 9110, 13.1.2: compared weakly). */
export function isHeldBy(request: IncomingMessage, etag: string): boolean {
  const header = request.headers['if-none-match'];
  if (header === undefined) return false;
  if (header === etag || header === '*') return true;
  return header.split(',').some((held) => held.trim().replace(/^W\//u, '') === etag);
}

/** A download: whole, or the part that was asked for. Closes the handle of a large file. */
export async function sendDownload(
  request: IncomingMessage,
  response: ServerResponse,
  headers: HeaderList,
  contents: Contents,
): Promise<void> {
  const size = 'bytes' in contents ? contents.bytes.length : contents.size;
  try {
    // If-Range: the part of another version would not fit what the client has.
    const fits = (request.headers['if-range'] ?? contents.etag) === contents.etag;
    const range = fits ? readRange(request.headers.range, size) : undefined;
    if (range === 'unsatisfiable') {
      response.writeHead(416, [...headers, 'Content-Range', `bytes */${size}`, 'Content-Length', '0']);
      return void response.end();
    }
    const { start, end } = range ?? { start: 0, end: size - 1 };
    const part = range ? ['Content-Range', `bytes ${start}-${end}/${size}`] : [];
    response.writeHead(range ? 206 : 200, [...headers, ...part, 'Content-Length', String(end - start + 1)]);
    if (request.method === 'HEAD') response.end();
    else if ('bytes' in contents) response.end(contents.bytes.subarray(start, end + 1));
    else await pipeline(contents.handle.createReadStream({ start, end, autoClose: false }), response);
  } finally {
    if ('handle' in contents) await contents.handle.close();
  }
}
