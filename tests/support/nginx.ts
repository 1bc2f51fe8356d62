import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { unpackDebianPackages } from './debian-packages.ts';
import { freePort } from './free-port.ts';
import { untilListening } from './until-listening.ts';

/** An nginx that may be started; `brotli` is its module for files that lie compressed on the disk. */
export interface Nginx {
  program: string;
  brotli?: string;
}

const MODULE = 'usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const PACKAGES = ['nginx', 'libnginx-mod-http-brotli-static', 'libbrotli1'];

/** Unpacked once, kept beside other test data. */
const UNPACKED = resolve('.data/test-nginx');

/**
 * The machine's own nginx, or Debian's packages unpacked into a folder (nothing is installed, no
 * service is touched). Undefined where neither is possible; the reason is printed, so that a
 * skipped test does not go unnoticed.
 */
export async function findNginx(): Promise<Nginx | undefined> {
  for (const root of ['/', UNPACKED]) {
    const program = join(root, 'usr/sbin/nginx');
    if (existsSync(program))
      return { program, ...(existsSync(join(root, MODULE)) && { brotli: join(root, MODULE) }) };
  }
  try {
    const program = join(UNPACKED, 'usr/sbin/nginx');
    await unpackDebianPackages(PACKAGES, UNPACKED, () => promisify(execFile)(program, ['-v']));
    return { program, brotli: join(UNPACKED, MODULE) };
  } catch (error) {
    console.warn(
      `nginx.conf IS NOT TESTED: no nginx here, and none could be unpacked (${(error as Error).message})`,
    );
    return undefined;
  }
}

export interface RunningNginx {
  port: number;
  stop(): Promise<void>;
}

/** Starts nginx with site/server/nginx.conf over a shelf, `portal` being the port of our own server. */
export async function startNginx(nginx: Nginx, shelfDir: string, portal: number): Promise<RunningNginx> {
  const folder = await mkdtemp(join(tmpdir(), 'nginx-test-'));
  const port = await freePort();
  await writeFile(join(folder, 'site.conf'), await siteConfiguration(nginx, shelfDir, port, portal));
  await writeFile(join(folder, 'nginx.conf'), wholeConfiguration(nginx, folder));
  const child = spawn(
    nginx.program,
    ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  await untilListening(port, child).catch(async (error: Error) => {
    const log = await readFile(join(folder, 'error.log'), 'utf8').catch(() => '');
    throw new Error(`${error.message}\n${complaint}\n${log}`);
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

async function siteConfiguration({ brotli }: Nginx, shelfDir: string, port: number, portal: number) {
  const values: Record<string, string> = {
    SITE_HOST: 'localhost',
    LISTEN: `127.0.0.1:${port}`,
    TLS: '',
    SHELF_DIR: shelfDir,
    PORTAL: `127.0.0.1:${portal}`,
    BROTLI_STATIC: brotli ? 'brotli_static on;' : '',
  };
  const template = await readFile('site/server/nginx.conf', 'utf8');
  return template.replace(
    /\$\{(SITE_HOST|LISTEN|TLS|SHELF_DIR|PORTAL|BROTLI_STATIC)\}/gu,
    (_, name: string) => values[name]!,
  );
}

/** What a machine's nginx.conf holds around the site: here in the foreground, as whoever runs the test. */
function wholeConfiguration({ brotli }: Nginx, folder: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `
${brotli ? `load_module ${brotli};` : ''}
daemon off;
worker_processes 1;
pid ${folder}/nginx.pid;
${process.getuid?.() === 0 ? 'user root;' : ''}
events { worker_connections 512; }
http {
  access_log off;
  ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  include ${folder}/site.conf;
}
`;
}
