import { codeAt } from '#cms/sign-in/two-factor/one-time-code.ts';

/** An answer of the desk, as far as signing in looks at it. */
export interface SignInAnswer {
  status: number;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers have many shapes
  body: Record<string, any>;
  headers: Headers;
}

/** POSTs to the desk with a `Cookie` header. */
export type Post = (cookie: string | undefined, path: string, body: unknown) => Promise<SignInAnswer>;

export interface SignedIn {
  /** "name=value" of the session. */
  cookie: string;
  /** All that a browser would send along: the session and the device. */
  cookies: string;
  /** The base 32 secret of the one-time codes, if the account has a second factor. */
  secret: string | undefined;
}

/**
 * Signs in as a person does: the password, then setting up one-time codes where the role needs them
 * and there are none, or a code where there are.
 * @param secret of the account's codes, where it has some
 * @throws with the desk's words if it refuses
 */
export async function signIn(
  post: Post,
  { email, password }: { email: string; password: string },
  secret?: string,
): Promise<SignedIn> {
  const first = await post(undefined, '/users/login', { email, password });
  must(first, email);
  if (first.body['secondStep'] === undefined) return { ...cookiesOf(first), secret };
  const ticket = allCookies(first);
  if (first.body['secondStep'] === 'code') {
    if (!secret) throw new Error(`${email} has one-time codes, and the test does not know their secret.`);
    const second = await post(ticket, '/users/second-step', { code: codeAt(secret, Date.now()) });
    must(second, email);
    return { ...cookiesOf(second), secret };
  }
  const offered = await post(ticket, '/users/two-factor/begin', {});
  must(offered, email);
  const made = String(offered.body['secret']);
  const done = await post(ticket, '/users/two-factor/confirm', { code: codeAt(made, Date.now()) });
  must(done, email);
  return { ...cookiesOf(done), secret: made };
}

/** What a browser keeps of an answer, for the next request. */
export const allCookies = ({ headers }: SignInAnswer): string =>
  headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0]!)
    .filter((pair) => !pair.endsWith('='))
    .join('; ');

function cookiesOf(answer: SignInAnswer): { cookie: string; cookies: string } {
  const cookies = allCookies(answer);
  const cookie = /cong-doan-token=[^;]+/u.exec(cookies)?.[0];
  if (!cookie) throw new Error(`No session began: ${JSON.stringify(answer.body)}`);
  return { cookie, cookies };
}

function must({ status, body }: SignInAnswer, email: string): void {
  if (status !== 200) throw new Error(`${email} cannot sign in: ${status} ${JSON.stringify(body)}`);
}
