import type { ChildProcess } from 'node:child_process';
import { Complaint } from '#cms/processes/complaint.ts';
import { startLimitedProcess } from '#cms/processes/start-limited-process.ts';
import type { ReadWord } from './read-docx.ts';
import type { WordAnswer } from './read-process.ts';
import { READ_HEAP_MB, READ_MEMORY, READ_TIME } from './word-limits.ts';
import { WordRefused } from './word-refused.ts';

const READER = {
  file: 'cms/word-import/reading/read-process.ts',
  heapMb: READ_HEAP_MB,
  memory: READ_MEMORY,
};

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
  const child = startLimitedProcess(READER);
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
  const complaint = new Complaint(child);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('message', (message) => resolve(message as WordAnswer));
    child.once('exit', (code, signal) => {
      reject(
        complaint.isTooMuch(signal)
          ? new WordRefused('bomb')
          : new Error(`The Word reader ended with code ${code}. ${complaint.text}`),
      );
    });
    child.send(new Uint8Array(bytes), (error) => error && reject(error));
  });
}
