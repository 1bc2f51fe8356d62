import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openDesk, PASSWORD, type Desk, type Sender } from '#tests/support/desk.ts';
import { doorOf, mailOf, sessionIn, type Door } from './at-the-door.ts';

let desk: Desk;
let door: Door;
beforeAll(async () => {
  desk = await openDesk();
  door = await doorOf(desk);
});
afterAll(async () => {
  await door?.close();
  await desk?.close();
});
beforeEach(() => door.forgetTries());

const CHROME = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36';

const signedIn = async (sender: Sender) => sessionIn(await door.logIn(mailOf(sender)))!;

const mailsTo = async (sender: Sender, subject: string) => {
  const { rows } = await door.db.query(
    'select body_text from mail_outbox where recipient = $1 and subject = $2',
    [mailOf(sender), subject],
  );
  return rows.map(({ body_text }) => body_text as string);
};

describe('all sessions of an account end within one request', () => {
  test.each([
    [
      'another’s password is set',
      () => ({ password: 'cai-am-xanh-tren-gac' }),
      { password: PASSWORD },
      'Mật khẩu Cổng Đoàn của bạn đã đổi',
    ],
    [
      'the role is changed',
      () => ({ role: 'editor' }),
      { role: 'contributor' },
      'Vai trò của bạn ở Cổng Đoàn đã đổi',
    ],
    [
      'the account is suspended',
      () => ({ suspendedAt: new Date().toISOString() }),
      { suspendedAt: null },
      'Tài khoản Cổng Đoàn của bạn bị tạm khóa',
    ],
    [
      'the address is changed',
      () => ({ email: 'khac@desk.test' }),
      { email: 'other@desk.test' },
      'Địa chỉ đăng nhập Cổng Đoàn đã đổi',
    ],
  ])('when %s, and the person is told by mail', async (_what, change, back, subject) => {
    const cookies = [await signedIn('other'), await signedIn('other')];
    for (const cookie of cookies) expect(await door.who(cookie)).toBe('contributor');
    const before = (await mailsTo('other', subject)).length;
    const saved = await desk.rest('admin', 'PATCH', `/users/${desk.accounts.other}`, change());
    expect(saved.status).toBe(200);
    for (const cookie of cookies) {
      expect(await door.who(cookie)).toBeNull();
      expect((await desk.send(cookie, 'GET', '/articles')).status).toBe(401);
      expect((await desk.send(cookie, 'POST', '/users/refresh-token')).status).toBe(401);
    }
    expect(await mailsTo('other', subject)).toHaveLength(before + 1);
    expect((await desk.rest('admin', 'PATCH', `/users/${desk.accounts.other}`, back)).status).toBe(200);
  });

  test('when the account is deleted', async () => {
    const user = await desk.payload.create({
      collection: 'users',
      data: { name: 'Sẽ xóa', email: 'xoa@desk.test', password: PASSWORD, role: 'editor' },
      overrideAccess: true,
    });
    const cookie = sessionIn(await door.logIn('xoa@desk.test'))!;
    expect(await door.who(cookie)).toBe('editor');
    expect((await desk.rest('admin', 'DELETE', `/users/${user.id}`)).status).toBe(200);
    expect(await door.who(cookie)).toBeNull();
  });

  test('a name that is changed ends none', async () => {
    const cookie = await signedIn('other');
    await desk.rest('admin', 'PATCH', `/users/${desk.accounts.other}`, { name: 'Tên khác' });
    expect(await door.who(cookie)).toBe('contributor');
  });

  test('signing in while being suspended leaves no session, whichever comes first', async () => {
    for (let round = 0; round < 6; round += 1) {
      await door.forgetTries();
      const [answer] = await Promise.all([
        door.logIn(mailOf('other')),
        new Promise((soon) => setTimeout(soon, 60 * round)).then(() =>
          desk.rest('admin', 'POST', `/users/${desk.accounts.other}/suspend`),
        ),
      ]);
      expect(await door.who(sessionIn(answer))).toBeNull();
      const { rows } = await door.db.query('select suspended_at from users where id = $1', [
        desk.accounts.other,
      ]);
      expect(rows[0].suspended_at).not.toBeNull();
      await desk.rest('admin', 'POST', `/users/${desk.accounts.other}/reinstate`);
    }
  });
});

describe('suspending', () => {
  const suspend = (sender: Sender, id: number) => desk.rest(sender, 'POST', `/users/${id}/suspend`);

  test('is for administrators, not of oneself, on every way in', async () => {
    for (const sender of ['approver', 'editor', 'auditor', 'treasurer', 'nobody'] as const) {
      expect((await suspend(sender, desk.accounts.other)).status).toBeGreaterThanOrEqual(401);
      await desk.rest(sender, 'PATCH', `/users/${desk.accounts.other}`, {
        suspendedAt: new Date().toISOString(),
      });
    }
    const own = desk.accounts.admin;
    expect((await suspend('admin', own)).status).toBe(403);
    const patch = await desk.rest('admin', 'PATCH', `/users/${own}`, {
      suspendedAt: new Date().toISOString(),
    });
    expect(patch.status).toBe(403);
    await desk.rest('admin', 'PATCH', `/users?where[id][in]=${own}`, {
      suspendedAt: new Date().toISOString(),
    });
    const { rows } = await door.db.query('select 1 from users where suspended_at is not null');
    expect(rows).toHaveLength(0);
  });

  test('a suspended person cannot lift it, and an administrator who is suspended does not count as one', async () => {
    const second = await desk.payload.create({
      collection: 'users',
      data: { name: 'Quản trị hai', email: 'hai@desk.test', password: PASSWORD, role: 'admin' },
      overrideAccess: true,
    });
    expect((await suspend('admin', second.id)).status).toBe(200);
    const loses = desk.payload.update({
      collection: 'users',
      id: desk.accounts.admin,
      data: { role: 'editor' },
      overrideAccess: true,
    });
    await expect(loses).rejects.toThrow('quản trị viên duy nhất');
    const last = desk.payload.update({
      collection: 'users',
      id: desk.accounts.admin,
      data: { suspendedAt: new Date().toISOString() },
      overrideAccess: true,
    });
    await expect(last).rejects.toThrow('quản trị viên duy nhất');
  });
});

describe('one’s own password', () => {
  const FRESH = 'bon-con-meo-ngu-trua';

  test('is changed with the current one only, and ends all sessions, this one too', async () => {
    const [cookie, other] = [await signedIn('editor'), await signedIn('editor')];
    const change = (body: object) => desk.send(cookie, 'POST', '/users/password', body);
    const patched = await desk.send(cookie, 'PATCH', `/users/${desk.accounts.editor}`, { password: FRESH });
    expect(patched.status).toBe(400);
    const bulk = await desk.send(cookie, 'PATCH', `/users?where[id][equals]=${desk.accounts.editor}`, {
      password: FRESH,
    });
    expect(bulk.body['errors']?.length ?? bulk.status).toBeGreaterThan(0);
    expect((await change({ current: 'khong-phai-no-dau', password: FRESH })).status).toBe(403);
    expect((await change({ current: PASSWORD, password: 'ngan' })).status).toBe(400);
    expect((await change({ current: PASSWORD, password: PASSWORD })).status).toBe(400);
    expect((await door.logIn(mailOf('editor'))).status).toBe(200);
    expect((await change({ current: PASSWORD, password: FRESH })).status).toBe(200);
    for (const old of [cookie, other]) expect(await door.who(old)).toBeNull();
    expect((await door.logIn(mailOf('editor'))).status).toBe(401);
    expect((await door.logIn(mailOf('editor'), FRESH)).status).toBe(200);
  });

  test('an administrator too needs the current one for the own account', async () => {
    const patched = await desk.rest('admin', 'PATCH', `/users/${desk.accounts.admin}`, { password: FRESH });
    expect(patched.status).toBe(400);
    expect(await door.who(desk.cookie('admin'))).toBe('admin');
  });
});

describe('the list of sessions', () => {
  test('says device, network and since when, marks this one, and never shows a key', async () => {
    const answer = await desk.send(
      undefined,
      'POST',
      '/users/login',
      { email: mailOf('other'), password: PASSWORD },
      { 'user-agent': CHROME, 'x-forwarded-for': '203.0.113.9' },
    );
    const cookie = sessionIn(answer)!;
    const list = await desk.send(cookie, 'GET', '/users/sessions');
    const own = list.body['sessions'].filter(({ is_this }: { is_this: boolean }) => is_this);
    expect(own).toEqual([
      expect.objectContaining({ device: 'Chrome trên Windows', network: '203.0.113.0/24' }),
    ]);
    const { rows } = await door.db.query('select sid from sign_in_sessions');
    for (const { sid } of rows) expect(JSON.stringify(list.body)).not.toContain(sid);
  });

  test('ends one, or all others, of one’s own only', async () => {
    const [here, there] = [await signedIn('other'), await signedIn('other')];
    const editors = await sessionsOf(desk.accounts.treasurer);
    const list = await desk.send(there, 'GET', '/users/sessions');
    const { id } = list.body['sessions'].find(({ is_this }: { is_this: boolean }) => is_this);
    const foreign = await desk.send(here, 'POST', '/users/sessions/end', { id: editors[0] });
    expect(foreign.body['ended']).toBe(0);
    expect(await door.who(desk.cookie('treasurer'))).toBe('treasurer');
    expect((await desk.send(here, 'POST', '/users/sessions/end', { id })).body['ended']).toBe(1);
    expect(await door.who(there)).toBeNull();
    const third = await signedIn('other');
    await desk.send(here, 'POST', '/users/sessions/end', { others: true });
    expect([await door.who(third), await door.who(here)]).toEqual([null, 'contributor']);
  });

  test('of another is for administrators', async () => {
    const cookie = await signedIn('other');
    const path = `/users/${desk.accounts.other}/sessions`;
    for (const sender of ['approver', 'editor', 'auditor', 'nobody'] as const) {
      expect((await desk.rest(sender, 'GET', path)).status).toBeGreaterThanOrEqual(401);
      expect((await desk.rest(sender, 'POST', `${path}/end`, { all: true })).status).toBeGreaterThanOrEqual(
        401,
      );
    }
    expect(await door.who(cookie)).toBe('contributor');
    expect((await desk.rest('admin', 'GET', path)).body['sessions'].length).toBeGreaterThan(0);
    expect((await desk.rest('admin', 'POST', `${path}/end`, { all: true })).status).toBe(200);
    expect(await door.who(cookie)).toBeNull();
  });

  const sessionsOf = async (id: number) => {
    const { rows } = await door.db.query('select public_id from sign_in_sessions where user_id = $1', [id]);
    return rows.map(({ public_id }) => public_id as string);
  };
});

test('a session that nobody has used for twelve hours has ended', async () => {
  const cookie = await signedIn('other');
  const idle = (time: string) =>
    door.db.query(`update sign_in_sessions set last_seen_at = now() - $2::interval where user_id = $1`, [
      desk.accounts.other,
      time,
    ]);
  await idle('11 hours 59 minutes');
  expect(await door.who(cookie)).toBe('contributor');
  await idle('12 hours 1 minute');
  expect(await door.who(cookie)).toBeNull();
});

test('a session in daily use has ended after seven days, cannot be prolonged, and is listed no more', async () => {
  const cookie = await signedIn('other');
  const ownId = (await desk.send(cookie, 'GET', '/users/sessions')).body['sessions'].find(
    ({ is_this }: { is_this: boolean }) => is_this,
  ).id;
  const begun = (time: string) =>
    door.db.query(`update sign_in_sessions set began_at = now() - $2::interval where public_id = $1`, [
      ownId,
      time,
    ]);
  const listed = async () => {
    const { body } = await desk.rest('admin', 'GET', `/users/${desk.accounts.other}/sessions`);
    return body['sessions'].some(({ id }: { id: string }) => id === ownId);
  };
  await begun('6 days 23 hours');
  expect((await desk.send(cookie, 'POST', '/users/refresh-token')).status).toBe(200);
  expect([await door.who(cookie), await listed()]).toEqual(['contributor', true]);
  await begun('7 days 1 minute');
  expect((await desk.send(cookie, 'POST', '/users/refresh-token')).status).toBe(401);
  expect([await door.who(cookie), await listed()]).toEqual([null, false]);
});

test('a sign-in from a new device is mailed, from a known one not', async () => {
  await door.db.query('delete from mail_outbox');
  const first = await door.logIn(mailOf('other'), PASSWORD, { from: '203.0.113.9' });
  const subject = 'Đăng nhập Cổng Đoàn từ thiết bị mới';
  const [text = ''] = await mailsTo('other', subject);
  expect(text).toContain('203.0.113.0/24');
  const device = first.headers
    .getSetCookie()
    .find((cookie) => cookie.startsWith('cong-doan-may='))!
    .split(';')[0]!;
  await door.logIn(mailOf('other'), PASSWORD, { cookies: device, from: '198.51.100.4' });
  expect(await mailsTo('other', subject)).toHaveLength(1);
});

test('sign-ins, refusals and ended sessions are in the log', async () => {
  await door.logIn(mailOf('other'), 'khong-phai-mat-khau');
  await desk.send(await signedIn('other'), 'POST', '/users/logout');
  const { rows } = await door.db.query(
    `select event, actor from audit_log where subject_kind = 'users' and subject_id = $1 order by seq desc limit 3`,
    [String(desk.accounts.other)],
  );
  expect(rows).toEqual([
    { event: 'signed-out', actor: desk.accounts.other },
    { event: 'signed-in', actor: desk.accounts.other },
    { event: 'sign-in-failed', actor: null },
  ]);
});
