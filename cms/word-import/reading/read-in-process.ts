import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ReadWord } from './read-docx.ts';
import type { WordAnswer } from './read-process.ts';
import { READ_HEAP_MB, READ_MEMORY, READ_TIME } from './word-limits.ts';
import { WordRefused } from './word-refused.ts';

const PRLIMIT = '/usr/bin/prlimit';
const FILE = 'cms/word-import/reading/read-process.ts';

let last: Promise<unknown> = Promise.resolve();

/**
 * `readDocx` in a process of its own; one file after the other, so that ten of them need no more memory
 * than one.
 * @throws {WordRefused} where the file is refused, or is more than the limits allow
 * @throws {Error} if the process fails otherwise
 */
export function readInProcess(bytes: Buffer): Promise<ReadWord> {
  const turn = last.then(() => read(bytes));
  last = turn.catch(() => undefined);
  return turn;
}

async function read(bytes: Buffer): Promise<ReadWord> {
  const child = startReader();
  const timer = setTimeout(() => child.kill('SIGKILL'), READ_TIME);
  try {
    const answer = await answerOf(child, bytes);
    if ('refused' in answer) throw new WordRefused(answer.refused);
    return answer.read;
  } finally {
    clearTimeout(timer);
    child.kill('SIGKILL');
  }
}

function answerOf(child: ChildProcess, bytes: Buffer): Promise<WordAnswer> {
  let complaint = '';
  child.stderr!.on('data', (chunk: Buffer) => (complaint = (complaint + chunk.toString()).slice(-2000)));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('message', (message) => resolve(message as WordAnswer));
    child.once('exit', (code, signal) => {
      const isTooMuch =
        signal !== null || /out of memory|Cannot allocate|allocation failed/iu.test(complaint);
      reject(
        isTooMuch
          ? new WordRefused('bomb')
          : new Error(`The Word reader ended with code ${code}. ${complaint}`),
      );
    });
    child.send(new Uint8Array(bytes), (error) => error && reject(error));
  });
}

function startReader(): ChildProcess {
  const node = [process.execPath, `--max-old-space-size=${READ_HEAP_MB}`, readerFile()];
  const limited = process.platform === 'linux' && existsSync(PRLIMIT);
  const command = limited ? [PRLIMIT, `--data=${READ_MEMORY}`, '--core=0', '--', ...node] : node;
  return spawn(command[0]!, command.slice(1), {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    serialization: 'advanced',
    env: bareEnvironment(),
  });
}

function bareEnvironment(): NodeJS.ProcessEnv {
  const { PATH, SystemRoot, NODE_ENV } = process.env;
  return { NODE_ENV, ...(PATH && { PATH }), ...(SystemRoot && { SystemRoot }), MALLOC_ARENA_MAX: '2' };
}

/** Next bundles the desk elsewhere, so the file is looked for from the working directory upwards. */
function readerFile(): string {
  for (let folder = process.cwd(); ; folder = dirname(folder)) {
    const file = join(/* turbopackIgnore: true */ folder, FILE);
    if (existsSync(file)) return file;
    if (folder === dirname(folder))
      throw new Error(`${FILE} was not found from ${process.cwd()} upwards: start the desk in its checkout.`);
  }
}
