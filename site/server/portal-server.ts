import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { answerRequest, type PortalContext } from './answer-request.ts';
import { securityHeaders } from './headers.ts';
import type { Feedback } from './feedback/feedback.ts';
import type { OnDemand } from './on-demand.ts';
import { PLAIN_PAGES, plainPage } from './plain-page.ts';
import { sendBytes } from './send.ts';
import { serveShareImages } from './share-images.ts';
import { ShelfReader } from './shelf-reader.ts';

export interface PortalOptions {
  shelfDir: string;
  siteUrl: string;
  onDemand: OnDemand;
  /** Without it no letters are taken. */
  feedback?: Feedback;
  log: Logger;
}

/** Against clients that send slowly on purpose. Milliseconds. */
const LIMITS = {
  headersTimeout: 5_000,
  requestTimeout: 10_000,
  connectionsCheckingInterval: 1_000,
  keepAliveTimeout: 30_000,
  maxHeaderSize: 16 * 1024,
};

/** The public web server: the shelf first, then search. Needs no database, and writes nothing but share images and letters. */
export function createPortalServer({ shelfDir, siteUrl, onDemand, feedback, log }: PortalOptions): Server {
  const shareImages = serveShareImages({ shelfDir, content: () => onDemand.content(), log });
  const context: PortalContext = {
    ...{ onDemand, shareImages, feedback },
    shelf: new ShelfReader(shelfDir),
    always: securityHeaders(siteUrl),
  };
  const server = createServer({ ...LIMITS, keepAlive: true, noDelay: true }, (request, response) => {
    // A body that nobody reads would stand before the next request on the connection.
    if (request.headers['content-length'] || request.headers['transfer-encoding'])
      response.shouldKeepAlive = false;
    answerRequest(context, request, response).catch((error: unknown) => {
      fail(context, request, response, error, log);
    });
  });
  server.once('close', () => shareImages.close());
  return server;
}

function fail(
  { always }: PortalContext,
  request: IncomingMessage,
  response: ServerResponse,
  error: unknown,
  log: Logger,
): void {
  // The reader went away in the middle of a download: nobody is left to answer.
  if (request.destroyed && response.headersSent) return;
  log.error({ err: error, url: request.url }, 'a request failed');
  if (response.headersSent) return void response.destroy();
  const headers = [...always, 'Content-Type', 'text/html; charset=utf-8', 'Cache-Control', 'no-store'];
  sendBytes(request, response, 500, headers, plainPage(PLAIN_PAGES.failed));
}
