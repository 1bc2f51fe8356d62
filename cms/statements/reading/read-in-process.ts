import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { ProcessOrder } from './read-process.ts';
import type { ReadMessage } from './read-statement.ts';
import { READ_HEAP_MB, READ_MEMORY, READ_TIME } from './statement-limits.ts';
import { StatementRefused } from './statement-refused.ts';

const PRLIMIT = '/usr/bin/prlimit';
const FILE = 'cms/statements/reading/read-process.ts';

/**
 * `readStatement` in a process of its own. Leaving the loop early ends the process.
 * @throws {StatementRefused} where the statement is refused, or is more than the limits allow
 * @throws {Error} if the process fails otherwise
 */
export async function* readInProcess(order: ProcessOrder): AsyncGenerator<ReadMessage> {
  const child = startReader();
  const ending = endOf(child);
  // Awaited below; until then a failure must not count as unhandled.
  ending.catch(() => undefined);
  const timer = setTimeout(() => child.kill('SIGKILL'), READ_TIME);
  try {
    child.send(order);
    for await (const line of createInterface({ input: child.stdout!, crlfDelay: Infinity })) {
      const message = JSON.parse(line) as ReadMessage | { type: 'refused'; message: string };
      if (message.type === 'refused') throw new StatementRefused(message.message);
      yield message;
    }
    await ending;
  } finally {
    clearTimeout(timer);
    child.kill('SIGKILL');
  }
}

function startReader(): ChildProcess {
  const node = [process.execPath, `--max-old-space-size=${READ_HEAP_MB}`, readerFile()];
  const limited = process.platform === 'linux' && existsSync(PRLIMIT);
  const command = limited ? [PRLIMIT, `--data=${READ_MEMORY}`, '--core=0', '--', ...node] : node;
  return spawn(command[0]!, command.slice(1), {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    serialization: 'advanced',
    env: bareEnvironment(),
  });
}

function bareEnvironment(): NodeJS.ProcessEnv {
  const { PATH, SystemRoot, NODE_ENV } = process.env;
  return { NODE_ENV, ...(PATH && { PATH }), ...(SystemRoot && { SystemRoot }), MALLOC_ARENA_MAX: '2' };
}

function endOf(child: ChildProcess): Promise<void> {
  let complaint = '';
  child.stderr!.on('data', (chunk: Buffer) => (complaint = (complaint + chunk.toString()).slice(-2000)));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      if (code === 0) return resolve();
      const tooMuch =
        signal !== null ||
        /heap out of memory|ERR_WORKER_OUT_OF_MEMORY|Cannot allocate|allocation failed/u.test(complaint);
      reject(
        tooMuch
          ? new StatementRefused(
              'Tệp quá lớn hoặc quá phức tạp để đọc. Hãy xuất sao kê theo từng khoảng thời gian ngắn hơn.',
            )
          : new Error(`The statement reader ended with code ${code}. ${complaint}`),
      );
    });
  });
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
