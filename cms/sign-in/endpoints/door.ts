import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload';
import { env } from '#cms/env.ts';
import { refusal } from '#cms/publishing/refusal.ts';

export type DoorEndpoint = Omit<Endpoint, 'root'>;

/** What the client sent along. */
export type Body = Readonly<Record<string, unknown>>;

/**
 * A POST that anybody may send, signed in or not: only from the desk's own pages, or from no page
 * at all. Answers are kept nowhere.
 */
export function door(
  path: string,
  answer: (req: PayloadRequest, body: Body) => Promise<Response>,
): DoorEndpoint {
  return {
    path,
    method: 'post',
    handler: async (req) => {
      const origin = req.headers.get('origin');
      if (origin && origin !== env.CMS_URL) throw refusal('Yêu cầu đến từ một trang khác.', 403);
      return answer(req, await bodyOf(req));
    },
  };
}

/** JSON, or the form that Payload's login page sends. */
async function bodyOf(req: PayloadRequest): Promise<Body> {
  await addDataAndFileToRequest(req);
  const data: unknown = req.data;
  return typeof data === 'object' && data !== null && !Array.isArray(data) ? (data as Body) : {};
}

/** A text of the body, or nothing. */
export const textIn = (body: Body, name: string): string =>
  typeof body[name] === 'string' ? body[name] : '';

/** An answer with cookies to set. */
export function answerWith(answer: object, { status = 200, cookies = [] as string[] } = {}): Response {
  const headers = new Headers({ 'Cache-Control': 'no-store' });
  for (const cookie of cookies) headers.append('Set-Cookie', cookie);
  return Response.json(answer, { status, headers });
}

/** A refusal as Payload words its own, so that its login form shows it. */
export const answerRefused = (message: string, status: number, cookies: string[] = []): Response =>
  answerWith({ errors: [{ message }] }, { status, cookies });
