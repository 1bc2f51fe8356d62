import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Endpoint } from 'payload';
import { DESK_URL, openDesk, type Desk } from '#tests/support/desk.ts';
import { fit, layGround } from './documents.ts';

const SECRET = 'Nội dung chưa công bố 7351';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
  const ground = await layGround(desk);
  for (const _status of ['draft', 'published'])
    await desk.payload.create({
      collection: 'articles',
      data: { ...fit('articles', ground), title: SECRET, _status } as never,
      context: desk.signature,
      overrideAccess: true,
    });
  await desk.rest('editor', 'POST', '/payload-preferences/nav', { value: { note: SECRET } });
});
afterAll(() => desk?.close());

/** Answers that a visitor may get: everything else must be a refusal. */
const WITHOUT_LOGIN: Record<string, (body: Record<string, unknown>) => boolean> = {
  'get /users/me': (body) => body['user'] === null,
  // Whoever is not signed in is signed out already; the answer takes old cookies away.
  'post /users/logout': (body) => !('user' in body),
};

/** All routes of the running configuration, with something in the place of each parameter. */
function routes(): { method: string; path: string; name: string }[] {
  const { collections, globals, endpoints } = desk.config;
  const of = (prefix: string, list: Omit<Endpoint, 'root'>[] | false) =>
    (list || []).map(({ method, path }) => ({
      method: method.toUpperCase(),
      name: `${method} ${prefix}${path}`,
      path: (prefix + path)
        .replace(/:id/gu, '1')
        .replace(/:key/gu, 'nav')
        .replace(/:\w+\??/gu, 'x')
        .replace(/\/$/u, ''),
    }));
  return [
    ...collections.flatMap(({ slug, endpoints }) => of(`/${slug}`, endpoints)),
    ...globals.flatMap(({ slug, endpoints }) => of(`/globals/${slug}`, endpoints)),
    ...of('', endpoints),
  ];
}

describe('a visitor without an account', () => {
  test('is refused on every route of every collection, global and the root', async () => {
    const all = routes();
    expect(all.length).toBeGreaterThan(100);
    const open: string[] = [];
    for (const { method, path, name } of all) {
      const answer = await desk.rest('nobody', method, path, method === 'GET' ? undefined : {});
      const text = JSON.stringify(answer.body);
      if (text.includes(SECRET) || text.includes('@desk.test')) open.push(`${name} leaks`);
      else if (answer.status < 400 && !WITHOUT_LOGIN[name]?.(answer.body))
        open.push(`${name}: ${answer.status}`);
      else if (answer.status >= 500 && answer.status !== 501) open.push(`${name}: ${answer.status}`);
    }
    expect(open).toEqual([]);
  });

  test.each([
    '/articles?draft=true',
    '/articles?where[_status][equals]=published',
    '/articles?depth=3&limit=0&trash=true',
    '/articles/versions?limit=0',
    '/articles/count',
    '/access',
    '/og?title=x',
    '/globals/site?depth=3',
  ])('learns nothing from GET %s', async (path) => {
    const { status, body } = await desk.rest('nobody', 'GET', path);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(JSON.stringify(body)).not.toMatch(/articles|docs|totalDocs|7351/u);
  });

  test('gets no further by asking with POST for a GET', async () => {
    const { handleEndpoints } = await import('payload');
    const response = await handleEndpoints({
      config: Promise.resolve(desk.config),
      request: new Request(`${DESK_URL}/api/articles`, {
        method: 'POST',
        headers: {
          'X-Payload-HTTP-Method-Override': 'GET',
          'Content-Type': 'application/x-www-form-urlencoded',
        },
        body: 'draft=true&limit=0',
      }),
    });
    expect(response.status).toBe(401);
  });

  test.each(['/users/first-register', '/users/forgot-password', '/users/reset-password'])(
    'is refused at %s, as everybody is',
    async (path) => {
      const body = {
        email: 'la@desk.test',
        password: 'mat-khau-du-dai',
        name: 'Lạ',
        role: 'admin',
        token: 'x',
      };
      expect((await desk.rest('nobody', 'POST', path, body)).status).toBe(401);
      expect((await desk.rest('admin', 'POST', path, body)).status).toBe(403);
      const { totalDocs } = await desk.payload.count({
        collection: 'users',
        where: { email: { equals: 'la@desk.test' } },
      });
      expect(totalDocs).toBe(0);
    },
  );

  test('cannot tell from the answer whether an account exists', async () => {
    const wrong = (email: string) =>
      desk.rest('nobody', 'POST', '/users/login', { email, password: 'khong-phai-mat-khau' });
    const [known, unknown] = [await wrong('editor@desk.test'), await wrong('la@desk.test')];
    expect(known.status).toBe(401);
    expect(known.body).toEqual(unknown.body);
  });

  test('a session cookie from another site is not accepted', async () => {
    const { handleEndpoints } = await import('payload');
    const response = await handleEndpoints({
      config: Promise.resolve(desk.config),
      request: new Request(`${DESK_URL}/api/articles`, {
        headers: { cookie: desk.cookie('admin')!, origin: 'https://ke-gian.example' },
      }),
    });
    expect(response.status).toBe(401);
  });
});

test('logging in returns no token but in an HttpOnly, SameSite=Strict cookie', async () => {
  const { body, headers } = await desk.rest('nobody', 'POST', '/users/login', {
    email: 'editor@desk.test',
    password: 'mat-khau-thu-nghiem',
  });
  expect(body.token).toBeUndefined();
  expect(headers.get('set-cookie')).toMatch(/HttpOnly.*SameSite=Strict/u);
});

test('a changed password ends the other sessions at once', async () => {
  const login = { email: 'contributor@desk.test', password: 'mat-khau-thu-nghiem' };
  const before = await desk.rest('contributor', 'GET', '/users/me');
  expect(before.body.user?.email).toBe(login.email);
  await desk.payload.update({
    collection: 'users',
    id: desk.accounts.contributor,
    data: { password: 'mot-mat-khau-moi' },
    overrideAccess: true,
  });
  expect((await desk.rest('contributor', 'GET', '/users/me')).body.user).toBeNull();
});
