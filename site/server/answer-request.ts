import type { IncomingMessage, ServerResponse } from 'node:http';
import { goneFile, NOT_FOUND_FILE, pageFile } from '#site/publisher/shelf-layout.ts';
import { compress } from './compress.ts';
import {
  ASK_AGAIN,
  cachingOf,
  headersOf,
  isDownload,
  SHARE_IMAGE,
  SPECULATION_RULES,
  type HeaderList,
} from './headers.ts';
import { movedTo } from './moved-address.ts';
import { acceptedEncodings } from './negotiate.ts';
import { sendFeedback } from './feedback/send-feedback.ts';
import type { Feedback } from './feedback/feedback.ts';
import type { OnDemand } from './on-demand.ts';
import { PLAIN_PAGES, plainPage } from './plain-page.ts';
import type { ServedShareImages } from './share-images.ts';
import { readTarget, type Target } from './request-target.ts';
import { isHeldBy, sendBytes, sendDownload, sendNotModified } from './send.ts';
import type { Contents, FoundFile, ShelfReader } from './shelf-reader.ts';

export interface PortalContext {
  shelf: ShelfReader;
  onDemand: OnDemand;
  shareImages: ServedShareImages;
  feedback?: Feedback;
  /** Headers of every answer. */
  always: HeaderList;
}

/** One request with all that its answer needs. */
interface Exchange extends PortalContext {
  request: IncomingMessage;
  response: ServerResponse;
}

const REFUSALS = {
  400: PLAIN_PAGES.badRequest,
  404: PLAIN_PAGES.notFound,
  405: PLAIN_PAGES.notAllowed,
  414: PLAIN_PAGES.tooLong,
  503: PLAIN_PAGES.beingBuilt,
} as const;

/**
 * Answers from the shelf: the page; else why it was withdrawn (410); else where it moved (301); else
 * what is made on demand; else "no such page" (404).
 */
export async function answerRequest(
  context: PortalContext,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const exchange: Exchange = { ...context, request, response };
  if (request.method === 'POST' && context.feedback?.takes(request.url ?? ''))
    return sendFeedback({ ...exchange, feedback: context.feedback }, request.url!);
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return sendPlain(exchange, 405, ['Allow', 'GET, HEAD']);
  const target = readTarget(request.url ?? '');
  // Asked for by a reload or a bookmark: there is nothing to show again, and nothing is sent twice.
  const start = 'status' in target ? undefined : context.feedback?.startOf(target.path);
  if (start !== undefined) return sendElsewhere(exchange, start);
  if ('status' in target)
    return target.status === 404 ? sendNotFound(exchange) : sendPlain(exchange, target.status);
  // Former sites told their pages apart by a query on "/", where the front page would answer for all.
  const old = target.path === '/' && target.query !== '' && (await movedTo(context.shelf, target));
  if (old) return redirect(exchange, old);
  if (await sendFile(exchange, pageFile(target.path), 200, target.path)) return;
  const image = context.shareImages.nameIn(target.path);
  if (image !== undefined) return sendShareImage(exchange, image);
  return answerWithoutPage(exchange, target);
}

async function answerWithoutPage(exchange: Exchange, target: Target): Promise<void> {
  const { shelf, onDemand } = exchange;
  if (isMissingItsSlash(exchange, target.path))
    return redirect(exchange, `${target.rawPath}/${target.query && `?${target.query}`}`);
  if (await sendFile(exchange, goneFile(target.path), 410, target.path)) return;
  const moved = await movedTo(shelf, target);
  if (moved) return redirect(exchange, moved);
  if (onDemand.answers(target.path)) return sendOnDemand(exchange, target);
  return shelf.exists() ? sendNotFound(exchange) : sendPlain(exchange, 503, ['Retry-After', '10']);
}

function isMissingItsSlash({ shelf, onDemand }: Exchange, path: string): boolean {
  if (path.endsWith('/')) return false;
  const folder = `${path}/`;
  return shelf.has(pageFile(folder)) || shelf.has(goneFile(folder)) || onDemand.answers(folder);
}

/** Sends a file of the shelf if it is there; says whether it was. */
async function sendFile(exchange: Exchange, name: string, status: number, path: string): Promise<boolean> {
  const { shelf, request } = exchange;
  const found = shelf.find(name, acceptedEncodings(request.headers['accept-encoding'] as string | undefined));
  const contents = found && (shelf.remembered(found) ?? (await shelf.read(found)));
  if (!contents) return false;
  await sendContents(exchange, found, contents, status, path);
  return true;
}

async function sendContents(
  { request, response, always }: Exchange,
  found: FoundFile,
  contents: Contents,
  status: number,
  path: string,
): Promise<void> {
  const isFound = status === 200;
  const headers = [...(isFound ? headersOf(path, always) : always)];
  headers.push('Cache-Control', isFound ? cachingOf(path) : ASK_AGAIN);
  if (found.varies) headers.push('Vary', 'Accept-Encoding');
  if (isFound) headers.push('ETag', contents.etag);
  if (isFound && isHeldBy(request, contents.etag)) {
    if ('handle' in contents) await contents.handle.close();
    return sendNotModified(response, headers);
  }
  headers.push('Content-Type', found.type);
  if (status === 200 && found.type.startsWith('text/html'))
    headers.push('Speculation-Rules', `"${SPECULATION_RULES}"`);
  if (found.encoding) headers.push('Content-Encoding', found.encoding);
  if (isDownload(path)) headers.push('Content-Disposition', 'attachment', 'Accept-Ranges', 'bytes');
  if (isDownload(path) || 'handle' in contents) return sendDownload(request, response, headers, contents);
  sendBytes(request, response, status, headers, contents.bytes);
}

async function sendNotFound(exchange: Exchange): Promise<void> {
  if (!(await sendFile(exchange, NOT_FOUND_FILE, 404, ''))) sendPlain(exchange, 404);
}

function redirect({ request, response, always }: Exchange, location: string): void {
  // Browsers would keep a 301 for ever; an address may come back into use.
  const headers = [...always, 'Location', location, 'Cache-Control', 'public, max-age=3600'];
  sendBytes(request, response, 301, headers, Buffer.alloc(0));
}

function sendElsewhere({ request, response, always }: Exchange, location: string): void {
  const headers = [...always, 'Location', location, 'Cache-Control', 'no-store'];
  sendBytes(request, response, 303, headers, Buffer.alloc(0));
}

/** Named by its contents; whether it may still be seen is decided here and not by those who keep it. */
async function sendShareImage(exchange: Exchange, name: string): Promise<void> {
  const { request, response, always, shareImages } = exchange;
  const answer = await shareImages.answer(name);
  if (answer === 'absent') return sendNotFound(exchange);
  if (answer === 'rests') return sendPlain(exchange, 503, ['Retry-After', '5']);
  const headers = [
    ...always,
    'Cache-Control',
    SHARE_IMAGE,
    'Content-Type',
    'image/jpeg',
    'ETag',
    `"${name}"`,
  ];
  if (isHeldBy(request, `"${name}"`)) return sendNotModified(response, headers);
  sendBytes(request, response, 200, headers, answer);
}

async function sendOnDemand(exchange: Exchange, target: Target): Promise<void> {
  const { request, response, always, onDemand } = exchange;
  const answer = await onDemand.answer(target);
  // Made for one reader's words: nobody else's business, nor a search engine's.
  const headers = [...always, 'X-Robots-Tag', 'noindex', 'Cache-Control', 'private, no-store'];
  if (!answer) {
    headers.push('Content-Type', 'text/html; charset=utf-8', 'Retry-After', '60');
    return sendBytes(request, response, 503, headers, plainPage(PLAIN_PAGES.rests));
  }
  if (answer.status === 404) return sendNotFound(exchange);
  const { bytes, encoding } = await compress(
    answer.bytes,
    request.headers['accept-encoding'] as string | undefined,
  );
  headers.push('Content-Type', answer.type, 'Vary', 'Accept-Encoding');
  if (encoding) headers.push('Content-Encoding', encoding);
  if (answer.location) headers.push('Location', answer.location);
  sendBytes(request, response, answer.status, headers, bytes);
}

function sendPlain(
  { request, response, always }: Exchange,
  status: keyof typeof REFUSALS,
  more: HeaderList = [],
): void {
  const headers = [
    ...always,
    'Content-Type',
    'text/html; charset=utf-8',
    'Cache-Control',
    'no-store',
    ...more,
  ];
  sendBytes(request, response, status, headers, plainPage(REFUSALS[status]));
}
