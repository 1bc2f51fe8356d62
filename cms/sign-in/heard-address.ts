import { randomBytes } from 'node:crypto';
import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';

/** The instrumentation and the routes are bundled apart: only what is global do both know. */
const HEADER = Symbol.for('cong-doan.heard-address');
const shared = globalThis as { [HEADER]?: string };

/**
 * From now on every request says, in a header that nobody outside can name, from which address it came over the
 * wire. Next hands routes no socket, and leaves an X-Forwarded-For as the sender wrote it.
 */
export function hearAddresses(): void {
  if (shared[HEADER] !== undefined) return;
  const header = `x-heard-${randomBytes(16).toString('hex')}`;
  shared[HEADER] = header;
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage };
    request.headers[header] = request.socket.remoteAddress ?? '';
  });
}

/** The address a request came from over the wire; empty where nothing listens for it. */
export const heardAddress = (headers: Headers): string =>
  shared[HEADER] === undefined ? '' : (headers.get(shared[HEADER]) ?? '');
