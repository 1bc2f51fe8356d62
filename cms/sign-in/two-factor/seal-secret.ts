import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { SECRETS_KEY } from '../derived-keys.ts';

const IV_BYTES = 12;
const TAG_BYTES = 16;

/** Encrypts the secret of an account's one-time codes; in another account's row it does not open. */
export function sealSecret(userId: number, secret: string): Buffer {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', SECRETS_KEY, iv).setAAD(Buffer.from(String(userId)));
  const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]);
}

/** @throws {Error} if it was tampered with, or sealed under another PAYLOAD_SECRET */
export function openSecret(userId: number, sealed: Buffer): string {
  const iv = sealed.subarray(0, IV_BYTES);
  const tag = sealed.subarray(IV_BYTES, IV_BYTES + TAG_BYTES);
  const decipher = createDecipheriv('aes-256-gcm', SECRETS_KEY, iv, { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(String(userId))).setAuthTag(tag);
  try {
    const text = Buffer.concat([decipher.update(sealed.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]);
    return text.toString('utf8');
  } catch (error) {
    throw new Error(
      `The second factor of user ${userId} does not open: PAYLOAD_SECRET is another one than when it was stored, or the row was changed. Reset it: npm run create-admin -- --reset-two-factor --email …`,
      { cause: error },
    );
  }
}
