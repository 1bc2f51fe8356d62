import { afterAll, beforeAll, expect, test } from 'vitest';
import { ensureAdmin, randomPassword } from '#cms/users/ensure-admin.ts';
import { openDesk, type Desk } from '#tests/support/desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
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
  expect((await login('ban.bt@desk.test', second.password)).body.user.role).toBe('admin');
});

test('an editor becomes an administrator, locked out or not', async () => {
  for (let i = 0; i < 5; i += 1) await login('editor@desk.test', 'sai-mat-khau-roi');
  const { password } = await ensureAdmin(desk.payload, { email: 'editor@desk.test' });
  expect((await login('editor@desk.test', password)).body.user.role).toBe('admin');
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
