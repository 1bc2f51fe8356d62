import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockHolder, takeLock } from '../../../.commands/processes/lock.ts';

let dataDir: string;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'cong-doan-lock-'));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

test('a folder is taken once; the second comer reads who has it', async () => {
  const other = spawn(process.execPath, ['-e', 'setInterval(() => 1, 1000)', '.commands/start.ts']);
  writeFileSync(join(dataDir, 'running.json'), JSON.stringify({ pid: other.pid, command: 'npm start' }));
  expect(() => takeLock(dataDir, 'npm start')).toThrow(
    `"npm start" đang chạy với thư mục dữ liệu này (tiến trình ${other.pid})`,
  );
  other.kill();
  await new Promise((ended) => other.on('exit', ended));
  expect(takeLock(dataDir, 'npm start').wasStale).toBe(true);
});

test('after letting go the folder is free', () => {
  const lock = takeLock(dataDir, 'npm start');
  expect(lock.wasStale).toBe(false);
  lock.release();
  expect(lockHolder(dataDir)).toBeUndefined();
  expect(takeLock(dataDir, 'npm start').wasStale).toBe(false);
});

test('a stranger who has the pid of a dead start holds nothing', () => {
  const stranger = spawn('sleep', ['30']);
  writeFileSync(join(dataDir, 'running.json'), JSON.stringify({ pid: stranger.pid, command: 'npm start' }));
  expect(lockHolder(dataDir)).toBeUndefined();
  stranger.kill();
});

test('a lock cut short by a power failure is stale', () => {
  writeFileSync(join(dataDir, 'running.json'), '{"pid":12');
  expect(takeLock(dataDir, 'npm start').wasStale).toBe(true);
});
