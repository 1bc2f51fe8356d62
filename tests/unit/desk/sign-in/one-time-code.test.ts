import { describe, expect, test } from 'vitest';
import { codeAt, newSecret, otpauthAddress, stepOf } from '#cms/sign-in/two-factor/one-time-code.ts';

/** "12345678901234567890" in base 32: the secret of RFC 6238, appendix B. */
const RFC_SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

describe('one-time codes', () => {
  test.each([
    [59, '94287082'],
    [1111111109, '07081804'],
    [1111111111, '14050471'],
    [1234567890, '89005924'],
    [2000000000, '69279037'],
    [20000000000, '65353130'],
  ])('at %i s are those of RFC 6238, appendix B, in six digits', (seconds, eightDigits) => {
    expect(codeAt(RFC_SECRET, seconds * 1000)).toBe(eightDigits.slice(2));
    expect(stepOf(RFC_SECRET, eightDigits.slice(2), seconds * 1000)).toBe(Math.floor(seconds / 30));
  });

  test('are taken one step early or late, not two, and say which step they are', () => {
    const now = 1_800_000_015_000;
    const step = Math.floor(now / 30_000);
    const of = (steps: number) => stepOf(RFC_SECRET, codeAt(RFC_SECRET, now + steps * 30_000), now);
    expect([of(-2), of(-1), of(0), of(1), of(2)]).toEqual([undefined, step - 1, step, step + 1, undefined]);
  });

  test('may be typed with a space; anything but six digits is none', () => {
    const now = 59_000;
    expect(stepOf(RFC_SECRET, '287 082', now)).toBe(1);
    for (const typed of ['', '28708', '2870820', '28708a', '２８７０８２', '-87082', '287082.0'])
      expect(stepOf(RFC_SECRET, typed, now)).toBeUndefined();
  });

  test('have secrets of 160 bits that differ, and an address that names desk and person', () => {
    const [one, other] = [newSecret(), newSecret()];
    expect(one).toMatch(/^[A-Z2-7]{32}$/u);
    expect(one).not.toBe(other);
    const address = new URL(otpauthAddress(one, 'hoa@example.vn'));
    expect(decodeURIComponent(address.pathname)).toContain('Cổng Đoàn:hoa@example.vn');
    expect(address.searchParams.get('secret')).toBe(one);
  });
});
