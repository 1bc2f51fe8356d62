import { beforeAll, describe, expect, test } from 'vitest';

const right = {
  DATABASE_URL: 'postgres://desk:secret@localhost:5432/desk',
  PAYLOAD_SECRET: 'x'.repeat(40),
};

let readDeskEnv: typeof import('#cms/env.ts').readDeskEnv;
beforeAll(async () => {
  // The module reads the environment of its process when it is imported.
  Object.assign(process.env, right);
  ({ readDeskEnv } = await import('#cms/env.ts'));
});

describe('the environment of the desk', () => {
  test('needs only the database and the secret', () => {
    const env = readDeskEnv(right);
    expect(env).toMatchObject({ CMS_URL: 'http://localhost:3000', SITE_URL: 'http://localhost:4321' });
  });

  test('takes the addresses from the ports, unless they are given', () => {
    expect(readDeskEnv({ ...right, CMS_PORT: '3041' }).CMS_URL).toBe('http://localhost:3041');
    expect(readDeskEnv({ ...right, CMS_URL: 'https://desk.example.vn/x' }).CMS_URL).toBe(
      'https://desk.example.vn',
    );
  });

  test.each([
    ['DATABASE_URL', 'mysql://x'],
    ['DATABASE_URL', ''],
    ['PAYLOAD_SECRET', 'short'],
    ['CMS_PORT', '99999'],
    ['CMS_PORT', 'abc'],
    ['CMS_URL', 'ftp://x'],
    ['PAYLOAD_DROP_DATABASE', 'true'],
  ])('names %s when it is %s', (name, value) => {
    expect(() => readDeskEnv({ ...right, [name]: value })).toThrow(name);
  });
});
