import { beforeAll, describe, expect, test } from 'vitest';
import { createLocalReq, type Endpoint } from 'payload';
import { codeAt } from '#cms/sign-in/two-factor/one-time-code.ts';
import { PASSWORD, type RestAnswer } from '#tests/support/desk.ts';
import { allCookies } from '#tests/support/sign-in.ts';
import { atTheDoor, mailOf, sessionIn } from './at-the-door.ts';

// The desk's modules read the environment, which `openDesk` sets.
let inTransaction: typeof import('#cms/publishing/in-transaction.ts').inTransaction;
let takeCode: typeof import('#cms/sign-in/two-factor/second-factor.ts').takeCode;
let recovery: string[];

const at = atTheDoor(async () => {
  ({ inTransaction } = await import('#cms/publishing/in-transaction.ts'));
  ({ takeCode } = await import('#cms/sign-in/two-factor/second-factor.ts'));
  recovery = (await renewCodes()).body['recoveryCodes'];
});

const renewCodes = async () =>
  at.desk.rest('approver', 'POST', '/users/two-factor/recovery-codes', {
    password: PASSWORD,
    code: await at.door.code('approver'),
  });

/** What fifty transactions at the same moment make of a code, as far as they take it. */
async function takenBy50(code: string): Promise<string[]> {
  const results = await Promise.all(
    Array.from({ length: 50 }, async () => {
      const req = await createLocalReq({}, at.desk.payload);
      return inTransaction(req, (session) => takeCode(session, at.desk.accounts.approver, code));
    }),
  );
  return results.filter((result) => result !== undefined);
}

const ok = (answers: RestAnswer[]) => answers.filter(({ status }) => status === 200);

describe('a one-time code', () => {
  test('lets in, once: the same code is refused at the next sign-in', async () => {
    const code = await at.door.code('approver');
    const letIn = await at.door.secondStep(await at.door.logIn(mailOf('approver')), code);
    expect(letIn.status).toBe(200);
    expect(await at.door.who(sessionIn(letIn))).toBe('approver');
    const again = await at.door.secondStep(await at.door.logIn(mailOf('approver')), code);
    expect(again.status).toBe(401);
    expect(sessionIn(again)).toBeUndefined();
  });

  test('of an earlier step is refused after a later one was used', async () => {
    const secret = at.desk.secret('approver')!;
    await at.door.code('approver');
    const later = codeAt(secret, Date.now() + 30_000);
    const earlier = codeAt(secret, Date.now());
    expect((await at.door.secondStep(await at.door.logIn(mailOf('approver')), later)).status).toBe(200);
    expect((await at.door.secondStep(await at.door.logIn(mailOf('approver')), earlier)).status).toBe(401);
  });

  test('used by fifty at the same moment, each with a ticket of their own, lets one in', async () => {
    const tickets: RestAnswer[] = [];
    const first = await at.door.logIn(mailOf('approver'));
    // The password is the same for all: what counts are the tickets.
    const { rows } = await at.door.db.query(
      'select user_id, password_hash from sign_in_tickets order by expires_at desc limit 1',
    );
    for (let made = 0; made < 50; made += 1) {
      const token = String(made).padStart(43, 'x');
      await at.door.db.query(
        `insert into sign_in_tickets values (sha256($1::bytea), $2, 'code', $3, now() + interval '5 minutes')`,
        [token, rows[0].user_id, rows[0].password_hash],
      );
      tickets.push({ ...first, headers: new Headers({ 'set-cookie': `cong-doan-buoc-hai=${token}` }) });
    }
    const code = await at.door.code('approver');
    const answers = await Promise.all(tickets.map((ticket) => at.door.secondStep(ticket, code)));
    expect(ok(answers)).toHaveLength(1);
    expect(answers.filter((answer) => sessionIn(answer))).toHaveLength(1);
  });

  test('looked at by fifty transactions at the same moment is taken by one', async () => {
    const code = await at.door.code('approver');
    expect(await takenBy50(code)).toEqual(['app']);
  });

  test('is guessed five times, then a quarter of an hour not even the right one counts', async () => {
    const wrong = codeAt(at.desk.secret('approver')!, Date.now() + 3_600_000);
    for (let tries = 0; tries < 5; tries += 1)
      expect((await at.door.secondStep(await at.door.logIn(mailOf('approver')), wrong)).status).toBe(401);
    const right = async () =>
      at.door.secondStep(await at.door.logIn(mailOf('approver')), await at.door.code('approver'));
    expect((await right()).status).toBe(429);
    await at.door.db.query(`update sign_in_tries set at = at - interval '14 minutes' where kind = 'code'`);
    expect((await right()).status).toBe(429);
    await at.door.db.query(`update sign_in_tries set at = at - interval '61 seconds' where kind = 'code'`);
    expect((await right()).status).toBe(200);
  });

  test('guessed in parallel is guessed five times all the same', async () => {
    const first = await at.door.logIn(mailOf('approver'));
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, guess) => at.door.secondStep(first, String(100_000 + guess))),
    );
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(5);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(35);
  });

  test('needs the password first: without a ticket, with an old or a made-up one, it is worth nothing', async () => {
    const code = await at.door.code('approver');
    expect((await at.desk.send(undefined, 'POST', '/users/second-step', { code })).status).toBe(401);
    const made = await at.desk.send(`cong-doan-buoc-hai=${'a'.repeat(43)}`, 'POST', '/users/second-step', {
      code,
    });
    expect(made.status).toBe(401);
    const first = await at.door.logIn(mailOf('approver'));
    await at.door.db.query(`update sign_in_tickets set expires_at = now()`);
    expect((await at.door.secondStep(first, code)).status).toBe(401);
  });

  test('with a ticket from before the password changed, or the account was suspended, is worth nothing', async () => {
    const first = await at.door.logIn(mailOf('approver'));
    const { rows } = await at.door.db.query('select hash from users where id = $1', [
      at.desk.accounts.approver,
    ]);
    await at.door.db.query(`update users set hash = 'pbkdf2-sha256-v1:00' where id = $1`, [
      at.desk.accounts.approver,
    ]);
    expect((await at.door.secondStep(first, await at.door.code('approver'))).status).toBe(401);
    await at.door.db.query(`update users set hash = $2, suspended_at = now() where id = $1`, [
      at.desk.accounts.approver,
      rows[0].hash,
    ]);
    expect((await at.door.secondStep(first, await at.door.code('approver'))).status).toBe(401);
    await at.door.db.query(`update users set suspended_at = null where id = $1`, [at.desk.accounts.approver]);
    expect((await at.door.secondStep(first, await at.door.code('approver'))).status).toBe(200);
  });
});

describe('a recovery code', () => {
  test('lets in once, also when fifty try at the same moment, and its owner is told', async () => {
    const [code = ''] = recovery;
    const letIn = await at.door.secondStep(await at.door.logIn(mailOf('approver')), code.toUpperCase());
    expect(letIn.status).toBe(200);
    expect(await takenBy50(recovery[2]!)).toEqual(['recovery']);
    expect((await at.door.secondStep(await at.door.logIn(mailOf('approver')), code)).status).toBe(401);
    const { rows } = await at.door.db.query(
      `select count(*)::int as n from mail_outbox where recipient = $1 and body_text like '%mã dự phòng%'`,
      [mailOf('approver')],
    );
    expect(rows[0].n).toBeGreaterThan(0);
  });

  test('is stored as a hash only, and an old set is worth nothing once there is a new one', async () => {
    const { rows } = await at.door.db.query(`select c::text as row from recovery_codes c`);
    expect(rows.map(({ row }) => row).join()).not.toContain(recovery[1]!.slice(0, 5));
    const fresh = (await renewCodes()).body['recoveryCodes'] as string[];
    expect(fresh).toHaveLength(10);
    expect((await at.door.secondStep(await at.door.logIn(mailOf('approver')), recovery[1]!)).status).toBe(
      401,
    );
    expect((await at.door.secondStep(await at.door.logIn(mailOf('approver')), fresh[0]!)).status).toBe(200);
    recovery = fresh;
  });
});

test('the secret is stored encrypted', async () => {
  const { rows } = await at.door.db.query(`select encode(secret, 'escape') as text from second_factors`);
  expect(rows.length).toBeGreaterThanOrEqual(2);
  for (const { text } of rows) expect(text).not.toContain(at.desk.secret('approver')!.slice(0, 8));
});

describe('an approver who has not set up codes yet', () => {
  let ticket: string;
  beforeAll(async () => {
    await at.desk.payload.create({
      collection: 'users',
      data: { name: 'Người duyệt mới', email: 'moi@desk.test', password: PASSWORD, role: 'approver' },
      overrideAccess: true,
    });
    await at.door.forgetTries();
    const first = await at.door.logIn('moi@desk.test');
    expect(first.body).toMatchObject({ user: null, secondStep: 'enrol' });
    expect(sessionIn(first)).toBeUndefined();
    ticket = allCookies(first);
  });

  test('is a visitor on every route of the desk, and can only set them up', async () => {
    const { collections, globals, endpoints } = at.desk.config;
    const of = (prefix: string, list: Omit<Endpoint, 'root'>[] | false) =>
      (list || []).map(
        ({ method, path }) =>
          [
            method.toUpperCase(),
            (prefix + path)
              .replace(/:id/gu, '1')
              .replace(/:\w+\??/gu, 'x')
              .replace(/\/$/u, ''),
          ] as const,
      );
    const routes = [
      ...collections.flatMap(({ slug, endpoints: own }) => of(`/${slug}`, own)),
      ...globals.flatMap(({ slug, endpoints: own }) => of(`/globals/${slug}`, own)),
      ...of('', endpoints),
    ].filter(([, path]) => path !== '/users/logout' && path !== '/users/two-factor/begin');
    expect(routes.length).toBeGreaterThan(100);
    const open: string[] = [];
    for (const [method, path] of routes) {
      const answer = await at.desk.send(ticket, method, path, method === 'GET' ? undefined : {});
      const isRefused = answer.status >= 400 || (path === '/users/me' && answer.body['user'] === null);
      if (!isRefused || sessionIn(answer)) open.push(`${method} ${path}: ${answer.status}`);
    }
    expect(open).toEqual([]);
  });

  test('cannot take the step for codes with a ticket for setting them up', async () => {
    expect((await at.desk.send(ticket, 'POST', '/users/second-step', { code: '123456' })).status).toBe(401);
  });

  test('sets them up with the ticket, and is let in; of two windows one', async () => {
    await at.door.forgetTries();
    ticket = allCookies(await at.door.logIn('moi@desk.test'));
    const offered = await at.desk.send(ticket, 'POST', '/users/two-factor/begin', {});
    expect(offered.body['qr']).toContain('<svg');
    const secret = offered.body['secret'] as string;
    // A phone loads the page anew when its owner comes back from the app: the same secret.
    const again = await at.desk.send(ticket, 'POST', '/users/two-factor/begin', {});
    expect(again.body['secret']).toBe(secret);
    const another = allCookies(await at.door.logIn('moi@desk.test'));
    const theirs = await at.desk.send(another, 'POST', '/users/two-factor/begin', {});
    expect(theirs.body['secret']).not.toBe(secret);
    await at.desk.send(ticket, 'POST', '/users/two-factor/begin', {});
    const wrong = await at.desk.send(ticket, 'POST', '/users/two-factor/confirm', {
      code: codeAt(secret, Date.now() + 600_000),
    });
    expect(wrong.status).toBe(403);
    expect(sessionIn(wrong)).toBeUndefined();
    const code = codeAt(secret, Date.now());
    const both = await Promise.all(
      [1, 2].map(() => at.desk.send(ticket, 'POST', '/users/two-factor/confirm', { code })),
    );
    expect(ok(both)).toHaveLength(1);
    const [done] = ok(both);
    expect(done!.body['recoveryCodes']).toHaveLength(10);
    expect(await at.door.who(sessionIn(done!))).toBe('approver');
    expect((await at.desk.send(ticket, 'POST', '/users/two-factor/begin', {})).status).toBe(403);
  });

  test('a session that had no second step is worth nothing once the account needs one', async () => {
    const cookie = sessionIn(await at.door.logIn(mailOf('other')))!;
    expect(await at.door.who(cookie)).toBe('contributor');
    await at.door.db.query(`update users set role = 'approver' where id = $1`, [at.desk.accounts.other]);
    expect(await at.door.who(cookie)).toBeNull();
    await at.door.db.query(`update users set role = 'contributor' where id = $1`, [at.desk.accounts.other]);
    expect(await at.door.who(cookie)).toBe('contributor');
  });
});
