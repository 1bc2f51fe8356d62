import { once } from 'node:events';
import { expect, test } from 'vitest';
import { Complaint } from '#cms/processes/complaint.ts';
import { startLimitedProcess } from '#cms/processes/start-limited-process.ts';

const READER = 'cms/word-import/reading/read-process.ts';
const MB = 1024 * 1024;

test.for([
  { what: 'of the heap', heapMb: 2, memory: 1024 * MB, isLinuxOnly: false },
  { what: 'of the kernel', heapMb: 256, memory: 8 * MB, isLinuxOnly: true },
])(
  'a process over the limit $what ends as one with too much to do',
  async ({ isLinuxOnly, ...limits }, { skip }) => {
    skip(isLinuxOnly && process.platform !== 'linux');
    const child = startLimitedProcess({ file: READER, ...limits });
    const complaint = new Complaint(child);
    const [, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
    expect(complaint.isTooMuch(signal)).toBe(true);
  },
);

test('a process that was killed had too much to do', async () => {
  const child = startLimitedProcess({ file: READER, heapMb: 256, memory: 1024 * MB });
  const complaint = new Complaint(child);
  child.kill('SIGKILL');
  const [, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
  expect(complaint.isTooMuch(signal)).toBe(true);
});

test('what a process complains of is kept, and is no matter of memory by itself', async () => {
  const child = startLimitedProcess({ file: READER, heapMb: 256, memory: 1024 * MB });
  const complaint = new Complaint(child);
  // Not a file: the reader throws.
  child.send({ not: 'a file' });
  const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  expect({ code, signal }).not.toEqual({ code: 0, signal: null });
  expect(complaint.text).not.toBe('');
  expect(complaint.isTooMuch(signal)).toBe(false);
});

test('a file that is not in the checkout is named', () => {
  expect(() => startLimitedProcess({ file: 'cms/no-such-file.ts', heapMb: 64, memory: MB })).toThrow(
    /cms\/no-such-file\.ts was not found/u,
  );
});
