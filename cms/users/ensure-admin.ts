import { randomInt } from 'node:crypto';
import type { Payload } from 'payload';

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
 * an end to its lock-out. Running it twice changes nothing but the password.
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
      data: { role: 'admin', password, loginAttempts: 0, lockUntil: null },
      depth: 0,
      overrideAccess: true,
    });
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

/** Four groups of five letters: 99 bits. */
export function randomPassword(): string {
  const letters = Array.from({ length: 20 }, () => LETTERS[randomInt(LETTERS.length)]);
  return letters.join('').replace(/.{5}(?!$)/gu, '$&-');
}
