import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '#tests/support/free-port.ts';
import { findNginx, startNginx } from '#tests/support/nginx.ts';
import type { Figure } from './figures.ts';
import type { PortalOfSize } from './portal-of-size.ts';
import { startReady, stop } from './processes.ts';

const PAGES = 200;
const SECONDS = 5;

/** Requests a second of our web server beside nginx with one worker, on the same shelf, brotli accepted. */
export async function serve(portal: PortalOfSize): Promise<Figure[]> {
  const paths = somePaths(portal.shelfDir);
  const port = await freePort();
  const server = await startReady('site/server/serve.ts', { ...portal.env, PORT: String(port) });
  const ours = await load(port, paths);
  const figures: Figure[] = [{ what: 'our web server', value: ours, unit: 'requests/s' }];
  const nginx = await findNginx();
  if (nginx) {
    const running = await startNginx(nginx, portal.shelfDir, port);
    const theirs = await load(running.port, paths);
    await running.stop();
    figures.push(
      { what: 'nginx, one worker', value: theirs, unit: 'requests/s' },
      { what: 'our web server, share of nginx', value: (100 * ours) / theirs, unit: '%' },
    );
  }
  await stop(server);
  return figures;
}

function somePaths(shelfDir: string): string[] {
  const folder = join(shelfDir, 'current/tin-tuc');
  const names = readdirSync(folder).filter((name) => /-\d+$/u.test(name));
  return ['/', ...names.slice(0, PAGES).map((name) => `/tin-tuc/${name}/`)];
}

/** The load comes from a process of its own, or it would measure itself. */
async function load(port: number, paths: string[]): Promise<number> {
  const child = spawn(process.execPath, ['tests/bench/load.ts', String(port), String(SECONDS)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.end(JSON.stringify(paths));
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  await new Promise((resolve) => child.once('exit', resolve));
  return Number(said);
}
