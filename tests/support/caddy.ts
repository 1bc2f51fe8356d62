import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { unpackDebianPackages } from './debian-packages.ts';
import { freePort } from './free-port.ts';
import { untilListening } from './until-listening.ts';

const UNPACKED = resolve('.data/test-caddy');

/** The machine's own Caddy, or Debian's unpacked into a folder; undefined, and loudly so, where neither works. */
export async function findCaddy(): Promise<string | undefined> {
  const unpacked = join(UNPACKED, 'usr/bin/caddy');
  for (const program of ['/usr/bin/caddy', unpacked]) if (existsSync(program)) return program;
  try {
    await unpackDebianPackages(['caddy'], UNPACKED, () => promisify(execFile)(unpacked, ['version']));
    return unpacked;
  } catch (error) {
    console.warn(
      `Caddyfile IS NOT TESTED: no Caddy here, and none could be unpacked (${(error as Error).message})`,
    );
    return undefined;
  }
}

/** Starts Caddy with site/server/Caddyfile over a shelf, `portal` being the port of our own server. */
export async function startCaddy(program: string, shelfDir: string, portal: number) {
  const folder = await mkdtemp(join(tmpdir(), 'caddy-test-'));
  const port = await freePort();
  const env = {
    ...process.env,
    HOME: folder,
    XDG_DATA_HOME: folder,
    XDG_CONFIG_HOME: folder,
    SITE_ADDRESS: `http://:${port}`,
    SHELF_DIR: shelfDir,
    PORTAL: `127.0.0.1:${portal}`,
  };
  const args = ['run', '--config', 'site/server/Caddyfile', '--adapter', 'caddyfile'];
  const child = spawn(program, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  await untilListening(port, child).catch((error: Error) => {
    throw new Error(`${error.message}\n${complaint}`);
  });
  return {
    port,
    async stop() {
      const gone = new Promise((exited) => child.once('exit', exited));
      child.kill('SIGTERM');
      await gone;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
