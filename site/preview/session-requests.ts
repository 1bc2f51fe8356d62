import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { MalformedFace, parseFace } from '#contract/faces/face.ts';
import { PREVIEW_SESSIONS, previewRequest, type PreviewSession } from '#contract/preview.ts';
import type { PreviewSessions, Renewal, Session } from './preview-sessions.ts';

/** A long article with all that is scheduled for a day stays far below it. */
const MOST_BYTES = 8 * 1024 * 1024;

/** What the desk is answered: a status, and a body as JSON. */
interface Answer {
  status: number;
  body?: PreviewSession | { error: string };
}

/** Answers the desk, which alone knows the secret: POST opens a session, PUT renews one, DELETE ends it. */
export function sessionRequests(sessions: PreviewSessions, secret: string) {
  const expected = digest(`Bearer ${secret}`);
  return async function answerDesk(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const isDesk = timingSafeEqual(digest(request.headers.authorization ?? ''), expected);
    const { status, body } = isDesk
      ? await answer(sessions, request)
      : { status: 401, body: { error: 'not the desk' } };
    // A body that nobody has read would stand before the next request on the connection.
    if (!request.complete) response.shouldKeepAlive = false;
    response.writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
    response.end(body && JSON.stringify(body));
  };
}

export const isForDesk = (path: string) =>
  path === PREVIEW_SESSIONS || path.startsWith(`${PREVIEW_SESSIONS}/`);

const digest = (text: string) => createHash('sha256').update(text).digest();

async function answer(sessions: PreviewSessions, request: IncomingMessage): Promise<Answer> {
  const id = (request.url ?? '').slice(PREVIEW_SESSIONS.length + 1);
  if (request.method === 'DELETE') return { status: sessions.end(id) ? 204 : 404 };
  if (request.method !== 'POST' && request.method !== 'PUT') return refusal(405, 'POST, PUT or DELETE');
  const text = await readText(request);
  if (text === undefined) return refusal(413, `more than ${MOST_BYTES} bytes`);
  const read = readRenewal(text);
  if ('error' in read) return refusal(422, read.error);
  const session = request.method === 'POST' ? sessions.open(read) : sessions.renew(id, read);
  return session ? { status: 200, body: told(session) } : refusal(404, 'no such session');
}

const told = ({ id, expiresAt }: Session): PreviewSession => ({
  id,
  expiresAt: new Date(expiresAt).toISOString(),
});

const refusal = (status: number, error: string): Answer => ({ status, body: { error } });

/** Every face is checked here, so that a page never fails for want of a field. */
function readRenewal(text: string): Renewal | { error: string } {
  const read = previewRequest.safeParse(parsed(text));
  if (!read.success)
    return { error: read.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`).join('; ') };
  try {
    for (const row of read.data.overlay.rows) if (row.state === 'live') parseFace(row.kind, row.id, row.face);
  } catch (error) {
    if (!(error instanceof MalformedFace)) throw error;
    return { error: error.message };
  }
  return { ...read.data, bytes: text.length };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

async function readText(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MOST_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
