import { createServer } from 'node:http';
import { Readable } from 'node:stream';
import { handleEndpoints } from 'payload';
import { env } from '#cms/env.ts';
import configPromise from '#cms/payload.config.ts';

/*
 * `node tests/bench/desk-process.ts`: Payload's REST API as the desk answers it, without Next around it. Makes an
 * editor and an empty draft first, and tells them: `{ type: 'ready', cookie, article }`.
 */

const PASSWORD = 'chi-de-do-toc-do-ban-xem-truoc';
const EMAIL = 'go-phim@desk.test';

async function answer(method: string, path: string, body?: unknown, cookie = ''): Promise<Response> {
  return handleEndpoints({
    config: configPromise,
    request: new Request(`${env.CMS_URL}/api${path}`, {
      method,
      headers: { origin: env.CMS_URL, cookie, 'content-type': 'application/json' },
      body: method === 'GET' ? undefined : (body as BodyInit),
      duplex: 'half',
    } as RequestInit),
  });
}

const config = await configPromise;
const { getPayload } = await import('payload');
const payload = await getPayload({ config });
await payload.create({
  collection: 'users',
  data: { name: 'Người gõ phím', email: EMAIL, password: PASSWORD, role: 'editor' },
  overrideAccess: true,
});
const login = await answer('POST', '/users/login', JSON.stringify({ email: EMAIL, password: PASSWORD }));
const cookie = login.headers
  .getSetCookie()
  .map((pair) => pair.split(';')[0])
  .join('; ');
const made = await answer('POST', '/articles?draft=true', JSON.stringify({ title: 'Bản nháp' }), cookie);
if (!made.ok) throw new Error(`no draft: ${made.status} ${await made.text()}`);
const { doc } = (await made.json()) as { doc: { id: number } };

const server = createServer((request, response) => {
  const path = (request.url ?? '').replace(/^\/api/u, '');
  void answer(request.method ?? 'GET', path, Readable.toWeb(request), request.headers.cookie).then(
    async (reply) => {
      response.writeHead(reply.status, {
        'content-type': reply.headers.get('content-type') ?? 'application/json',
      });
      response.end(Buffer.from(await reply.arrayBuffer()));
    },
  );
});
server.listen(env.CMS_PORT, () => process.send?.({ type: 'ready', cookie, article: doc.id }));
