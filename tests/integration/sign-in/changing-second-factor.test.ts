import { describe, expect, test } from 'vitest';
import { codeAt } from '#cms/sign-in/two-factor/one-time-code.ts';
import { PASSWORD } from '#tests/support/desk.ts';
import { atTheDoor, mailOf, sessionIn } from './at-the-door.ts';

const at = atTheDoor();

describe('whoever is signed in', () => {
  test('sets codes up only with the password, and then signs in with them', async () => {
    const begin = (body: object) => at.desk.rest('editor', 'POST', '/users/two-factor/begin', body);
    expect((await begin({})).status).toBe(403);
    expect((await begin({ password: 'khong-phai-mat-khau' })).status).toBe(403);
    const secret = (await begin({ password: PASSWORD })).body['secret'] as string;
    const other = sessionIn(await at.door.logIn(mailOf('editor')))!;
    const confirm = await at.desk.rest('editor', 'POST', '/users/two-factor/confirm', {
      code: codeAt(secret, Date.now()),
    });
    expect(confirm.body['recoveryCodes']).toHaveLength(10);
    expect(await at.door.who(at.desk.cookie('editor'))).toBe('editor');
    expect(await at.door.who(other)).toBeNull();
    expect((await at.door.logIn(mailOf('editor'))).body['secondStep']).toBe('code');
    await at.door.db.query('update second_factors set last_step = 0');
    const remove = (code: string) =>
      at.desk.rest('editor', 'POST', '/users/two-factor/remove', { password: PASSWORD, code });
    expect((await remove('000000')).status).toBe(403);
    expect((await remove(codeAt(secret, Date.now()))).status).toBe(200);
    expect((await at.door.logIn(mailOf('editor'))).body['secondStep']).toBeUndefined();
  });

  test('changes the app only with a code of the one in use', async () => {
    const begin = (body: object) => at.desk.rest('approver', 'POST', '/users/two-factor/begin', body);
    expect((await begin({ password: PASSWORD })).status).toBe(403);
    expect((await begin({ password: PASSWORD, code: await at.door.code('approver') })).status).toBe(200);
  });

  test('cannot do without them as an approver', async () => {
    const body = { password: PASSWORD, code: await at.door.code('approver') };
    expect((await at.desk.rest('approver', 'POST', '/users/two-factor/remove', body)).status).toBe(403);
  });
});

describe('an administrator', () => {
  test('resets the codes of another: sessions end, the log and the person are told, it is set up anew', async () => {
    const cookie = at.desk.cookie('approver');
    expect(await at.door.who(cookie)).toBe('approver');
    const path = `/users/${at.desk.accounts.approver}/two-factor/reset`;
    for (const sender of ['editor', 'approver', 'auditor', 'nobody'] as const)
      expect((await at.desk.rest(sender, 'POST', path)).status).toBeGreaterThanOrEqual(401);
    expect(await at.door.who(cookie)).toBe('approver');
    expect((await at.desk.rest('admin', 'POST', path)).status).toBe(200);
    expect(await at.door.who(cookie)).toBeNull();
    expect((await at.door.logIn(mailOf('approver'))).body['secondStep']).toBe('enrol');
    const mails = await at.door.db.query(
      `select 1 from mail_outbox where recipient = $1 and body_text like '%Quản trị viên vừa xóa%'`,
      [mailOf('approver')],
    );
    expect(mails.rowCount).toBe(1);
    const log = await at.door.db.query(
      `select actor, subject_id from audit_log where event = 'second-factor-reset' and actor = $1`,
      [at.desk.accounts.admin],
    );
    expect(log.rows).toEqual([
      { actor: at.desk.accounts.admin, subject_id: String(at.desk.accounts.approver) },
    ]);
  });

  test('does not reset the own ones', async () => {
    const answer = await at.desk.rest('admin', 'POST', `/users/${at.desk.accounts.admin}/two-factor/reset`);
    expect(answer.status).toBe(403);
    expect(await at.door.who(at.desk.cookie('admin'))).toBe('admin');
  });
});
