import { request, type IncomingHttpHeaders } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

export interface Question {
  /** As sent on the wire: nothing is normalised. */
  path: string;
  method?: string;
  headers?: Record<string, string>;
  /** Sent as the fields of a form. */
  form?: Record<string, string>;
}

export interface Reply {
  status: number;
  headers: IncomingHttpHeaders;
  /** As sent. */
  raw: Buffer;
  /** Unpacked. */
  body: string;
}

/** Asks a server on this machine. */
export function ask(port: number, { path, method = 'GET', headers = {}, form }: Question): Promise<Reply> {
  const { promise, resolve, reject } = Promise.withResolvers<Reply>();
  const sent = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
    const chunks: Buffer[] = [];
    response.on('data', (chunk: Buffer) => chunks.push(chunk));
    response.on('error', reject);
    response.on('end', () => {
      const raw = Buffer.concat(chunks);
      const status = response.statusCode ?? 0;
      resolve({ status, headers: response.headers, raw, body: unpacked(raw, response.headers) });
    });
  });
  sent.on('error', reject);
  if (form) sent.setHeader('content-type', 'application/x-www-form-urlencoded');
  sent.end(form && new URLSearchParams(form).toString());
  return promise;
}

function unpacked(raw: Buffer, headers: IncomingHttpHeaders): string {
  const encoding = raw.length > 0 ? headers['content-encoding'] : undefined;
  if (encoding === 'br') return brotliDecompressSync(raw).toString();
  if (encoding === 'gzip') return gunzipSync(raw).toString();
  return raw.toString();
}
