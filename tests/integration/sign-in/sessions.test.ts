import { describe, expect, test } from 'vitest';
import { PASSWORD, type Sender } from '#tests/support/desk.ts';
import { atTheDoor, mailOf, sessionIn } from './at-the-door.ts';

const at = atTheDoor();

const CHROME = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36';

const signedIn = async (sender: Sender) => sessionIn(await at.door.logIn(mailOf(sender)))!;

const mailsTo = async (sender: Sender, subject: string) => {
  const { rows } = await at.door.db.query(
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
    for (const cookie of cookies) expect(await at.door.who(cookie)).toBe('contributor');
    const before = (await mailsTo('other', subject)).length;
    const saved = await at.desk.rest('admin', 'PATCH', `/users/${at.desk.accounts.other}`, change());
    expect(saved.status).toBe(200);
    for (const cookie of cookies) {
      expect(await at.door.who(cookie)).toBeNull();
      expect((await at.desk.send(cookie, 'GET', '/articles')).status).toBe(401);
      expect((await at.desk.send(cookie, 'POST', '/users/refresh-token')).status).toBe(401);
    }
    expect(await mailsTo('other', subject)).toHaveLength(before + 1);
    expect((await at.desk.rest('admin', 'PATCH', `/users/${at.desk.accounts.other}`, back)).status).toBe(200);
  });

  test('when the account is deleted', async () => {
    const user = await at.desk.payload.create({
      collection: 'users',
      data: { name: 'Sẽ xóa', email: 'xoa@desk.test', password: PASSWORD, role: 'editor' },
      overrideAccess: true,
    });
    const cookie = sessionIn(await at.door.logIn('xoa@desk.test'))!;
    expect(await at.door.who(cookie)).toBe('editor');
    expect((await at.desk.rest('admin', 'DELETE', `/users/${user.id}`)).status).toBe(200);
    expect(await at.door.who(cookie)).toBeNull();
  });

  test('a name that is changed ends none', async () => {
    const cookie = await signedIn('other');
    await at.desk.rest('admin', 'PATCH', `/users/${at.desk.accounts.other}`, { name: 'Tên khác' });
    expect(await at.door.who(cookie)).toBe('contributor');
  });

  test('signing in while being suspended leaves no session, whichever comes first', async () => {
    for (let round = 0; round < 6; round += 1) {
      await at.door.forgetTries();
      const [answer] = await Promise.all([
        at.door.logIn(mailOf('other')),
        new Promise((soon) => setTimeout(soon, 60 * round)).then(() =>
          at.desk.rest('admin', 'POST', `/users/${at.desk.accounts.other}/suspend`),
        ),
      ]);
      expect(await at.door.who(sessionIn(answer))).toBeNull();
      const { rows } = await at.door.db.query('select suspended_at from users where id = $1', [
        at.desk.accounts.other,
      ]);
      expect(rows[0].suspended_at).not.toBeNull();
      await at.desk.rest('admin', 'POST', `/users/${at.desk.accounts.other}/reinstate`);
    }
  });
});

describe('suspending', () => {
  const suspend = (sender: Sender, id: number) => at.desk.rest(sender, 'POST', `/users/${id}/suspend`);

  test('is for administrators, not of oneself, on every way in', async () => {
    for (const sender of ['approver', 'editor', 'auditor', 'treasurer', 'nobody'] as const) {
      expect((await suspend(sender, at.desk.accounts.other)).status).toBeGreaterThanOrEqual(401);
      await at.desk.rest(sender, 'PATCH', `/users/${at.desk.accounts.other}`, {
        suspendedAt: new Date().toISOString(),
      });
    }
    const own = at.desk.accounts.admin;
    expect((await suspend('admin', own)).status).toBe(403);
    const patch = await at.desk.rest('admin', 'PATCH', `/users/${own}`, {
      suspendedAt: new Date().toISOString(),
    });
    expect(patch.status).toBe(403);
    await at.desk.rest('admin', 'PATCH', `/users?where[id][in]=${own}`, {
      suspendedAt: new Date().toISOString(),
    });
    const { rows } = await at.door.db.query('select 1 from users where suspended_at is not null');
    expect(rows).toHaveLength(0);
  });

  test('a suspended person cannot lift it, and an administrator who is suspended does not count as one', async () => {
    const second = await at.desk.payload.create({
      collection: 'users',
      data: { name: 'Quản trị hai', email: 'hai@desk.test', password: PASSWORD, role: 'admin' },
      overrideAccess: true,
    });
    expect((await suspend('admin', second.id)).status).toBe(200);
    const loses = at.desk.payload.update({
      collection: 'users',
      id: at.desk.accounts.admin,
      data: { role: 'editor' },
      overrideAccess: true,
    });
    await expect(loses).rejects.toThrow('quản trị viên duy nhất');
    const last = at.desk.payload.update({
      collection: 'users',
      id: at.desk.accounts.admin,
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
    const change = (body: object) => at.desk.send(cookie, 'POST', '/users/password', body);
    const patched = await at.desk.send(cookie, 'PATCH', `/users/${at.desk.accounts.editor}`, {
      password: FRESH,
    });
    expect(patched.status).toBe(400);
    const bulk = await at.desk.send(cookie, 'PATCH', `/users?where[id][equals]=${at.desk.accounts.editor}`, {
      password: FRESH,
    });
    expect(bulk.body['errors']?.length ?? bulk.status).toBeGreaterThan(0);
    expect((await change({ current: 'khong-phai-no-dau', password: FRESH })).status).toBe(403);
    expect((await change({ current: PASSWORD, password: 'ngan' })).status).toBe(400);
    expect((await change({ current: PASSWORD, password: PASSWORD })).status).toBe(400);
    expect((await at.door.logIn(mailOf('editor'))).status).toBe(200);
    expect((await change({ current: PASSWORD, password: FRESH })).status).toBe(200);
    for (const old of [cookie, other]) expect(await at.door.who(old)).toBeNull();
    expect((await at.door.logIn(mailOf('editor'))).status).toBe(401);
    expect((await at.door.logIn(mailOf('editor'), FRESH)).status).toBe(200);
  });

  test('an administrator too needs the current one for the own account', async () => {
    const patched = await at.desk.rest('admin', 'PATCH', `/users/${at.desk.accounts.admin}`, {
      password: FRESH,
    });
    expect(patched.status).toBe(400);
    expect(await at.door.who(at.desk.cookie('admin'))).toBe('admin');
  });
});

describe('the list of sessions', () => {
  test('says device, network and since when, marks this one, and never shows a key', async () => {
    const answer = await at.desk.send(
      undefined,
      'POST',
      '/users/login',
      { email: mailOf('other'), password: PASSWORD },
      { 'user-agent': CHROME, 'x-forwarded-for': '203.0.113.9' },
    );
    const cookie = sessionIn(answer)!;
    const list = await at.desk.send(cookie, 'GET', '/users/sessions');
    const own = list.body['sessions'].filter(({ is_this }: { is_this: boolean }) => is_this);
    expect(own).toEqual([
      expect.objectContaining({ device: 'Chrome trên Windows', network: '203.0.113.0/24' }),
    ]);
    const { rows } = await at.door.db.query('select sid from sign_in_sessions');
    for (const { sid } of rows) expect(JSON.stringify(list.body)).not.toContain(sid);
  });

  test('ends one, or all others, of one’s own only', async () => {
    const [here, there] = [await signedIn('other'), await signedIn('other')];
    const editors = await sessionsOf(at.desk.accounts.treasurer);
    const list = await at.desk.send(there, 'GET', '/users/sessions');
    const { id } = list.body['sessions'].find(({ is_this }: { is_this: boolean }) => is_this);
    const foreign = await at.desk.send(here, 'POST', '/users/sessions/end', { id: editors[0] });
    expect(foreign.body['ended']).toBe(0);
    expect(await at.door.who(at.desk.cookie('treasurer'))).toBe('treasurer');
    expect((await at.desk.send(here, 'POST', '/users/sessions/end', { id })).body['ended']).toBe(1);
    expect(await at.door.who(there)).toBeNull();
    const third = await signedIn('other');
    await at.desk.send(here, 'POST', '/users/sessions/end', { others: true });
    expect([await at.door.who(third), await at.door.who(here)]).toEqual([null, 'contributor']);
  });

  test('of another is for administrators', async () => {
    const cookie = await signedIn('other');
    const path = `/users/${at.desk.accounts.other}/sessions`;
    for (const sender of ['approver', 'editor', 'auditor', 'nobody'] as const) {
      expect((await at.desk.rest(sender, 'GET', path)).status).toBeGreaterThanOrEqual(401);
      expect(
        (await at.desk.rest(sender, 'POST', `${path}/end`, { all: true })).status,
      ).toBeGreaterThanOrEqual(401);
    }
    expect(await at.door.who(cookie)).toBe('contributor');
    expect((await at.desk.rest('admin', 'GET', path)).body['sessions'].length).toBeGreaterThan(0);
    expect((await at.desk.rest('admin', 'POST', `${path}/end`, { all: true })).status).toBe(200);
    expect(await at.door.who(cookie)).toBeNull();
  });

  const sessionsOf = async (id: number) => {
    const { rows } = await at.door.db.query('select public_id from sign_in_sessions where user_id = $1', [
      id,
    ]);
    return rows.map(({ public_id }) => public_id as string);
  };
});

test('a session that nobody has used for twelve hours has ended', async () => {
  const cookie = await signedIn('other');
  const idle = (time: string) =>
    at.door.db.query(`update sign_in_sessions set last_seen_at = now() - $2::interval where user_id = $1`, [
      at.desk.accounts.other,
      time,
    ]);
  await idle('11 hours 59 minutes');
  expect(await at.door.who(cookie)).toBe('contributor');
  await idle('12 hours 1 minute');
  expect(await at.door.who(cookie)).toBeNull();
});

test('a session in daily use has ended after seven days, cannot be prolonged, and is listed no more', async () => {
  const cookie = await signedIn('other');
  const ownId = (await at.desk.send(cookie, 'GET', '/users/sessions')).body['sessions'].find(
    ({ is_this }: { is_this: boolean }) => is_this,
  ).id;
  const begun = (time: string) =>
    at.door.db.query(`update sign_in_sessions set began_at = now() - $2::interval where public_id = $1`, [
      ownId,
      time,
    ]);
  const listed = async () => {
    const { body } = await at.desk.rest('admin', 'GET', `/users/${at.desk.accounts.other}/sessions`);
    return body['sessions'].some(({ id }: { id: string }) => id === ownId);
  };
  await begun('6 days 23 hours');
  expect((await at.desk.send(cookie, 'POST', '/users/refresh-token')).status).toBe(200);
  expect([await at.door.who(cookie), await listed()]).toEqual(['contributor', true]);
  await begun('7 days 1 minute');
  expect((await at.desk.send(cookie, 'POST', '/users/refresh-token')).status).toBe(401);
  expect([await at.door.who(cookie), await listed()]).toEqual([null, false]);
});

test('a sign-in from a new device is mailed, from a known one not', async () => {
  await at.door.db.query('delete from mail_outbox');
  const first = await at.door.logIn(mailOf('other'), PASSWORD, { from: '203.0.113.9' });
  const subject = 'Đăng nhập Cổng Đoàn từ thiết bị mới';
  const [text = ''] = await mailsTo('other', subject);
  expect(text).toContain('203.0.113.0/24');
  const device = first.headers
    .getSetCookie()
    .find((cookie) => cookie.startsWith('cong-doan-may='))!
    .split(';')[0]!;
  await at.door.logIn(mailOf('other'), PASSWORD, { cookies: device, from: '198.51.100.4' });
  expect(await mailsTo('other', subject)).toHaveLength(1);
});

test('sign-ins, refusals and ended sessions are in the log', async () => {
  await at.door.logIn(mailOf('other'), 'khong-phai-mat-khau');
  await at.desk.send(await signedIn('other'), 'POST', '/users/logout');
  const { rows } = await at.door.db.query(
    `select event, actor from audit_log where subject_kind = 'users' and subject_id = $1 order by seq desc limit 3`,
    [String(at.desk.accounts.other)],
  );
  expect(rows).toEqual([
    { event: 'signed-out', actor: at.desk.accounts.other },
    { event: 'signed-in', actor: at.desk.accounts.other },
    { event: 'sign-in-failed', actor: null },
  ]);
});
