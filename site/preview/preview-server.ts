import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { Logger } from 'pino';
import { PREVIEW_ROOT } from '#contract/preview.ts';
import { securityHeaders, type HeaderList } from '#site/server/headers.ts';
import { plainPage, type PlainPage } from '#site/server/plain-page.ts';
import { readTarget } from '#site/server/request-target.ts';
import { sendBytes } from '#site/server/send.ts';
import { NotRolledBack } from './lay-over.ts';
import { NoLongerWanted, TooBusy } from './one-at-a-time.ts';
import { PREVIEW_PAGES } from './plain-pages.ts';
import type { PreviewSessions, Session } from './preview-sessions.ts';
import { isForDesk, sessionRequests } from './session-requests.ts';
import { NotReady, sessionFile, sessionShower, type ShowOptions } from './show-session.ts';

export interface PreviewServerOptions extends ShowOptions {
  sessions: PreviewSessions;
  secret: string;
  /** Origin of this server, as browsers know it. */
  previewUrl: string;
  log: Logger;
  /** Called when the process must not go on. */
  onLost: (error: unknown) => void;
}

const LIMITS = { headersTimeout: 5_000, requestTimeout: 20_000, maxHeaderSize: 16 * 1024 };
const ALIVE = '/_preview/alive';

/** Nobody else's business, nor a search engine's; and never an answer of yesterday. */
const PRIVATE = ['X-Robots-Tag', 'noindex, nofollow, noarchive', 'Cache-Control', 'no-store'];
const FOREVER = 'public, max-age=31536000, immutable';
const HTML = 'text/html; charset=utf-8';

/** Shows drafts to whoever knows the address of a session, and nothing to anybody else. Writes nothing. */
export function createPreviewServer(options: PreviewServerOptions): Server {
  const { previewUrl, deskUrl, log } = options;
  const always = [
    ...securityHeaders(previewUrl, { framedBy: `'self' ${deskUrl}`, referrer: 'no-referrer' }),
    ...PRIVATE,
  ];
  const answer = answerer(options, always);
  return createServer({ ...LIMITS, keepAlive: true, noDelay: true }, (request, response) => {
    answer(request, response).catch((error: unknown) => {
      if (error instanceof NotRolledBack) return options.onLost(error);
      if (error instanceof NoLongerWanted || (request.destroyed && response.headersSent)) return;
      const isOurs = !(error instanceof NotReady || error instanceof TooBusy);
      if (isOurs) log.error({ err: error }, 'a preview failed');
      if (response.headersSent) return void response.destroy();
      const busy = [...always, 'Retry-After', '3'];
      if (isOurs) sendPage(request, response, 500, always, PREVIEW_PAGES.failed);
      else sendPage(request, response, 503, busy, PREVIEW_PAGES.notReady);
    });
  });
}

function answerer(options: PreviewServerOptions, always: HeaderList) {
  const { sessions, files, edition, secret } = options;
  const answerDesk = sessionRequests(sessions, secret);
  const show = sessionShower(options);

  return async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (isForDesk(request.url ?? '')) return answerDesk(request, response);
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return sendPage(request, response, 405, [...always, 'Allow', 'GET, HEAD'], PREVIEW_PAGES.notAllowed);
    const target = readTarget(request.url ?? '');
    if ('status' in target) return sendPage(request, response, target.status, always, PREVIEW_PAGES.notFound);
    const { path, query } = target;
    if (path === ALIVE) return sendText(request, response, edition.current ? 200 : 503, always, 'preview');
    if (path === '/robots.txt')
      return sendText(request, response, 200, always, 'User-agent: *\nDisallow: /\n');
    const file = files.read(path);
    if (file) return sendBytes(request, response, 200, staticHeaders(always, path, file.type), file.bytes);
    const { id, rest } = splitPath(path);
    const session = id === undefined ? undefined : sessions.find(id);
    if (!session) {
      const [status, page] = id === undefined ? [404, PREVIEW_PAGES.notFound] : [410, PREVIEW_PAGES.ended];
      return sendPage(request, response, status as number, always, page as PlainPage);
    }
    if (await sendFile(request, response, session, rest)) return;
    const shown = await show(session, rest, query, () => !request.destroyed);
    const headers = [...always, 'Content-Type', shown.type.startsWith('text/html') ? HTML : shown.type];
    if (shown.location) headers.push('Location', shown.location);
    sendBytes(request, response, shown.location ? 302 : shown.status, headers, shown.bytes);
  };

  async function sendFile(
    request: IncomingMessage,
    response: ServerResponse,
    session: Session,
    rest: string,
  ): Promise<boolean> {
    const file = sessionFile(session, rest, options.variantsDir);
    if (!file) return false;
    response.writeHead(200, [...always, 'Content-Type', file.type, 'Content-Length', String(file.size)]);
    if (request.method === 'HEAD') response.end();
    else await pipeline(file.stream(), response);
    return true;
  }
}

/** "/p/<id>/tin-tuc/" → its id and "/tin-tuc/". */
function splitPath(path: string): { id?: string; rest: string } {
  if (!path.startsWith(PREVIEW_ROOT)) return { rest: path };
  const behind = path.slice(PREVIEW_ROOT.length);
  const slash = behind.indexOf('/');
  return slash < 0 ? { id: behind, rest: '/' } : { id: behind.slice(0, slash), rest: behind.slice(slash) };
}

/** What pages load is the same for all, and public: it may be kept. */
function staticHeaders(always: HeaderList, path: string, type: string): HeaderList {
  const headers = always.slice(0, -PRIVATE.length);
  return [
    ...headers,
    'Cache-Control',
    path.startsWith('/_astro/') ? FOREVER : 'no-cache',
    'Content-Type',
    type,
  ];
}

function sendPage(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  headers: HeaderList,
  page: PlainPage,
): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') response.shouldKeepAlive = false;
  sendBytes(
    request,
    response,
    status,
    [...headers, 'Content-Type', HTML],
    plainPage(page, { leadsHome: false }),
  );
}

function sendText(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  headers: HeaderList,
  text: string,
): void {
  sendBytes(
    request,
    response,
    status,
    [...headers, 'Content-Type', 'text/plain; charset=utf-8'],
    Buffer.from(text),
  );
}
