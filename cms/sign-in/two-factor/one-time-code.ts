import { Secret, TOTP } from 'otpauth';

/* RFC 6238 as every authenticator app knows it: SHA-1, six digits, 30 seconds. */

const STEP_SECONDS = 30;
const ISSUER = 'Cổng Đoàn';
/** A clock that is half a minute off, or a code typed slowly. */
const STEPS_AROUND = 1;

const totpOf = (secret: string, label?: string) =>
  new TOTP({
    issuer: ISSUER,
    ...(label ? { label } : {}),
    secret: Secret.fromBase32(secret),
    algorithm: 'SHA1',
    digits: 6,
    period: STEP_SECONDS,
  });

/** 160 bits in base 32, as an app takes them. */
export const newSecret = (): string => new Secret({ size: 20 }).base32;

/** Bits that were made elsewhere, as an app takes them. */
export const secretOf = (bits: Buffer): string => new Secret({ buffer: new Uint8Array(bits).buffer }).base32;

/** What the QR code holds. */
export const otpauthAddress = (secret: string, email: string): string => totpOf(secret, email).toString();

/** The code of a moment, in milliseconds. */
export const codeAt = (secret: string, at: number): string => totpOf(secret).generate({ timestamp: at });

/** The time step that a code belongs to, among those around now; undefined if it belongs to none. */
export function stepOf(secret: string, code: string, now: number): number | undefined {
  const digits = code.replace(/\s/gu, '');
  if (!/^\d{6}$/u.test(digits)) return undefined;
  const delta = totpOf(secret).validate({ token: digits, timestamp: now, window: STEPS_AROUND });
  return delta === null ? undefined : Math.floor(now / 1000 / STEP_SECONDS) + delta;
}
