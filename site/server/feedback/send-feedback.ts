import type { IncomingMessage, ServerResponse } from 'node:http';
import type { HeaderList } from '../headers.ts';
import type { OnDemand } from '../on-demand.ts';
import { PLAIN_PAGES, plainPage } from '../plain-page.ts';
import { sendBytes } from '../send.ts';
import type { Feedback } from './feedback.ts';

interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  feedback: Feedback;
  onDemand: OnDemand;
  always: HeaderList;
}

const REFUSALS = {
  403: PLAIN_PAGES.notOurForm,
  413: PLAIN_PAGES.letterTooLong,
  415: PLAIN_PAGES.notOurForm,
} as const;

/**
 * Answers a POST with a page of the site. It is sent unpacked: a page that holds a secret beside what a
 * sender chose would betray it by its length (BREACH).
 */
export async function sendFeedback(exchange: Exchange, path: string): Promise<void> {
  const { request, response, feedback, onDemand, always } = exchange;
  const headers = [...always, 'X-Robots-Tag', 'noindex', 'Cache-Control', 'private, no-store'];
  const html = ['Content-Type', 'text/html; charset=utf-8'];
  const answer = await feedback.answer(request, path);
  if (typeof answer === 'number')
    return sendBytes(request, response, answer, [...headers, ...html], plainPage(REFUSALS[answer]));
  const { status, ...posted } = answer;
  const page = await onDemand.answer({ path, query: '' }, posted);
  if (!page) {
    const again = [...headers, ...html, 'Retry-After', '60'];
    return sendBytes(request, response, 503, again, plainPage(PLAIN_PAGES.letterUnsaid));
  }
  const wait = status === 429 || status === 503 ? ['Retry-After', '300'] : [];
  sendBytes(request, response, status, [...headers, 'Content-Type', page.type, ...wait], page.bytes);
}
