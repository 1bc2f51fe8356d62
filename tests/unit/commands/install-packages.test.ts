import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isInstalled } from '../../../.commands/install-packages.mjs';

let checkout: string;

const LOCK = {
  '': {},
  'node_modules/a': { version: '1.0.0' },
  'node_modules/b-darwin': { version: '2.0.0', optional: true },
};

beforeEach(() => {
  checkout = mkdtempSync(join(tmpdir(), 'cong-doan-install-'));
  write('package-lock.json', LOCK);
});
afterEach(() => rmSync(checkout, { recursive: true, force: true }));

test('a bare clone is not installed', () => {
  expect(isInstalled(checkout)).toBe(false);
});

test('an interrupted install, which has no record yet, is not installed', () => {
  mkdirSync(join(checkout, 'node_modules/a'), { recursive: true });
  expect(isInstalled(checkout)).toBe(false);
});

test('an install made by hand is known by the record that npm writes last', () => {
  write('node_modules/.package-lock.json', { 'node_modules/a': { version: '1.0.0' } });
  expect(isInstalled(checkout)).toBe(true);
});

test('after the lock file changed, packages are installed again', () => {
  write('node_modules/.package-lock.json', { 'node_modules/a': { version: '1.0.0' } });
  expect(isInstalled(checkout)).toBe(true);
  write('package-lock.json', { ...LOCK, 'node_modules/a': { version: '1.0.1' } });
  expect(isInstalled(checkout)).toBe(false);
});

test('an optional package of another version is not let through', () => {
  write('node_modules/.package-lock.json', {
    'node_modules/a': { version: '1.0.0' },
    'node_modules/b-darwin': { version: '1.9.0' },
  });
  expect(isInstalled(checkout)).toBe(false);
});

function write(file: string, packages: object): void {
  mkdirSync(join(checkout, file, '..'), { recursive: true });
  writeFileSync(join(checkout, file), JSON.stringify({ packages }));
}
