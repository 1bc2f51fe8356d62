import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { JOB_MEMORY } from './upload-limits.ts';

const PRLIMIT = '/usr/bin/prlimit';
const FILE = 'cms/media/image-process.ts';

/**
 * Starts the image process: a small heap, no environment but what Node needs (so no secrets), no
 * core dumps, and on Linux a limit on its memory by the kernel. RLIMIT_DATA and not RLIMIT_AS,
 * under which Node does not start: it reserves far more address space than it uses.
 */
export function startImageProcess(): ChildProcess {
  const node = [process.execPath, '--max-old-space-size=256', processFile()];
  const limited = process.platform === 'linux' && existsSync(PRLIMIT);
  const command = limited ? [PRLIMIT, `--data=${JOB_MEMORY}`, '--core=0', '--', ...node] : node;
  return spawn(command[0]!, command.slice(1), {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    serialization: 'advanced',
    env: bareEnvironment(),
  });
}

function bareEnvironment(): NodeJS.ProcessEnv {
  const { PATH, SystemRoot, NODE_ENV } = process.env;
  return {
    NODE_ENV,
    ...(PATH && { PATH }),
    ...(SystemRoot && { SystemRoot }),
    MALLOC_ARENA_MAX: '2',
  };
}

/** Next bundles the desk elsewhere, so the file is looked for from the working directory upwards. */
function processFile(): string {
  for (let folder = process.cwd(); ; folder = dirname(folder)) {
    const file = join(/* turbopackIgnore: true */ folder, FILE);
    if (existsSync(file)) return file;
    if (folder === dirname(folder))
      throw new Error(`${FILE} was not found from ${process.cwd()} upwards: start the desk in its checkout.`);
  }
}
