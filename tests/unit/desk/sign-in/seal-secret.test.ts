import { describe, expect, test } from 'vitest';

Object.assign(process.env, {
  DATABASE_URL: 'postgres://desk:secret@localhost:5432/desk',
  PAYLOAD_SECRET: 'x'.repeat(40),
});
const { openSecret, sealSecret } = await import('#cms/sign-in/two-factor/seal-secret.ts');
const { newRecoveryCodes } = await import('#cms/sign-in/two-factor/recovery-codes.ts');
const { recoveryHash } = await import('#cms/sign-in/derived-keys.ts');

describe('a stored secret', () => {
  test('opens for its own account, looks different each time and shows nothing', () => {
    const [one, other] = [sealSecret(7, 'GEZDGNBV'), sealSecret(7, 'GEZDGNBV')];
    expect(openSecret(7, one)).toBe('GEZDGNBV');
    expect(one.equals(other)).toBe(false);
    expect(one.toString('latin1')).not.toContain('GEZD');
  });

  test('moved to another account, or with any bit changed, does not open', () => {
    const sealed = sealSecret(7, 'GEZDGNBV');
    expect(() => openSecret(8, sealed)).toThrow('user 8');
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = Buffer.from(sealed);
      changed[at]! ^= 1;
      expect(() => openSecret(7, changed)).toThrow('--reset-two-factor');
    }
  });
});

test('ten recovery codes differ, and are known again however they are typed', () => {
  const codes = newRecoveryCodes();
  expect(new Set(codes).size).toBe(10);
  for (const code of codes) expect(code).toMatch(/^[a-z2-9]{5}(?:-[a-z2-9]{5}){2}$/u);
  const [code = ''] = codes;
  const typed = code.toUpperCase().replace(/-/gu, ' ');
  expect(recoveryHash(7, typed).equals(recoveryHash(7, code))).toBe(true);
  expect(recoveryHash(8, code).equals(recoveryHash(7, code))).toBe(false);
});
