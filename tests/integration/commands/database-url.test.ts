import { createServer } from 'node:net';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkDatabase } from '../../../.commands/postgres/check-database.ts';
import { describeFailure } from '../../../.commands/failure.ts';
import { freePort } from '../../../.commands/processes/ports.ts';
import { createDatabase, type TestDatabase } from '#tests/support/postgres.ts';

/** What a person reads whose DATABASE_URL is wrong. */

let database: TestDatabase;

beforeAll(async () => {
  database = await createDatabase();
});
afterAll(() => database.drop());

test('a good database is accepted, with its version', async () => {
  const { version, warnings } = await checkDatabase(database.url);
  expect(version).toMatch(/^1[5-9]\.\d+$/);
  expect(warnings).toEqual([]);
});

test('nobody listening: says where, and what to check', async () => {
  const text = await complaint(at({ port: String(await freePort()) }));
  expect(text).toMatch(/Không kết nối được PostgreSQL ở 127\.0\.0\.1:\d+/);
  expect(text).toContain('Kiểm tra PostgreSQL đang chạy');
});

test('a host that does not exist: says so', async () => {
  expect(await complaint(at({ hostname: 'khong-co.invalid' }))).toContain(
    'Không tìm thấy máy chủ cơ sở dữ liệu khong-co.invalid',
  );
});

test('a wrong password: names the role, hides the password', async () => {
  const text = await complaint(at({ password: 'bi-mat-sai' }));
  expect(text).toContain('từ chối tài khoản "postgres"');
  expect(text).not.toContain('bi-mat-sai');
});

test('a missing database: says how to create it', async () => {
  const text = await complaint(at({ pathname: '/khong_co' }));
  expect(text).toContain('Chưa có cơ sở dữ liệu "khong_co"');
  expect(text).toContain('createdb');
});

test('a role that may not create tables: says which right it lacks', async () => {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query("create role chi_doc login password 'chi-doc'");
  try {
    expect(await complaint(at({ username: 'chi_doc', password: 'chi-doc' }))).toContain(
      '"chi_doc" không được tạo bảng',
    );
  } finally {
    await client.query('drop role chi_doc');
    await client.end();
  }
});

test('a port where something else listens: gives up in seconds', async () => {
  const silent = createServer().listen(0, '127.0.0.1');
  await new Promise((listening) => silent.on('listening', listening));
  const { port } = silent.address() as { port: number };
  expect(await complaint(at({ port: String(port) }))).toContain('Không kết nối được PostgreSQL');
  silent.close();
});

function at(
  change: Partial<Record<'hostname' | 'port' | 'username' | 'password' | 'pathname', string>>,
): string {
  return Object.assign(new URL(database.url), change).href;
}

async function complaint(url: string): Promise<string> {
  try {
    await checkDatabase(url);
  } catch (error) {
    return describeFailure(error);
  }
  throw new Error('was accepted');
}
