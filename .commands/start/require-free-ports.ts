import { setTimeout as pause } from 'node:timers/promises';
import type { Settings } from '../environment.ts';
import { Failure } from '../failure.ts';
import { isPortFree } from '../processes/ports.ts';

/** After an unclean end the parts of the last start need a moment to notice and leave. */
const LEAVING_MS = 12_000;

/** @throws {Failure} if a port is taken, before anything is started. */
export async function requireFreePorts(
  { port, cmsPort, previewPort }: Settings,
  afterCrash: boolean,
): Promise<void> {
  const deadline = Date.now() + (afterCrash ? LEAVING_MS : 0);
  for (const [variable, number] of [
    ['PORT', port],
    ['CMS_PORT', cmsPort],
    ['PREVIEW_PORT', previewPort],
  ] as const) {
    while (!(await isPortFree(number))) {
      if (Date.now() >= deadline) throw portTaken(variable, number);
      await pause(300);
    }
  }
}

function portTaken(variable: string, number: number): Failure {
  return new Failure(`Cổng ${number} đang bị chương trình khác dùng.`, [
    `Dừng chương trình đó (tìm bằng: ss -ltnp | grep ${number}), hoặc chọn cổng khác:`,
    `  ${variable}=${number + 1000} npm start`,
  ]);
}
