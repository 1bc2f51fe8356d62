import { setTimeout as sleep } from 'node:timers/promises';
import type { Role } from '#cms/access/roles.ts';
import type { PublicationStatus } from '#cms/publishing/status/publication-status.ts';
import type { Kind } from '#contract/kinds.ts';
import { keepKey, keyOf } from './keyring.ts';
import { portal } from './portal.ts';
import { signIn, type Post } from './sign-in.ts';

/** JSON as a test looks into it: what is not there fails its comparison. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- see above
export type Json = Record<string, any>;

export interface Answer {
  status: number;
  /** What the desk answered, read as JSON; `{}` where there was no body. */
  body: Json;
}

/** A person logged in at the desk, by its REST API. */
export interface DeskSession {
  /** The session cookie, for a browser. */
  cookie: { name: string; value: string };
  send(method: string, path: string, body?: unknown): Promise<Answer>;
  /** As `send`. @throws with the desk's words unless it answered 200 or 201 */
  must(method: string, path: string, body?: unknown): Promise<Json>;
}

const PASSWORD = 'mat-khau-thu-nghiem';

/**
 * Signs in over HTTP, with one-time codes where the role needs them: they are set up at the first
 * time. A session that is there already is used again, since a code counts only once.
 */
export async function logIn(email: string, password: string): Promise<DeskSession> {
  const pair = (await liveSession(email)) ?? (await newSession(email, password));
  const [name = '', value = ''] = pair.split('=');
  const send: DeskSession['send'] = async (method, path, body) =>
    readAnswer(await request(pair, method, path, body));
  const must: DeskSession['must'] = async (method, path, body) => {
    const answer = await send(method, path, body);
    if (answer.status > 201)
      throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  return { cookie: { name, value }, send, must };
}

async function liveSession(email: string): Promise<string | undefined> {
  const { cookies } = keyOf(email);
  if (!cookies) return undefined;
  const { body } = await readAnswer(await request(cookies, 'GET', '/users/me', undefined));
  return body['user'] ? sessionPair(cookies) : undefined;
}

async function newSession(email: string, password: string): Promise<string> {
  const post: Post = async (cookie, path, body) => {
    const response = await request(cookie ?? '', 'POST', path, body);
    return { ...(await readAnswer(response)), headers: response.headers };
  };
  const { secret: known } = keyOf(email);
  const { cookies, secret } = await retried(() => signIn(post, { email, password }, known));
  keepKey(email, { cookies, secret });
  return sessionPair(cookies);
}

/** A code that was used a moment ago counts again half a minute later, as the next one. */
async function retried<T>(attempt: () => Promise<T>): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    if (!(error instanceof Error && error.message.includes('Mã không đúng'))) throw error;
    await sleep(30_000 - (Date.now() % 30_000) + 500);
    return attempt();
  }
}

const sessionPair = (cookies: string): string => /cong-doan-token=[^;]+/u.exec(cookies)?.[0] ?? '';

/** The administrator whom the first start made. */
export function logInAsAdmin(): Promise<DeskSession> {
  const { email, password } = portal().admin;
  return logIn(email, password);
}

/** An account of a role, made by the administrator; the same one for whoever asks again. */
export async function anAccount(admin: DeskSession, role: Role, name: string) {
  const email = `${role}@e2e.test`;
  const found = await admin.must('GET', `/users?where[email][equals]=${encodeURIComponent(email)}`);
  if (found['totalDocs'] === 0) await admin.must('POST', '/users', { name, email, password: PASSWORD, role });
  return { email, password: PASSWORD, name };
}

/** Waits until the publisher has brought the last change of a document to its readers. */
export async function untilOnSite(
  desk: DeskSession,
  kind: Kind,
  id: string | number,
): Promise<PublicationStatus> {
  for (let tries = 0; tries < 200; tries += 1) {
    const status = await desk.must('GET', `/publishing/status?kind=${kind}&id=${id}`);
    if (status['state'] === 'live' || status['state'] === 'withdrawn') return status as PublicationStatus;
    if (status['state'] === 'failed') throw new Error(`${kind} ${id} failed: ${status['message']}`);
    await sleep(50);
  }
  throw new Error(`${kind} ${id} is not on the site after 10 s`);
}

function request(cookie: string, method: string, path: string, body: unknown): Promise<Response> {
  const { deskUrl } = portal();
  const isForm = body instanceof FormData;
  const headers = new Headers({ origin: deskUrl, cookie });
  if (body !== undefined && !isForm) headers.set('content-type', 'application/json');
  return fetch(`${deskUrl}/api${path}`, {
    method,
    headers,
    body: body === undefined ? undefined : isForm ? body : JSON.stringify(body),
  });
}

async function readAnswer(response: Response): Promise<Answer> {
  const text = await response.text();
  try {
    return { status: response.status, body: text === '' ? {} : (JSON.parse(text) as Json) };
  } catch (error) {
    if (error instanceof SyntaxError) return { status: response.status, body: { text } };
    throw error;
  }
}
