import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isAlive } from '../../../.commands/processes/is-alive.ts';
import { startService, type Service, type ServiceSpec } from '../../../.commands/processes/service.ts';

let folder: string;
let service: Service | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cong-doan-service-'));
});
afterEach(async () => {
  await service?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const READY = "process.send({ type: 'ready' }); setInterval(() => 1, 1000);";

test('a service is ready when it says so, and writes to its log', async () => {
  service = startService(spec(`console.log('xin chào'); ${READY}`));
  await service.ready;
  await service.stop();
  expect(readFileSync(join(folder, 'log'), 'utf8')).toBe('xin chào\n');
});

test('a service that ends by itself is started again, and the trouble is told', async () => {
  const troubles: string[] = [];
  const body = `require('node:fs').appendFileSync(${JSON.stringify(join(folder, 'runs'))}, 'x');
    ${READY} setTimeout(() => process.exit(3), 100);`;
  service = startService(spec(body, { onTrouble: (line) => troubles.push(line) }));
  await service.ready;
  await expect.poll(() => readFileSync(join(folder, 'runs'), 'utf8'), { timeout: 5000 }).toBe('xx');
  expect(troubles[0]).toMatch(/Phần thử dừng bất thường \(mã 3\), chạy lại sau 1 giây\. Nhật ký: .*log/);
});

test('a service that never gets up fails with the end of its log', async () => {
  service = startService(spec("console.error('thiếu tệp'); process.exit(1);"));
  await expect(service.ready).rejects.toMatchObject({
    message: 'Phần thử không khởi động được (mã 1).',
    help: expect.arrayContaining(['thiếu tệp']),
  });
}, 20_000);

test('a stopped service is not started again', async () => {
  service = startService(spec(READY));
  await service.ready;
  await service.stop();
  await pause(1300);
  expect(readFileSync(join(folder, 'log'), 'utf8')).toBe('');
});

test('restarting gives a new process', async () => {
  const pids = join(folder, 'pids');
  service = startService(
    spec(`require('node:fs').appendFileSync(${JSON.stringify(pids)}, process.pid + ' '); ${READY}`),
  );
  await service.ready;
  await service.restart();
  const read = () => readFileSync(pids, 'utf8').trim().split(' ').map(Number);
  await expect.poll(() => read().length, { timeout: 5000 }).toBe(2);
  expect(isAlive(read()[0]!)).toBe(false);
  expect(isAlive(read()[1]!)).toBe(true);
});

test('progress is passed on', async () => {
  const heard: number[][] = [];
  service = startService(
    spec(`process.send({ type: 'progress', done: 2, all: 5 }); ${READY}`, {
      onProgress: (...both) => heard.push(both),
    }),
  );
  await service.ready;
  expect(heard).toEqual([[2, 5]]);
});

function spec(body: string, more: Partial<ServiceSpec> = {}): ServiceSpec {
  const file = join(folder, 'part.cjs');
  writeFileSync(file, body);
  const { PATH } = process.env;
  return {
    label: 'Phần thử',
    args: [file],
    env: { PATH },
    logFile: join(folder, 'log'),
    ready: 'message',
    onTrouble: () => 'told',
    ...more,
  };
}
