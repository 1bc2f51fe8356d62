import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort } from '#tests/support/free-port.ts';
import { untilListening } from '#tests/support/until-listening.ts';
import { ask } from './ask.ts';
import { fixtureSite, HOME, type FixtureSite } from './fixture-site.ts';

let site: FixtureSite;

beforeAll(async () => {
  site = await fixtureSite();
  await mkdir(join(site.folder, 'site'));
  await symlink(site.shelfDir, join(site.folder, 'site/shelf'));
});
afterAll(() => site.remove());

function serve(port: number | string) {
  const { PATH, NODE_ENV } = process.env;
  const env = { PATH, NODE_ENV, PORT: String(port), DATA_DIR: site.folder, LOG_LEVEL: 'warn' };
  const child = spawn(process.execPath, ['site/server/serve.ts'], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const said: string[] = [];
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  return { child, said, ended: once(child, 'exit') as Promise<[code: number | null]> };
}

test.each(['SIGTERM', 'SIGINT'] as const)(
  'the process serves the shelf, and ends cleanly at %s',
  async (signal) => {
    const port = await freePort();
    const { child, ended } = serve(port);
    await untilListening(port, child);
    expect((await ask(port, { path: '/' })).body).toBe(HOME);
    child.kill(signal);
    expect((await ended)[0]).toBe(0);
  },
);

test('a second process on the same port ends at once, and says what to do', async () => {
  const port = await freePort();
  const first = serve(port);
  await untilListening(port, first.child);
  const second = serve(port);
  expect((await second.ended)[0]).toBe(1);
  expect(second.said.join('')).toMatch(new RegExp(`^Cổng ${port} đang có chương trình khác dùng`, 'u'));
  first.child.kill();
  await first.ended;
});

test('a setting that makes no sense is named', async () => {
  const { ended, said } = serve('eighty');
  expect((await ended)[0]).toBe(1);
  expect(said.join('')).toMatch(/PORT: /u);
});
