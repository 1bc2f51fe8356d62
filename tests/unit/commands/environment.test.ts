import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readSettings } from '../../../.commands/environment.ts';
import { describeFailure } from '../../../.commands/failure.ts';

let checkout: string;

beforeEach(() => {
  checkout = mkdtempSync(join(tmpdir(), 'cong-doan-env-'));
});
afterEach(() => rmSync(checkout, { recursive: true, force: true }));

test('without any variable everything has a default', () => {
  const settings = readSettings({}, checkout);
  expect(settings).toMatchObject({
    port: 4321,
    cmsPort: 3000,
    siteUrl: 'http://localhost:4321',
    cmsUrl: 'http://localhost:3000',
    previewUrl: 'http://localhost:4322',
    dataDir: join(checkout, '.data'),
    databaseUrl: undefined,
  });
});

test('a secret is made once, kept for its owner alone, and the same next time', () => {
  const first = readSettings({}, checkout).childEnv['PAYLOAD_SECRET'];
  expect(first).toHaveLength(64);
  expect(readSettings({}, checkout).childEnv['PAYLOAD_SECRET']).toBe(first);
  expect(statSync(join(checkout, '.data/payload-secret')).mode & 0o777).toBe(0o600);
  const second = readSettings({}, checkout).childEnv['PREVIEW_SECRET'];
  expect(second).toHaveLength(64);
  expect(second).not.toBe(first);
});

test('.env is read, and a variable that is set wins over it', () => {
  writeFileSync(join(checkout, '.env'), 'PORT=5001\nCMS_PORT="5002"\n# PORT=5003\n');
  expect(readSettings({}, checkout)).toMatchObject({ port: 5001, cmsPort: 5002 });
  expect(readSettings({ PORT: '6001' }, checkout)).toMatchObject({ port: 6001, cmsPort: 5002 });
});

test('an empty variable counts as not set', () => {
  expect(readSettings({ DATABASE_URL: '', PORT: '' }, checkout)).toMatchObject({
    port: 4321,
    databaseUrl: undefined,
  });
});

test('every wrong variable is named, with what is expected of it', () => {
  const text = complaint({
    PORT: 'chín',
    DATABASE_URL: 'mysql://x/y',
    PAYLOAD_SECRET: 'short',
    SITE_URL: 'example.vn',
  });
  expect(text).toContain('PORT: phải là một số cổng');
  expect(text).toContain('DATABASE_URL: phải có dạng postgres://');
  expect(text).toContain('PAYLOAD_SECRET: phải là chuỗi ngẫu nhiên');
  expect(text).toContain('SITE_URL: phải có dạng http://');
});

test('site, desk and previews on one port are refused', () => {
  expect(complaint({ PORT: '4000', CMS_PORT: '4000' })).toContain('ba cổng khác nhau');
  expect(complaint({ PORT: '4000', PREVIEW_PORT: '4000' })).toContain('ba cổng khác nhau');
});

test('a data folder that cannot be written is named, with what to do', () => {
  writeFileSync(join(checkout, 'tệp'), '');
  expect(complaint({ DATA_DIR: 'tệp/data' })).toMatch(/Không ghi được vào thư mục dữ liệu .*tệp\/data/);
});

test('.env.example lists every variable that any part reads', () => {
  const example = readFileSync(new URL('../../../.env.example', import.meta.url), 'utf8');
  const files = ['../../../.commands/environment.ts', '../../../cms/env.ts', '../../../site/env.ts'];
  const read = files.flatMap((file) => {
    const source = readFileSync(new URL(file, import.meta.url), 'utf8');
    return [...source.matchAll(/^ {2,4}([A-Z][A-Z_]+):/gm)].map(([, name]) => name!);
  });
  const inside = [
    'PAYLOAD_DROP_DATABASE',
    'PAYLOAD_CONFIG_PATH',
    'NEXT_TELEMETRY_DISABLED',
    'ASTRO_TELEMETRY_DISABLED',
  ];
  const missing = [...new Set(read)].filter(
    (name) => !inside.includes(name) && !example.includes(`#${name}=`),
  );
  expect(read).toContain('DATABASE_URL');
  expect(missing).toEqual([]);
});

function complaint(environment: Record<string, string>): string {
  try {
    readSettings(environment, checkout);
  } catch (error) {
    return describeFailure(error);
  }
  throw new Error('was accepted');
}
