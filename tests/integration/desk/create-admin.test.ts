import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDesk, PASSWORD, type Desk } from '#tests/support/desk.ts';

// They read the environment, which `openDesk` sets.
let ensureAdmin: typeof import('#cms/users/ensure-admin.ts').ensureAdmin;
let randomPassword: typeof import('#cms/users/ensure-admin.ts').randomPassword;
let resetSecondFactor: typeof import('#cms/users/reset-second-factor.ts').resetSecondFactor;
let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
  ({ ensureAdmin, randomPassword } = await import('#cms/users/ensure-admin.ts'));
  ({ resetSecondFactor } = await import('#cms/users/reset-second-factor.ts'));
});
afterAll(() => desk?.close());

const login = (email: string, password: string) =>
  desk.rest('nobody', 'POST', '/users/login', { email, password });

test('an administrator is made once, and made again only gets a new password', async () => {
  const first = await ensureAdmin(desk.payload, { email: ' Ban.BT@desk.test ' });
  expect(first).toMatchObject({ outcome: 'created', email: 'ban.bt@desk.test' });
  const second = await ensureAdmin(desk.payload, { email: 'ban.bt@desk.test' });
  expect(second.outcome).toBe('renewed');
  expect((await login('ban.bt@desk.test', first.password)).status).toBe(401);
  expect((await login('ban.bt@desk.test', second.password)).body['secondStep']).toBe('enrol');
});

test('an editor becomes an administrator, locked out or not', async () => {
  for (let i = 0; i < 5; i += 1) await login('editor@desk.test', 'sai-mat-khau-roi');
  const { password } = await ensureAdmin(desk.payload, { email: 'editor@desk.test' });
  expect((await login('editor@desk.test', password)).body['secondStep']).toBe('enrol');
  const { role } = await desk.payload.findByID({
    collection: 'users',
    id: desk.accounts.editor,
    overrideAccess: true,
  });
  expect(role).toBe('admin');
});

test('a suspended administrator is back in, with the codes there were', async () => {
  await desk.payload.update({
    collection: 'users',
    id: desk.accounts.approver,
    data: { suspendedAt: new Date().toISOString() },
    overrideAccess: true,
  });
  const { password } = await ensureAdmin(desk.payload, { email: 'approver@desk.test' });
  expect((await login('approver@desk.test', password)).body['secondStep']).toBe('code');
});

test('lost codes are taken away: sessions end, the password stays, codes are set up anew', async () => {
  expect((await desk.rest('admin', 'GET', '/users/me')).body['user'].role).toBe('admin');
  expect(await resetSecondFactor(desk.payload, ' Admin@desk.test')).toBe(true);
  expect((await desk.rest('admin', 'GET', '/users/me')).body['user']).toBeNull();
  expect((await login('admin@desk.test', PASSWORD)).body['secondStep']).toBe('enrol');
  expect(await resetSecondFactor(desk.payload, 'la@desk.test')).toBe(false);
});

test('a short password is refused', async () => {
  await expect(ensureAdmin(desk.payload, { email: 'x@desk.test', password: 'ngan' })).rejects.toThrow();
});

test('random passwords are long, differ, and have no letters that look alike', () => {
  const passwords = new Set(Array.from({ length: 200 }, randomPassword));
  expect(passwords.size).toBe(200);
  for (const password of passwords)
    expect(password).toMatch(/^([a-hj-km-np-z2-9]{5}-){3}[a-hj-km-np-z2-9]{5}$/u);
});
