import { spawn, type ChildProcess } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../.commands/processes/ports.ts';

const checkout = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Vitest global set-up of the browser tests: the whole system, started by the very command a person
 * types, on sample content, with ports and folders of its own. The tests find it by
 * E2E_SITE_URL, E2E_DESK_URL, E2E_EMAIL and E2E_PASSWORD; set these to test a system that runs already.
 */
export default async function setUp(): Promise<(() => Promise<void>) | undefined> {
  if (process.env['E2E_SITE_URL']) return undefined;
  const folder = await mkdtemp(join(tmpdir(), 'cong-doan-e2e-'));
  // Root lends PostgreSQL another account, which must be able to enter.
  await chmod(folder, 0o711);
  const [port, cmsPort, previewPort] = [await freePort(), await freePort(), await freePort()];
  const child = spawn(process.execPath, [join(checkout, '.commands/start.ts')], {
    cwd: checkout,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URL: '',
      SITE_URL: '',
      CMS_URL: '',
      PORT: String(port),
      CMS_PORT: String(cmsPort),
      PREVIEW_URL: '',
      PREVIEW_PORT: String(previewPort),
      DATA_DIR: join(folder, 'data'),
      MEDIA_DIR: join(folder, 'media'),
    },
  });
  const screen = await closingScreen(child);
  Object.assign(process.env, {
    E2E_SITE_URL: `http://localhost:${port}`,
    E2E_DESK_URL: `http://localhost:${cmsPort}`,
    E2E_EMAIL: /Thư điện tử +(\S+)/u.exec(screen)![1],
    E2E_KEYRING: join(folder, 'keyring.json'),
    E2E_PASSWORD: /Mật khẩu +(\S+)/u.exec(screen)![1],
  });
  return async () => {
    await ended(child);
    await rm(folder, { recursive: true, force: true });
  };
}

/** Everything the command said until it says how to stop it, which is when all parts are up. */
function closingScreen(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (chunk: Buffer) => {
      said += chunk.toString('utf8');
      if (/Dừng tất cả/u.test(said)) resolve(said);
    };
    child.stdout!.on('data', hear);
    child.stderr!.on('data', hear);
    child.on('exit', (code) => reject(new Error(`npm start ended with ${code}:\n${said}`)));
  });
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.on('exit', () => resolve());
    child.kill('SIGTERM');
  });
}
