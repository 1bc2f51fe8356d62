import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a person who signs in again would still have: the app with its secret, the browser's cookies. */
export interface Key {
  secret?: string | undefined;
  cookies?: string | undefined;
}

/** One for all test files that run against the same system: a one-time code counts once. */
const FILE = process.env['E2E_KEYRING'] ?? join(tmpdir(), 'cong-doan-e2e-keyring.json');

export function keyOf(email: string): Key {
  return read()[email] ?? {};
}

export function keepKey(email: string, key: Key): void {
  writeFileSync(FILE, JSON.stringify({ ...read(), [email]: key }), { mode: 0o600 });
}

function read(): Record<string, Key> {
  try {
    return JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, Key>;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
}
