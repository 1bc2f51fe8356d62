import { beforeEach, describe, expect, test } from 'vitest';
import { PASSWORD } from '#tests/support/desk.ts';
import { atTheDoor, mailOf, sessionIn } from './at-the-door.ts';

const at = atTheDoor();
beforeEach(() => at.door.db.query('delete from mail_outbox'));

const ask = (email: string, from = '203.0.113.5') =>
  at.desk.send(undefined, 'POST', '/users/forgotten', { email }, { 'x-forwarded-for': from });
const set = (token: string, password: string) =>
  at.desk.rest('nobody', 'POST', '/users/new-password', { token, password });

async function links(email: string): Promise<string[]> {
  const { rows } = await at.door.db.query(
    'select body_text from mail_outbox where recipient = $1 order by id',
    [email],
  );
  return rows.flatMap(({ body_text }) => /\/admin\/mat-khau-moi#(\S+)/u.exec(body_text)?.[1] ?? []);
}

async function aLink(email: string): Promise<string> {
  await ask(email);
  return (await links(email)).at(-1)!;
}

const FRESH = 'bon-con-meo-ngu-trua';

describe('a link for a forgotten password', () => {
  test('sets a password once, ends all sessions, and signs nobody in', async () => {
    const cookie = sessionIn(await at.door.logIn(mailOf('editor')));
    const token = await aLink(mailOf('editor'));
    const done = await set(token, FRESH);
    expect(done.status).toBe(200);
    expect(done.headers.getSetCookie()).toEqual([]);
    expect(await at.door.who(cookie)).toBeNull();
    expect((await at.door.logIn(mailOf('editor'), FRESH)).status).toBe(200);
    expect((await set(token, `${FRESH}-lan-hai`)).status).toBe(400);
    expect((await at.door.logIn(mailOf('editor'), FRESH)).status).toBe(200);
  });

  test('leaves the second step to be taken', async () => {
    expect((await set(await aLink(mailOf('approver')), FRESH)).status).toBe(200);
    const first = await at.door.logIn(mailOf('approver'), FRESH);
    expect(first.body).toMatchObject({ user: null, secondStep: 'code' });
    expect(sessionIn(first)).toBeUndefined();
  });

  test('used by twenty at the same moment sets one password', async () => {
    const token = await aLink(mailOf('other'));
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) => set(token, `mat-khau-so-${n}-cua-ai-do`)),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  test('is not used up by a password that will not do', async () => {
    const token = await aLink(mailOf('treasurer'));
    expect((await set(token, 'ngan')).body['errors'][0].message).toContain('12 ký tự');
    expect((await set(token, FRESH)).status).toBe(200);
  });

  test('ends after 30 minutes, when a newer one is sent, and for a suspended account', async () => {
    const old = await aLink(mailOf('auditor'));
    const newer = await aLink(mailOf('auditor'));
    expect(newer).not.toBe(old);
    expect((await set(old, FRESH)).status).toBe(400);
    await at.door.db.query(`update password_resets set expires_at = now() where used_at is null`);
    expect((await set(newer, FRESH)).status).toBe(400);
    const third = await aLink(mailOf('auditor'));
    await at.door.db.query(`update users set suspended_at = now() where id = $1`, [at.desk.accounts.auditor]);
    expect((await set(third, FRESH)).status).toBe(400);
    await at.door.db.query('delete from mail_outbox');
    await ask(mailOf('auditor'));
    expect(await links(mailOf('auditor'))).toEqual([]);
    await at.door.db.query(`update users set suspended_at = null where id = $1`, [at.desk.accounts.auditor]);
  });

  test('is stored as a hash, and made up is worth nothing', async () => {
    const token = await aLink(mailOf('auditor'));
    const { rows } = await at.door.db.query(`select r::text as row from password_resets r`);
    expect(rows.map(({ row }) => row).join()).not.toContain(token);
    expect((await set('x'.repeat(43), FRESH)).status).toBe(400);
    expect((await set('', FRESH)).status).toBe(400);
  });

  test('is sent three times at most, and not to an address without an account', async () => {
    for (let asked = 0; asked < 6; asked += 1) await ask(mailOf('auditor'));
    expect(await links(mailOf('auditor'))).toHaveLength(3);
    await ask('la@desk.test');
    expect(await links('la@desk.test')).toEqual([]);
  });

  test('the password that was set for an account stays until then', async () => {
    await ask(mailOf('admin'));
    expect((await at.door.logIn(mailOf('admin'), PASSWORD)).body['secondStep']).toBe('code');
  });
});
