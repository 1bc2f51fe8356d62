import type { Stats } from 'node:fs';
import { expect, test } from 'vitest';
import { FileMemory } from '#site/server/file-memory.ts';

const stats = (ino: number) => ({ ino, size: 10, mtimeMs: 1, ctimeMs: 1 }) as Stats;
const file = (ino = 1) => ({ stats: stats(ino), etag: `"${ino}"`, bytes: Buffer.alloc(10) });

test('a file that was replaced is not recalled', () => {
  const memory = new FileMemory(100);
  memory.remember('a', file(1));
  expect(memory.recall('a', stats(1))?.etag).toBe('"1"');
  expect(memory.recall('a', stats(2))).toBeUndefined();
});

test('when the room is full, the file that was not used for longest goes', () => {
  const memory = new FileMemory(25);
  memory.remember('a', file());
  memory.remember('b', file());
  memory.recall('a', stats(1));
  memory.remember('c', file());
  expect(['a', 'b', 'c'].filter((name) => memory.recall(name, stats(1)))).toEqual(['a', 'c']);
});

test('a file remembered twice takes its room once', () => {
  const memory = new FileMemory(20);
  memory.remember('a', file());
  for (let i = 0; i < 5; i += 1) memory.remember('b', file());
  expect(memory.recall('a', stats(1))).toBeDefined();
});

test('a file larger than the whole room is not kept', () => {
  const memory = new FileMemory(5);
  memory.remember('a', file());
  expect(memory.recall('a', stats(1))).toBeUndefined();
});
