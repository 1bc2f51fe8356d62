import crypto from 'node:crypto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { DESK_URL, PASSWORD, type Sender } from '#tests/support/desk.ts';
import { allCookies } from '#tests/support/sign-in.ts';
import { atTheDoor, mailOf, sessionIn } from './at-the-door.ts';

const original = crypto.pbkdf2;
const hashes = vi.spyOn(crypto, 'pbkdf2');

const at = atTheDoor(async ({ desk, door }) => {
  await desk.payload.create({
    collection: 'users',
    data: { name: 'Người bị khóa', email: 'khoa@desk.test', password: PASSWORD, role: 'editor' },
    overrideAccess: true,
  });
  await door.db.query(`update users set suspended_at = now() where email = 'khoa@desk.test'`);
});
beforeEach(async () => {
  await at.door.db.query('delete from known_devices');
  hashes.mockClear();
});

const WRONG = 'khong-phai-mat-khau-nay';
const STRANGE = '198.51.100.7';

const fail = (email: string, from = STRANGE) => at.door.logIn(email, WRONG, { from });

describe('a password and address', () => {
  test('let in at once whoever needs no second step, by an HttpOnly cookie of the desk alone', async () => {
    const answer = await at.door.logIn(mailOf('editor'));
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ user: { role: 'editor', email: 'editor@desk.test' } });
    expect(JSON.stringify(answer.body)).not.toMatch(/token|eyJ|hash|salt/iu);
    for (const cookie of answer.headers.getSetCookie()) expect(cookie).toMatch(/HttpOnly.*SameSite=Strict/u);
    expect(await at.door.who(sessionIn(answer))).toBe('editor');
  });

  test.each(['admin', 'approver'] as const)('begin no session for an %s', async (sender) => {
    const answer = await at.door.logIn(mailOf(sender));
    expect(answer.body).toEqual({ message: 'Còn một bước nữa.', user: null, secondStep: 'code' });
    expect(sessionIn(answer)).toBeUndefined();
    expect(await at.door.who(allCookies(answer))).toBeNull();
  });

  test('from the page of another site are not looked at', async () => {
    const body = { email: mailOf('editor'), password: PASSWORD };
    const answer = await at.desk.send(undefined, 'POST', '/users/login', body, {
      origin: 'https://xau.example',
    });
    expect(answer.status).toBe(403);
    expect(hashes).not.toHaveBeenCalled();
  });
});

describe('nobody learns whether there is an account', () => {
  /** Whatever is wrong: unknown, wrong password, suspended, or held back although the password is right. */
  const refusals: [string, () => Promise<unknown>][] = [
    ['an unknown address', () => fail('la@desk.test')],
    ['a wrong password', () => fail(mailOf('editor'))],
    ['a wrong password of an approver', () => fail(mailOf('approver'))],
    ['a suspended account, wrong', () => fail('khoa@desk.test')],
    ['a suspended account, right', () => at.door.logIn('khoa@desk.test', PASSWORD, { from: STRANGE })],
    [
      'too many tries, right',
      async () => {
        await at.door.db.query(
          `insert into sign_in_tries (kind, account, source, network, trusted)
           select 'password', t.account, '198.51.100.0/24', '203.0.113.0/24', false
           from (select account from sign_in_tries limit 1) t, generate_series(1, 5)`,
        );
        return at.door.logIn(mailOf('editor'), PASSWORD, { from: STRANGE });
      },
    ],
  ];

  test('from the answer, byte by byte, nor from the work it takes: one hash of the same cost', async () => {
    const answers = new Set<string>();
    const costs = new Set<string>();
    for (const [, refuse] of refusals) {
      await at.door.forgetTries();
      if (refuse === refusals.at(-1)![1]) await fail(mailOf('editor'));
      hashes.mockClear();
      const { status, body, headers } = (await refuse()) as Awaited<ReturnType<typeof fail>>;
      answers.add(JSON.stringify([status, body, headers.getSetCookie(), [...headers.keys()]]));
      costs.add(
        JSON.stringify(hashes.mock.calls.map(([, , rounds, bytes, digest]) => [rounds, bytes, digest])),
      );
    }
    expect([...costs]).toEqual(['[[600000,32,"sha256"]]']);
    expect(answers.size).toBe(1);
    expect([...answers][0]).toMatch(/^\[401,.*không đúng/u);
  });

  test('from how long tries are let through', async () => {
    const statuses = async (email: string) => {
      await at.door.forgetTries();
      const all = [];
      for (let tries = 0; tries < 12; tries += 1) all.push((await fail(email)).status);
      return all;
    };
    const unknown = await statuses('la@desk.test');
    expect(await statuses(mailOf('editor'))).toEqual(unknown);
    expect(new Set(unknown)).toEqual(new Set([401]));
  });

  test('from asking for a new password', async () => {
    const ask = async (email: string) => {
      const { status, body } = await at.desk.rest('nobody', 'POST', '/users/forgotten', { email });
      return { status, body };
    };
    expect(await ask(mailOf('editor'))).toEqual(await ask('la@desk.test'));
  });
});

describe('tries are held back', () => {
  test('after five wrong ones from one network, also with the right password, for a minute and longer', async () => {
    for (let tries = 0; tries < 5; tries += 1) await fail(mailOf('editor'));
    const right = () => at.door.logIn(mailOf('editor'), PASSWORD, { from: STRANGE });
    expect((await right()).status).toBe(401);
    await at.door.db.query(`update sign_in_tries set at = at - interval '50 seconds'`);
    expect((await right()).status).toBe(401);
    await at.door.db.query(`update sign_in_tries set at = at - interval '11 seconds'`);
    expect((await right()).status).toBe(200);
    await at.door.db.query(`delete from known_devices`);
    expect((await fail(mailOf('editor'))).status).toBe(401);
    expect((await right()).status).toBe(200);
  });

  test('tries held back prolong nothing: whoever waits gets in', async () => {
    for (let tries = 0; tries < 9; tries += 1) await fail(mailOf('editor'));
    await at.door.db.query(`update sign_in_tries set at = at - interval '61 seconds'`);
    expect((await at.door.logIn(mailOf('editor'), PASSWORD, { from: STRANGE })).status).toBe(200);
  });

  test('of a stranger, from ever other networks; never those of the owner where the account is known', async () => {
    const known = await at.door.logIn(mailOf('editor'), PASSWORD, { from: '192.0.2.10' });
    for (let network = 0; network < 14; network += 1) await fail(mailOf('editor'), `10.9.${network}.1`);
    const right = (from: string, cookies?: string) =>
      at.door.logIn(mailOf('editor'), PASSWORD, cookies ? { from, cookies } : { from });
    expect((await right('10.8.1.1')).status).toBe(401);
    expect((await right('192.0.2.99')).status).toBe(200);
    const device = allCookies(known).replace(/cong-doan-token=[^;]+;? ?/u, '');
    expect((await right('10.7.1.1', device)).status).toBe(200);
  });

  test('a device that somebody made up counts as a stranger', async () => {
    for (let network = 0; network < 14; network += 1) await fail(mailOf('editor'), `10.9.${network}.1`);
    const cookies = `cong-doan-may=${'a'.repeat(43)}`;
    expect((await at.door.logIn(mailOf('editor'), PASSWORD, { from: '10.8.1.1', cookies })).status).toBe(401);
  });

  test('thirty a minute from one network, before anything is hashed; others still get in', async () => {
    await at.door.db.query(
      `insert into sign_in_tries (kind, account, source, network, trusted)
       select 'password', sha256(n::text::bytea), 'x', '198.51.100.0/24', false from generate_series(1, 30) n`,
    );
    expect((await fail('la@desk.test')).status).toBe(429);
    expect(hashes).not.toHaveBeenCalled();
    expect((await at.door.logIn(mailOf('editor'), PASSWORD, { from: '192.0.2.10' })).status).toBe(200);
  });

  test('fifty at the same moment are compared one at a time, and five of them count', async () => {
    let running = 0;
    let most = 0;
    hashes.mockImplementation((password, salt, _rounds, bytes, digest, done) => {
      most = Math.max(most, (running += 1));
      // Few rounds: this is about how many run at once.
      original(password, salt, 1, bytes, digest, (error, key) => {
        running -= 1;
        done(error, key);
      });
    });
    const answers = await Promise.all(Array.from({ length: 50 }, () => fail(mailOf('editor'))));
    hashes.mockImplementation(original);
    expect(most).toBe(1);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([401, 429]));
    const { rows } = await at.door.db.query(
      `select outcome, count(*)::int as n from sign_in_tries group by outcome`,
    );
    expect(rows.find(({ outcome }) => outcome === 'begun')).toMatchObject({ n: 5 });
  });

  test('no address that was typed is stored', async () => {
    await fail('mat-khau-go-nham@desk.test');
    const { rows } = await at.door.db.query(`select t::text as row from sign_in_tries t`);
    expect(rows.map(({ row }) => row).join()).not.toContain('go-nham');
  });
});

describe('no other way leads to a session', () => {
  test.each([
    '/users/first-register',
    '/users/forgot-password',
    '/users/reset-password',
    '/users/verify/x',
    '/users/unlock',
  ])('POST %s is closed, to an administrator too', async (path) => {
    const body = { email: mailOf('editor'), password: PASSWORD, token: 'x' };
    for (const sender of ['nobody', 'admin'] as Sender[]) {
      const answer = await at.desk.rest(sender, 'POST', path, body);
      expect(answer.status).toBeGreaterThanOrEqual(401);
      expect(sessionIn(answer)).toBeUndefined();
    }
  });

  test('Payload’s own login and reset are refused in the process itself', async () => {
    const data = { email: mailOf('editor'), password: PASSWORD };
    await expect(at.desk.payload.login({ collection: 'users', data })).rejects.toThrow('cms/sign-in');
    const token = await at.desk.payload.forgotPassword({
      collection: 'users',
      data: { email: data.email },
      disableEmail: true,
    });
    const reset = at.desk.payload.resetPassword({
      collection: 'users',
      data: { token: token!, password: 'mot-mat-khau-khac-hoan-toan' },
      overrideAccess: true,
    });
    await expect(reset).rejects.toThrow('cms/sign-in');
  });

  test('a refresh without a session gives none, and one of a session that ended neither', async () => {
    expect((await at.desk.rest('nobody', 'POST', '/users/refresh-token')).status).toBe(401);
    const cookie = sessionIn(await at.door.logIn(mailOf('editor')))!;
    const refreshed = await at.desk.send(cookie, 'POST', '/users/refresh-token');
    expect(refreshed.status).toBe(200);
    expect(await at.door.who(sessionIn(refreshed))).toBe('editor');
    await at.desk.send(cookie, 'POST', '/users/logout');
    for (const old of [cookie, sessionIn(refreshed)!]) {
      expect(await at.door.who(old)).toBeNull();
      expect((await at.desk.send(old, 'POST', '/users/refresh-token')).status).toBe(401);
    }
  });

  test('a token signed with the right key but without our session is a stranger’s', async () => {
    const { jwtSign } = await import('payload');
    const { rows } = await at.door.db.query(
      `insert into users_sessions (_order, _parent_id, id, created_at, expires_at)
       values (99, $1, 'gia-mao', now(), now() + interval '1 hour') returning id`,
      [at.desk.accounts.admin],
    );
    const { token } = await jwtSign({
      fieldsToSign: {
        id: at.desk.accounts.admin,
        collection: 'users',
        email: mailOf('admin'),
        sid: rows[0].id,
      },
      secret: at.desk.payload.secret,
      tokenExpiration: 3600,
    });
    expect(await at.door.who(`cong-doan-token=${token}`)).toBeNull();
    const { user } = await at.desk.payload.auth({
      headers: new Headers({ origin: DESK_URL, cookie: `cong-doan-token=${token}` }),
    });
    expect(user).toBeNull();
  });
});
