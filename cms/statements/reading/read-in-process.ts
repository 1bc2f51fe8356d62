import type { ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { Complaint } from '#cms/processes/complaint.ts';
import { startLimitedProcess } from '#cms/processes/start-limited-process.ts';
import type { ProcessOrder } from './read-process.ts';
import type { ReadMessage } from './read-statement.ts';
import { READ_HEAP_MB, READ_MEMORY, READ_TIME } from './statement-limits.ts';
import { StatementRefused } from './statement-refused.ts';

const READER = {
  file: 'cms/statements/reading/read-process.ts',
  heapMb: READ_HEAP_MB,
  memory: READ_MEMORY,
  stdout: 'pipe',
} as const;

/**
 * `readStatement` in a process of its own. Leaving the loop early ends the process.
 * @throws {StatementRefused} where the statement is refused, or is more than the limits allow
 * @throws {Error} if the process fails otherwise
 */
export async function* readInProcess(order: ProcessOrder): AsyncGenerator<ReadMessage> {
  const child = startLimitedProcess(READER);
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

function endOf(child: ChildProcess): Promise<void> {
  const complaint = new Complaint(child);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      if (code === 0) return resolve();
      reject(
        complaint.isTooMuch(signal)
          ? new StatementRefused(
              'Tệp quá lớn hoặc quá phức tạp để đọc. Hãy xuất sao kê theo từng khoảng thời gian ngắn hơn.',
            )
          : new Error(`The statement reader ended with code ${code}. ${complaint.text}`),
      );
    });
  });
}
