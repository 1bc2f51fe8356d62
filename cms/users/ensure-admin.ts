import { randomInt } from 'node:crypto';
import type { Payload } from 'payload';
import type pg from 'pg';
import { accountKey } from '#cms/sign-in/derived-keys.ts';

/** Without letters and digits that are taken for one another when copied by hand. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

export interface AdminWanted {
  email: string;
  name?: string;
  /** At least 12 characters; a random one is made where none is given. */
  password?: string;
}

export interface AdminMade {
  outcome: 'created' | 'renewed';
  email: string;
  password: string;
}

/**
 * Makes an administrator; an existing account with this address gets the role, the password, and
 * an end to its suspension and to the wait after wrong tries. Running it twice changes nothing but the password.
 * @throws {ValidationError} for a malformed address or a short password
 */
export async function ensureAdmin(payload: Payload, wanted: AdminWanted): Promise<AdminMade> {
  const email = wanted.email.trim().toLowerCase();
  const password = wanted.password ?? randomPassword();
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: email } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  });
  const [known] = docs;
  if (known) {
    await payload.update({
      collection: 'users',
      id: known.id,
      data: { role: 'admin', password, suspendedAt: null },
      depth: 0,
      overrideAccess: true,
    });
    await forgetTries(payload, email);
    return { outcome: 'renewed', email, password };
  }
  const name = wanted.name ?? 'Quản trị';
  await payload.create({
    collection: 'users',
    data: { email, name, password, role: 'admin' },
    depth: 0,
    overrideAccess: true,
  });
  return { outcome: 'created', email, password };
}

async function forgetTries(payload: Payload, email: string): Promise<void> {
  const { pool } = payload.db as unknown as { pool: pg.Pool };
  await pool.query('delete from sign_in_tries where account = $1', [accountKey(email)]);
}

/** Four groups of five letters: 99 bits. */
export function randomPassword(): string {
  const letters = Array.from({ length: 20 }, () => LETTERS[randomInt(LETTERS.length)]);
  return letters.join('').replace(/.{5}(?!$)/gu, '$&-');
}
