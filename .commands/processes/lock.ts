import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../failure.ts';
import { isAlive } from './is-alive.ts';

/** Held while a command owns a data folder; `wasStale` if its last owner died without letting go. */
export interface Lock {
  wasStale: boolean;
  release: () => void;
}

interface Holder {
  pid: number;
  command: string;
}

/**
 * Takes the data folder for this process, so that two starts never fight over it.
 * @throws {Failure} naming the process that holds it.
 */
export function takeLock(dataDir: string, command: string): Lock {
  mkdirSync(dataDir, { recursive: true });
  const file = join(dataDir, 'running.json');
  const holder = lockHolder(dataDir);
  if (holder) {
    throw new Failure(`"${holder.command}" đang chạy với thư mục dữ liệu này (tiến trình ${holder.pid}).`, [
      'Dừng nó bằng Ctrl-C ở cửa sổ của nó, hoặc: ' + `kill ${holder.pid}`,
      `Muốn chạy song song: đặt DATA_DIR, PORT và CMS_PORT khác (đang dùng ${dataDir}).`,
    ]);
  }
  const wasStale = read(file) !== undefined;
  rmSync(file, { force: true });
  writeFileSync(file, JSON.stringify({ pid: process.pid, command } satisfies Holder), { flag: 'wx' });
  const release = () => {
    if (read(file)?.pid === process.pid) rmSync(file, { force: true });
  };
  return { wasStale, release };
}

/** The living command that holds a data folder, if any. */
export function lockHolder(dataDir: string): Holder | undefined {
  const holder = read(join(dataDir, 'running.json'));
  return holder && isOurs(holder.pid) ? holder : undefined;
}

function read(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    // Cut short by a power failure: whoever wrote it is gone.
    if (error instanceof SyntaxError) return { pid: 0, command: '' };
    throw error;
  }
}

/** A pid can belong to a stranger after a restart of the machine, so its command line is looked at. */
function isOurs(pid: number): boolean {
  if (pid <= 0 || !isAlive(pid)) return false;
  if (process.platform === 'win32') return true;
  try {
    return execFileSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' }).includes('.commands');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return true;
    return false;
  }
}
