import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

interface LimitedProcess {
  /** What it runs, from the top of the checkout. */
  file: string;
  /** Of JavaScript's own memory. Megabytes. */
  heapMb: number;
  /** What it may hold in all. Bytes. */
  memory: number;
  /** What it prints is thrown away, unless it answers that way. */
  stdout?: 'pipe' | 'ignore';
}

const PRLIMIT = '/usr/bin/prlimit';

/**
 * Starts a process for work on what strangers have made: a small heap, no environment but what Node
 * needs (so no secrets), no core dumps, and on Linux a limit on its memory by the kernel. RLIMIT_DATA
 * and not RLIMIT_AS, under which Node does not start: it reserves far more address space than it uses.
 */
export function startLimitedProcess({
  file,
  heapMb,
  memory,
  stdout = 'ignore',
}: LimitedProcess): ChildProcess {
  const node = [process.execPath, `--max-old-space-size=${heapMb}`, upwards(file)];
  const limited = process.platform === 'linux' && existsSync(PRLIMIT);
  const command = limited ? [PRLIMIT, `--data=${memory}`, '--core=0', '--', ...node] : node;
  return spawn(command[0]!, command.slice(1), {
    stdio: ['ignore', stdout, 'pipe', 'ipc'],
    serialization: 'advanced',
    env: bareEnvironment(),
  });
}

function bareEnvironment(): NodeJS.ProcessEnv {
  const { PATH, SystemRoot, NODE_ENV } = process.env;
  return { NODE_ENV, ...(PATH && { PATH }), ...(SystemRoot && { SystemRoot }), MALLOC_ARENA_MAX: '2' };
}

/** Next bundles the desk elsewhere, so the file is looked for from the working directory upwards. */
function upwards(file: string): string {
  for (let folder = process.cwd(); ; folder = dirname(folder)) {
    const found = join(/* turbopackIgnore: true */ folder, file);
    if (existsSync(found)) return found;
    if (folder === dirname(folder))
      throw new Error(`${file} was not found from ${process.cwd()} upwards: start the desk in its checkout.`);
  }
}
