import { createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { env } from '#cms/env.ts';

/** A key of its own for each purpose, so that what one of them gives away says nothing of the others. */
const derive = (purpose: string) =>
  Buffer.from(hkdfSync('sha256', env.PAYLOAD_SECRET, 'cong-doan', `sign-in/${purpose}`, 32));

/** Encrypts the secrets of one-time codes. */
export const SECRETS_KEY = derive('second-factor-secrets');

const ACCOUNTS_KEY = derive('accounts-in-tries');
const OFFERS_KEY = derive('offers-to-tickets');
const RECOVERY_KEY = derive('recovery-codes');

const hmac = (key: Buffer, text: string) => createHmac('sha256', key).update(text).digest();

/** Names an account in the list of tries, also one that does not exist. */
export const accountKey = (email: string): Buffer => hmac(ACCOUNTS_KEY, email.trim().toLowerCase());

/** A recovery code is random enough that no slow hash is needed. */
export const recoveryHash = (userId: number, code: string): Buffer =>
  hmac(RECOVERY_KEY, `${userId}:${code.toLowerCase().replace(/[^a-z0-9]/gu, '')}`);

/**
 * The 160 bits of a secret offered to the holder of a ticket: the same however often the page is
 * loaded, since a phone drops it while its owner looks at the app; another one for every ticket.
 */
export const ticketSecret = (hash: Buffer): Buffer =>
  createHmac('sha256', OFFERS_KEY).update(hash).digest().subarray(0, 20);

/** 256 random bits for a cookie or a link. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is stored of a token. */
export const tokenHash = (token: string): Buffer => createHash('sha256').update(token).digest();
