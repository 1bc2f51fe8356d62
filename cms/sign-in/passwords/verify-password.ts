import crypto from 'node:crypto';
import { promisify } from 'node:util';

/* As Payload 3.90 hashes, cms/sign-in's tests compare: PBKDF2, a quarter of a second of CPU each. */

const CURRENT = { prefix: 'pbkdf2-sha256-v1:', iterations: 600_000, bytes: 32 };

/** Whoever is not served within so many hashes had better come again. */
const LONGEST_QUEUE = 12;

/** What an account that does not exist is compared with: as much work, and never right. */
const NOBODY: StoredPassword = {
  hash: CURRENT.prefix + crypto.randomBytes(CURRENT.bytes).toString('hex'),
  salt: crypto.randomBytes(32).toString('hex'),
};

export interface StoredPassword {
  hash: string | null;
  salt: string | null;
}

let last: Promise<unknown> = Promise.resolve();
let waiting = 0;

/** Whether a further password can be looked at soon. */
export const isHashingBusy = (): boolean => waiting >= LONGEST_QUEUE;

/**
 * Whether a password is the stored one. Takes the same time whether there is an account or not, and
 * one after the other: a flood of logins leaves the other core to the editors.
 */
export function isRightPassword(password: string, stored: StoredPassword | undefined): Promise<boolean> {
  waiting += 1;
  const turn = last.then(() => compare(password, stored)).finally(() => (waiting -= 1));
  last = turn.catch(() => undefined);
  return turn;
}

async function compare(password: string, stored: StoredPassword | undefined): Promise<boolean> {
  const isCurrent = !!stored?.salt && !!stored.hash?.startsWith(CURRENT.prefix);
  const { hash, salt } = isCurrent ? stored : NOBODY;
  const wanted = Buffer.from(hash!.slice(CURRENT.prefix.length), 'hex');
  const pbkdf2 = promisify(crypto.pbkdf2);
  const given = await pbkdf2(password, salt!, CURRENT.iterations, CURRENT.bytes, 'sha256');
  return wanted.length === given.length && crypto.timingSafeEqual(wanted, given) && isCurrent;
}
