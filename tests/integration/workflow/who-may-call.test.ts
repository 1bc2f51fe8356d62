import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Endpoint } from 'payload';
import { ROLES, type Role } from '#cms/access/roles.ts';
import { fit, layGround } from '#tests/integration/desk/documents.ts';
import { openDesk, type Desk } from '#tests/support/desk.ts';
import { PAYLOADS_OWN, WHO_MAY_CALL, type Caller } from './who-may-call.ts';

/* A new endpoint does not slip in: it needs a line that says whom it answers. */

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
  const data = { ...fit('articles', await layGround(desk)), _status: 'published' } as never;
  await desk.payload.create({
    ...{ collection: 'articles', data, overrideAccess: true, depth: 0 },
    context: desk.signature,
  });
});
afterAll(() => desk?.close());

/** The desk's own endpoints as they are built, "articles post /:id/gate"; at the root " get /audit". */
function ownEndpoints(): string[] {
  const { collections, globals, endpoints } = desk.config;
  const names = (slug: string, list: Omit<Endpoint, 'root'>[] | false) =>
    (list || [])
      .map(({ method, path }) => `${method} ${path}`)
      .filter((name) => WHO_MAY_CALL[slug]?.[name] !== undefined || !PAYLOADS_OWN.has(name))
      .map((name) => `${slug} ${name}`);
  const all = [
    ...[...collections, ...globals].flatMap((one) => names(one.slug, one.endpoints ?? false)),
    ...names('', endpoints),
  ];
  return [...new Set(all)].filter((name) => !PAYLOADS_OWN.has(name)).sort();
}

const TABLE: [string, Caller][] = Object.entries(WHO_MAY_CALL).flatMap(([slug, table]) =>
  Object.entries(table).map(([name, caller]): [string, Caller] => [`${slug} ${name}`, caller]),
);

test('every endpoint of the desk’s own has a line that says whom it answers, and no line is left over', () => {
  expect(ownEndpoints()).toEqual(TABLE.map(([name]) => name).sort());
});

/** An address of an endpoint: of the first document, where it is one's. */
function addressOf(name: string): { method: string; path: string } {
  const [slug, method, path] = name.split(' ') as [string, string, string];
  const filled = path
    .replace(/:month/u, '2026-10')
    .replace(/:token/u, 'x')
    .replace(/:\w+\??/gu, '1');
  return { method: method.toUpperCase(), path: `${slug && `/${slug}`}${filled}` };
}

const isRefusal = (status: number) => [401, 403, 404].includes(status);

test.each(TABLE.filter(([, caller]) => caller !== 'everybody'))(
  '%s refuses whom it does not answer',
  async (name, caller) => {
    const { method, path } = addressOf(name);
    const isForm = caller === 'whoever holds the link';
    const body = method === 'GET' ? undefined : isForm ? 'action=approved&seen=x' : {};
    const headers = isForm ? { 'content-type': 'application/x-www-form-urlencoded' } : undefined;
    const may = (role: Role) => typeof caller === 'function' && caller({ req: { user: { role } as never } });
    const strangers = ROLES.filter((role) => !may(role));
    for (const by of ['nobody', ...strangers] as const) {
      const { status } = await desk.rest(by, method, path, body, headers);
      expect(isRefusal(status), `${by}: ${status}`).toBe(true);
    }
  },
);
