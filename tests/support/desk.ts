import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import { getPayload, handleEndpoints, type Payload, type SanitizedConfig } from 'payload';
import { ROLES, type Role } from '#cms/access/roles.ts';
import type { PublishingContext } from '#cms/workflow/publishing-context.ts';
import { deskTemplate } from './desk-template.ts';
import { createDatabase } from './postgres.ts';
import { signIn, type Post } from './sign-in.ts';

export const DESK_URL = 'http://localhost:3000';

/** Who sends a request: a role of {@link ROLES}, "other" for a second contributor, or nobody. */
export type Sender = Role | 'other' | 'nobody';

export interface RestAnswer {
  status: number;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers have many shapes; each test says which it expects
  body: Record<string, any>;
  headers: Headers;
}

/** A desk of its own for one test file: database, media folder, Payload, and one account per role. */
export interface Desk {
  payload: Payload;
  config: SanitizedConfig;
  databaseUrl: string;
  mediaDir: string;
  /** The ids of the accounts. */
  accounts: Record<Exclude<Sender, 'nobody'>, number>;
  /** For the Local API, as `context`: somebody who has written nothing answers for what is published. */
  signature: { publishing: PublishingContext };
  /** A request to Payload's REST API, without Next: `rest('editor', 'PATCH', '/articles/3', {title})`. */
  rest(
    sender: Sender,
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<RestAnswer>;
  /**
   * Puts something on the site as two people do it: the editor writes it (a new document at `/articles`, a change of
   * `/articles/3`), the approver reads and publishes it. Answers like the request that decided: the second one, or
   * the first if the words were refused already.
   */
  publish(path: string, data?: Record<string, unknown>): Promise<RestAnswer>;
  /** The session cookie of a role, for requests that `rest` cannot make. */
  cookie(sender: Sender): string | undefined;
  /** Asks the database past the desk. */
  sql<T = Record<string, unknown>>(query: string, values?: unknown[]): Promise<T[]>;
  /** The secret of a role's one-time codes: approvers and administrators have them. */
  secret(sender: Sender): string | undefined;
  /** A request with a `Cookie` header of the test's own choice. */
  send(
    cookie: string | undefined,
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<RestAnswer>;
  close(): Promise<void>;
}

export const PASSWORD = 'mat-khau-thu-nghiem';

const emailOf = (sender: Exclude<Sender, 'nobody'>) => `${sender}@desk.test`;

/**
 * Opens a desk. One per test file: Payload keeps one instance per process. Call `close` in `afterAll`.
 * The configuration reads the environment when it is first imported, which must happen in here.
 */
export async function openDesk(): Promise<Desk> {
  const database = await createDatabase(await deskTemplate());
  const mediaDir = await mkdtemp(join(tmpdir(), 'desk-media-'));
  Object.assign(process.env, {
    DATABASE_URL: database.url,
    MEDIA_DIR: mediaDir,
    CMS_URL: DESK_URL,
    // As behind a proxy: tests say in X-Forwarded-For where a request comes from.
    PROXIES: '1',
    PAYLOAD_SECRET: 'only-for-tests-only-for-tests-only',
    PAYLOAD_LOG_LEVEL: process.env.PAYLOAD_LOG_LEVEL ?? 'error',
  });
  const { default: configPromise } = await import('#cms/payload.config.ts');
  const config = await configPromise;
  const payload = await getPayload({ config });
  const accounts = await makeAccounts(payload);
  const signer = await makeUser(payload, 'signer', 'approver');
  const cookies = new Map<Sender, string>();
  const secrets = new Map<Sender, string | undefined>();
  const send = (
    cookie: string | undefined,
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ) => request(configPromise, cookie, method, path, body, headers);
  for (const sender of [...ROLES, 'other'] as const) {
    const post: Post = (cookie, path, body) => send(cookie, 'POST', path, body);
    const { cookie, secret } = await signIn(post, { email: emailOf(sender), password: PASSWORD });
    cookies.set(sender, cookie);
    secrets.set(sender, secret);
  }
  const rest: Desk['rest'] = (sender, method, path, body, headers) =>
    send(cookies.get(sender), method, path, body, headers);
  return {
    payload,
    config,
    databaseUrl: database.url,
    mediaDir,
    accounts,
    signature: { publishing: { approver: { id: signer, name: 'Thử signer' } } },
    rest,
    publish: (path, data) => publishAsTwo(rest, path, data),
    send,
    cookie: (sender) => cookies.get(sender),
    secret: (sender) => secrets.get(sender),
    sql: async (query, values) => (await poolOf(payload).query(query, values)).rows,
    close: async () => {
      await payload.destroy();
      await database.drop();
      // Variants of the last pictures may still be arriving.
      await rm(mediaDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    },
  };
}

async function publishAsTwo(
  rest: Desk['rest'],
  path: string,
  data: Record<string, unknown> | undefined,
): Promise<RestAnswer> {
  const [, collection, id] = path.split('/');
  let target = path;
  if (data || id === undefined) {
    const words = { ...data, _status: 'draft' };
    const written = await rest('editor', id === undefined ? 'POST' : 'PATCH', `${path}?draft=true`, words);
    if (written.status >= 300) return written;
    target = `/${collection}/${written.body['doc'].id}`;
  }
  return rest('approver', 'PATCH', target, { _status: 'published' });
}

const poolOf = (payload: Payload) => (payload.db as unknown as { pool: pg.Pool }).pool;

async function makeAccounts(payload: Payload): Promise<Desk['accounts']> {
  const made = {} as Desk['accounts'];
  for (const sender of [...ROLES, 'other'] as const) {
    made[sender] = await makeUser(payload, sender, sender === 'other' ? 'contributor' : sender);
  }
  return made;
}

async function makeUser(payload: Payload, name: string, role: Role): Promise<number> {
  const user = await payload.create({
    collection: 'users',
    data: { name: `Thử ${name}`, email: `${name}@desk.test`, password: PASSWORD, role },
    overrideAccess: true,
    depth: 0,
  });
  return user.id;
}

async function request(
  config: Promise<SanitizedConfig>,
  cookie: string | undefined,
  method: string,
  path: string,
  body: unknown,
  more: Record<string, string> = {},
): Promise<RestAnswer> {
  const headers = new Headers({ origin: DESK_URL, ...more });
  if (cookie) headers.set('cookie', cookie);
  if (body !== undefined && !(body instanceof FormData)) headers.set('content-type', 'application/json');
  const response = await handleEndpoints({
    config,
    request: new Request(`${DESK_URL}/api${path}`, {
      method,
      headers,
      body: bodyOf(body),
    }),
  });
  const text = await response.text();
  return { status: response.status, body: parsed(text), headers: response.headers };
}

/** A string is sent as it is: JSON too deep, or no JSON at all. */
function bodyOf(body: unknown): string | FormData | undefined {
  if (body === undefined || body instanceof FormData || typeof body === 'string') return body;
  return JSON.stringify(body);
}

function parsed(text: string): RestAnswer['body'] {
  try {
    return text === '' ? {} : JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return { text };
    throw error;
  }
}
