import { execFileSync } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Failure } from '../failure.ts';
import { isAlive } from '../processes/is-alive.ts';
import { run } from '../processes/run.ts';
import { BARE_ENVIRONMENT } from './bare-environment.ts';
import type { Place } from './place.ts';

export interface Running {
  pid: number;
  port: number;
}

/**
 * The server that runs on this cluster, by its pid file checked for truth: the process lives and is
 * PostgreSQL on this very folder. A pid file that lies (power cut, a reused pid) is removed, since
 * PostgreSQL itself would refuse to start beside it.
 */
export async function findRunning(place: Place): Promise<Running | undefined> {
  const file = join(place.cluster, 'postmaster.pid');
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  if (text === undefined) return undefined;
  const lines = text.split('\n');
  const pid = Number(lines[0]);
  if (pid > 0 && isPostgresOn(pid, place.cluster)) return { pid, port: Number(lines[3]) };
  await rm(file, { force: true });
  return undefined;
}

function isPostgresOn(pid: number, cluster: string): boolean {
  if (process.platform === 'win32') return isAlive(pid);
  try {
    const command = execFileSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' });
    return command.includes('postgres') && command.includes(cluster);
  } catch (error) {
    // `ps` ends with 1 when there is no such process.
    if ((error as { status?: number }).status === 1) return false;
    return isAlive(pid);
  }
}

/** Starts the server apart from our terminal (Ctrl-C must not reach it) and waits until it takes connections. */
export async function startServer(
  place: Place,
  port: number,
  settings: Record<string, string>,
): Promise<void> {
  const options = Object.entries({ port: String(port), ...settings }).map(
    ([name, value]) => `-c ${name}=${value}`,
  );
  for (let attempt = 1; ; attempt++) {
    const started = await pgCtl(place, [
      'start',
      '-w',
      '-t',
      '120',
      '-l',
      join(place.home, 'start.log'),
      '-o',
      options.join(' '),
    ]);
    if (started.code === 0) return;
    const log = await readFile(join(place.home, 'start.log'), 'utf8').catch(() => '');
    // The children of a killed server need a moment to notice and let go of its memory.
    const memoryInUse = log.slice(-2000).includes('pre-existing shared memory block');
    if (!memoryInUse || attempt === 10) throw notStarted(place, `${started.output}\n${log.slice(-1500)}`);
    await pause(1000);
  }
}

function notStarted(place: Place, output: string): Failure {
  const log = join(place.home, 'log');
  return new Failure('PostgreSQL không khởi động được.', [...output.trim().split('\n'), `Nhật ký: ${log}`]);
}

/** Ends the server: at once for its clients, without losing anything committed. */
export async function stopServer(place: Place): Promise<void> {
  if (!(await findRunning(place))) return;
  const fast = await pgCtl(place, ['stop', '-m', 'fast', '-w', '-t', '30']);
  if (fast.code === 0 || !(await findRunning(place))) return;
  await pgCtl(place, ['stop', '-m', 'immediate', '-w', '-t', '10']);
}

function pgCtl({ binaries, cluster, home, account }: Place, args: string[]) {
  return run(binaries.pgCtl, [...args, '-D', cluster], {
    cwd: home,
    env: BARE_ENVIRONMENT,
    uid: account?.uid,
    gid: account?.gid,
  });
}
