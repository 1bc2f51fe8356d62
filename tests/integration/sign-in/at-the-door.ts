import pg from 'pg';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { codeAt } from '#cms/sign-in/two-factor/one-time-code.ts';
import { openDesk, PASSWORD, type Desk, type RestAnswer, type Sender } from '#tests/support/desk.ts';
import { allCookies } from '#tests/support/sign-in.ts';

/** A desk as its door is tried: by address and password, from this or that network and browser. */
interface Door {
  db: pg.Client;
  /** Step one. `as` are the cookies of a browser. */
  logIn(email: string, password?: string, as?: { cookies?: string; from?: string }): Promise<RestAnswer>;
  /** Step two, with the ticket of step one. */
  secondStep(first: RestAnswer, code: string, from?: string): Promise<RestAnswer>;
  /** A code of a role's app that was not used yet. */
  code(sender: Sender): Promise<string>;
  /** What an account is, seen by a session's cookie: its role, or null for a stranger. */
  who(cookie: string | undefined): Promise<string | null>;
  /** Forgets all tries, as time does. */
  forgetTries(): Promise<void>;
  close(): Promise<void>;
}

async function doorOf(desk: Desk): Promise<Door> {
  const db = new pg.Client({ connectionString: desk.databaseUrl });
  await db.connect();
  return {
    db,
    logIn: (email, password = PASSWORD, { cookies, from } = {}) =>
      desk.send(
        cookies,
        'POST',
        '/users/login',
        { email, password },
        from ? { 'x-forwarded-for': from } : {},
      ),
    secondStep: (first, code, from) =>
      desk.send(
        allCookies(first),
        'POST',
        '/users/second-step',
        { code },
        from ? { 'x-forwarded-for': from } : {},
      ),
    code: async (sender) => {
      await db.query('update second_factors set last_step = 0');
      return codeAt(desk.secret(sender)!, Date.now());
    },
    who: async (cookie) => (await desk.send(cookie, 'GET', '/users/me')).body['user']?.role ?? null,
    forgetTries: async () => {
      await db.query('delete from sign_in_tries');
    },
    close: () => db.end(),
  };
}

/** What the tests of a file share; filled before the first of them. */
export interface AtTheDoor {
  desk: Desk;
  door: Door;
}

/**
 * A desk of the file's own and its door, closed at the end; before each test all tries are forgotten.
 *
 * @param prepare is called once, when both stand
 */
export function atTheDoor(prepare?: (at: AtTheDoor) => Promise<unknown>): AtTheDoor {
  const at = {} as AtTheDoor;
  beforeAll(async () => {
    at.desk = await openDesk();
    at.door = await doorOf(at.desk);
    await prepare?.(at);
  });
  afterAll(async () => {
    await at.door?.close();
    await at.desk?.close();
  });
  beforeEach(() => at.door.forgetTries());
  return at;
}

/** The cookie of the session that an answer begins; undefined if it begins none. */
export const sessionIn = (answer: RestAnswer): string | undefined =>
  answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0]!)
    .find((cookie) => /^cong-doan-token=.+/u.test(cookie));

export const mailOf = (sender: Sender): string => `${sender}@desk.test`;
